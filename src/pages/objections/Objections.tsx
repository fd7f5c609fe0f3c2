/** What prospects and vendors object, all of it, answered: for the one who is asked exactly that. */
import { useTranslation } from 'react-i18next'
import { objectionIds } from '#rules'
import { BeyondNote } from '../shared/Citations.tsx'
import { Head } from '../shared/Head.tsx'
import { Main } from '../shared/Main.tsx'
import { ObjectionList } from '../shared/ObjectionList.tsx'
import type { PageProps, Screen } from '../shared/screen.ts'

function Objections({ language, path }: PageProps) {
  const { t } = useTranslation('pages')
  return (
    <Main itemScope itemType="https://schema.org/FAQPage">
      <Head title={t('objections.title')} description={t('objections.description')} path={path} />
      <h1 tabIndex={-1}>{t('objections.title')}</h1>
      <p className="lead">{t('objections.lead')}</p>
      <BeyondNote />
      <ObjectionList ids={objectionIds} language={language} quote />
    </Main>
  )
}

export const screen: Screen = {
  component: Objections,
  namespaces: ['ui', 'pages', 'objections', 'verdicts', 'translations'],
}
