/** A level as sign and word together. */
import type { ComponentProps } from 'react'
import { Sign } from './LevelIcon.tsx'

export function Level({ level, children }: ComponentProps<typeof Sign> & { children: string }) {
  return (
    <span className={`level level-${level}`}>
      <Sign level={level} />
      <span>{children}</span>
    </span>
  )
}
