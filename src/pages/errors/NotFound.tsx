/** No such address: says so in every language, for nobody knows which one was meant. */
import { useTranslation } from 'react-i18next'
import { elsewhere, othersThan } from '#i18n'
import { pathOf } from '#journey'
import { Head } from '../shared/Head.tsx'
import { LanguageLink } from '../shared/LanguageLink.tsx'
import { Link } from '../shared/Link.tsx'
import { Main } from '../shared/Main.tsx'
import type { Screen, ScreenPropsOf } from '../shared/screen.ts'
import { VersionNotice } from '../shared/VersionNotice.tsx'

function NotFound(screen: ScreenPropsOf<'notFound'>) {
  const { language } = screen
  const { t } = useTranslation(['ui', 'errors'])
  const start = pathOf({ page: 'start', language })
  return (
    <Main>
      <Head
        title={t('errors:notFound.title')}
        description={t('errors:notFound.text')}
        path={start}
        noindex
      />
      <h1 tabIndex={-1}>{t('errors:notFound.title')}</h1>
      <p>{t('errors:notFound.text')}</p>
      <VersionNotice {...screen} />
      <p>
        <Link className="action" to={pathOf({ page: 'check', language, segments: [] })}>
          {t('errors:notFound.check')}
        </Link>
      </p>
      <p className="alone">
        <Link to={start}>{t('errors:notFound.start')}</Link>
      </p>
      {othersThan(language).map((other) => (
        <p key={other} lang={other}>
          {elsewhere[other].notFound}{' '}
          <LanguageLink to={other} path={start}>
            {elsewhere[other].start}
          </LanguageLink>
        </p>
      ))}
    </Main>
  )
}

export const screen: Screen<ScreenPropsOf<'notFound'>> = {
  component: NotFound,
  namespaces: ['ui', 'errors'],
}
