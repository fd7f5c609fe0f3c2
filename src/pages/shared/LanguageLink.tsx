/** The same page in another language: a new document, for its texts are other files. */
import type { ReactNode } from 'react'
import type { Language } from '#i18n'
import { knownSearch, useHref, useSearch } from '#journey'

export function LanguageLink({
  to,
  path,
  children,
}: {
  to: Language
  /** The path of this page in the present language. */
  path: string
  children: ReactNode
}) {
  const search = useSearch()
  const href = useHref()
  const there = path === '/' ? `/${to}/` : path.replace(/^\/[a-z]+/, `/${to}`)
  const [address] = href(there).split('?')
  return (
    <a href={address + knownSearch(search)} lang={to} hrefLang={to}>
      {children}
    </a>
  )
}
