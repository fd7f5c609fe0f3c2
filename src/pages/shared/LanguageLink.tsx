/** The same page in the other languages: new documents, for their texts are other files. */
import type { ReactNode } from 'react'
import { type Language, locales, othersThan } from '#i18n'
import { knownSearch, useHref, useSearch } from '#journey'

interface Props {
  /** The path of this page in the present language. */
  readonly path: string
}

export function LanguageLink({
  to,
  path,
  children,
}: Props & { to: Language; children?: ReactNode }) {
  const search = useSearch()
  const href = useHref()
  const there = path === '/' ? `/${to}/` : path.replace(/^\/[^/]+/, `/${to}`)
  const [address] = href(there).split('?')
  return (
    <a href={address + knownSearch(search)} lang={to} hrefLang={to}>
      {children ?? locales[to].name}
    </a>
  )
}

/** A link where there is one other language, a list that opens without script where there are more. */
export function LanguageMenu({ language, path }: Props & { language: Language }) {
  const links = othersThan(language).map((to) => <LanguageLink key={to} to={to} path={path} />)
  if (links.length < 2) return links
  return (
    <details className="languages">
      <summary>{locales[language].name}</summary>
      <ul>
        {links.map((link) => (
          <li key={link.key}>{link}</li>
        ))}
      </ul>
    </details>
  )
}
