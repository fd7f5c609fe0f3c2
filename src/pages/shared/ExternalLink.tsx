/** A link out of the guide; from a frame it opens a new tab and says so, for few sites can be framed. */
import type { ComponentProps } from 'react'
import { useFraming } from './framing.ts'

export function ExternalLink({
  href,
  children,
  ...rest
}: Omit<ComponentProps<'a'>, 'rel' | 'target'>) {
  const framing = useFraming()
  const opensTab = framing && !href?.startsWith('mailto:')
  return (
    <a {...rest} href={href} rel="noreferrer" target={opensTab ? '_blank' : undefined}>
      {children}
      {opensTab && <framing.NewTab />}
    </a>
  )
}
