/** No such address: says so in every language, for nobody knows which one was meant. */
import { useTranslation } from 'react-i18next'
import { elsewhere, othersThan } from '#i18n'
import { pathOf } from '#journey'
import { Head } from '../shared/Head.tsx'
import { LanguageLink } from '../shared/LanguageLink.tsx'
import { Layout } from '../shared/Layout.tsx'
import { Link } from '../shared/Link.tsx'
import type { ScreenProps } from '../shared/screen.ts'
import { MadeWith } from '../shared/VersionNotice.tsx'

export function NotFound({ language, asked }: ScreenProps) {
  const { t } = useTranslation()
  const start = pathOf({ page: 'start', language })
  return (
    <Layout language={language} path={start}>
      <Head title={t('notFound.title')} description={t('notFound.text')} path={start} noindex />
      <h1 tabIndex={-1}>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <MadeWith language={language} asked={asked} page="elsewhere" />
      <p>
        <Link className="action" to={pathOf({ page: 'check', language, asked })}>
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
    </Layout>
  )
}
