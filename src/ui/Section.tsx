/** A titled part of a page. */
import type { ReactNode } from 'react'

export function Section({
  title,
  className,
  children,
}: {
  title: ReactNode
  className?: string
  children: ReactNode
}) {
  return (
    <section className={className}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
