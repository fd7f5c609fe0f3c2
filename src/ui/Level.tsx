/** A level as sign and word together. */
import type { ComponentProps } from 'react'
import { Symbol } from './Symbol.tsx'

export function Level({
  level,
  children,
}: ComponentProps<typeof Symbol> & { children: string }) {
  return (
    <span className={`level level-${level}`}>
      <Symbol level={level} />
      <span>{children}</span>
    </span>
  )
}
