/** What surrounds every page: the way to its main part, the other pages and languages, the disclaimer. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '#i18n'
import { isPresenting, pathOf, useHref, useSearch } from '#journey'
import { isOutdated, lawAsOf } from '#rules'
import { deferred, useDeferred } from '../pages/shared/deferred.ts'
import { useFraming } from '../pages/shared/framing.ts'
import { LanguageMenu } from '../pages/shared/LanguageLink.tsx'
import { Link } from '../pages/shared/Link.tsx'
import type { ScreenProps } from '../pages/shared/screen.ts'

const presentation = deferred(
  () => import('../pages/presenting/Presenting.tsx'),
  ['presenting', 'cases', 'questions'],
)
const lawAge = deferred(() => import('../pages/shared/LawAgeNotice.tsx'), ['verdict'])

export function Layout({ children, ...screen }: ScreenProps & { children: ReactNode }) {
  const { language } = screen
  // An address that leads nowhere has no counterpart in another language; the start page has.
  const path = screen.kind === 'notFound' ? pathOf({ page: 'start', language }) : screen.path
  const { t } = useTranslation()
  const href = useHref()
  const { loaded: presenting } = useDeferred(presentation, isPresenting(useSearch()))
  const { loaded: aged } = useDeferred(lawAge, isOutdated(new Date()))
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
        <framing.Top {...screen} path={path} />
      ) : (
        <>
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
          {presenting && <presenting.Presenting {...screen} path={path} />}
        </>
      )}
      {aged && <aged.LawAgeNotice language={language} />}
      {children}
      <footer className="site">
        <p>
          {t('notAdvice')} {t('lawAsOf', { date: formatDate(lawAsOf, language) })}.
        </p>
        <nav aria-label={t('nav.more')}>
          {framing ? (
            <framing.Links {...screen} path={path} />
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
