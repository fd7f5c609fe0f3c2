/** What surrounds every page: the way to its main part, the other pages and languages, the disclaimer. */
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '#i18n'
import { isPresenting, pathOf, useHref, useSearch } from '#journey'
import { lawAsOf } from '#rules'
import { late, useLate } from './deferred.ts'
import { useFraming } from './framing.ts'
import { LanguageMenu } from './LanguageLink.tsx'
import { Link } from './Link.tsx'
import type { ScreenProps } from './screen.ts'
import { ExplainTerms } from './TextWithTerms.tsx'

const presentation = late(() => import('../presenting/Presenting.tsx'), ['cases', 'questions'])

type MainData = Readonly<Partial<Record<'data-question' | 'data-verdict' | 'data-level', string>>>

export function Layout({
  language,
  path,
  asked = [],
  main = {},
  className,
  terms,
  children,
}: Omit<ScreenProps, 'asked'> & {
  asked?: readonly string[]
  main?: MainData
  className?: string
  /** What the page says, in the order in which it is read: terms are explained where they first occur. */
  terms?: readonly string[]
  children: ReactNode
}) {
  const { t } = useTranslation()
  const href = useHref()
  const isShown = isPresenting(useSearch())
  const { loaded: presenting } = useLate(presentation, isShown)
  useEffect(() => {
    document.documentElement.toggleAttribute('data-present', isShown)
  }, [isShown])
  const framing = useFraming()
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
            <LanguageMenu language={language} path={path} />
          </nav>
        </header>
      )}
      {presenting && <presenting.Presenting language={language} path={path} asked={asked} />}
      <main id="main" className={className} {...main}>
        {terms ? (
          <ExplainTerms language={language} texts={terms}>
            {children}
          </ExplainTerms>
        ) : (
          children
        )}
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
