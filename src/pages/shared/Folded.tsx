/** A row that says what it holds and how much, and opens to it. */
import type { ReactNode } from 'react'
import { Unseen } from './Unseen.tsx'

export function Folded({
  id,
  title,
  count,
  children,
}: {
  /** Where links to it lead. */
  id?: string
  title: ReactNode
  count?: string
  children: ReactNode
}) {
  return (
    <details className="folded" id={id}>
      <summary>
        <span className="folded-title">{title}</span>
        {count && <span className="count">{count}</span>}
      </summary>
      <Unseen>{children}</Unseen>
    </details>
  )
}
