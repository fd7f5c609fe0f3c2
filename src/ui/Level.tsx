/** A level as sign and word together. */
import type { ComponentProps } from 'react'
import { LevelIcon } from './LevelIcon.tsx'

export function Level({
  level,
  children,
}: ComponentProps<typeof LevelIcon> & { children: string }) {
  return (
    <span className={`level level-${level}`}>
      <LevelIcon level={level} />
      <span>{children}</span>
    </span>
  )
}
