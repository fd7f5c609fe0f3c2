/** What surrounds every page: the way to its main part, the other pages, the other language, the disclaimer. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, languages } from '#i18n'
import { pathOf, useHref } from '#journey'
import { lawAsOf } from '#rules'
import { useFraming } from './framing.ts'
import { LanguageLink } from './LanguageLink.tsx'
import { Link } from './Link.tsx'
import type { ScreenProps } from './screen.ts'

type MainData = Readonly<Partial<Record<'data-question' | 'data-verdict' | 'data-level', string>>>

export function Layout({
  language,
  path,
  main = {},
  className,
  children,
}: Pick<ScreenProps, 'language' | 'path'> & {
  main?: MainData
  className?: string
  children: ReactNode
}) {
  const { t } = useTranslation()
  const href = useHref()
  const framing = useFraming()
  const other = languages.find((one) => one !== language) ?? language
  const link = (page: 'map' | 'cases' | 'objections' | 'sources' | 'glossary' | 'about') => {
    const to = pathOf({ page, language })
    return (
      <Link to={to} aria-current={to === path ? 'page' : undefined}>
        {t(`nav.${page}`)}
      </Link>
    )
  }
  return (
    <>
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      {framing ? (
        <framing.Top language={language} path={path} />
      ) : (
        <header className="site">
          <Link className="brand" to={pathOf({ page: 'start', language })}>
            {t('brand')}
          </Link>
          <nav aria-label={t('nav.main')}>
            {link('cases')}
            {link('sources')}
            <LanguageLink to={other} path={path}>
              {t('nav.language')}
            </LanguageLink>
          </nav>
        </header>
      )}
      <main id="main" className={className} {...main}>
        {children}
      </main>
      <footer className="site">
        <p>
          {t('notAdvice')} {t('lawAsOf', { date: formatDate(lawAsOf, language) })}.
        </p>
        <nav aria-label={t('nav.more')}>
          {framing ? (
            <framing.Links language={language} path={path} />
          ) : (
            <>
              {link('map')}
              {link('objections')}
              {link('glossary')}
              <a className="standalone" href={href(pathOf({ page: 'embed', language }))}>
                {t('nav.embed')}
              </a>
              {link('about')}
            </>
          )}
        </nav>
      </footer>
    </>
  )
}
