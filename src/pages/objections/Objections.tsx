/** What prospects and vendors object, all of it, answered: for the one who is asked exactly that. */
import { useTranslation } from 'react-i18next'
import { objectionIds } from '#rules'
import { Head } from '../shared/Head.tsx'
import { Layout } from '../shared/Layout.tsx'
import { Objections as List } from '../shared/ObjectionList.tsx'
import type { ScreenProps } from '../shared/screen.ts'

export function Objections(screen: ScreenProps) {
  const { language, path } = screen
  const { t } = useTranslation('pages')
  return (
    <Layout {...screen}>
      <Head title={t('objections.title')} description={t('objections.description')} path={path} />
      <h1 tabIndex={-1}>{t('objections.title')}</h1>
      <p className="lead">{t('objections.lead')}</p>
      <List ids={objectionIds} language={language} quote />
    </Layout>
  )
}
