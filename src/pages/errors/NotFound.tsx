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
  const { t } = useTranslation()
  const start = pathOf({ page: 'start', language })
  return (
    <Main>
      <Head title={t('notFound.title')} description={t('notFound.text')} path={start} noindex />
      <h1 tabIndex={-1}>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <VersionNotice {...screen} />
      <p>
        <Link className="action" to={pathOf({ page: 'check', language, segments: [] })}>
          {t('notFound.check')}
        </Link>
      </p>
      <p>
        <Link to={start}>{t('notFound.start')}</Link>
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
  namespaces: ['ui'],
}
