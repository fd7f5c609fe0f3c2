/** To be written. */
import { useTranslation } from 'react-i18next'
import { Head } from './parts/Head.tsx'
import { Layout } from './parts/Layout.tsx'
import type { ScreenProps } from './parts/screen.ts'

export function Glossary(screen: ScreenProps) {
  const { path } = screen
  const { t } = useTranslation('glossary')
  return (
    <Layout {...screen}>
      <Head title={t('title')} description={t('description')} path={path} />
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
    </Layout>
  )
}
