/** The legal terms that the guide uses, a sentence or two each, with what carries it. */
import { useTranslation } from 'react-i18next'
import { termIds, terms } from '#rules'
import { Anchors } from '../shared/Anchors.tsx'
import { BeyondNote, Citations } from '../shared/Citations.tsx'
import { Head } from '../shared/Head.tsx'
import { Main } from '../shared/Main.tsx'
import type { PageProps, Screen } from '../shared/screen.ts'

function Glossary({ language, path }: PageProps) {
  const { t } = useTranslation('glossary')
  const name = (id: (typeof termIds)[number]) => t(`terms.${id}.name`)
  const sorted = [...termIds].sort((a, b) => name(a).localeCompare(name(b), language))
  return (
    <Main itemScope itemType="https://schema.org/DefinedTermSet">
      <Head title={t('title')} description={t('description')} path={path} />
      <h1 tabIndex={-1} itemProp="name">
        {t('title')}
      </h1>
      <p className="lead" itemProp="description">
        {t('lead')}
      </p>
      <Anchors label={t('index')} anchors={sorted.map((id) => ({ id, name: name(id) }))} />
      <BeyondNote />
      <dl className="entries glossary">
        {sorted.map((id) => (
          <div
            key={id}
            id={id}
            itemProp="hasDefinedTerm"
            itemScope
            itemType="https://schema.org/DefinedTerm"
          >
            <dt>
              <dfn itemProp="name">{name(id)}</dfn>
            </dt>
            <dd>
              <p itemProp="description">{t(`terms.${id}.text`)}</p>
              <Citations ids={terms[id].sources} language={language} />
            </dd>
          </div>
        ))}
      </dl>
    </Main>
  )
}

export const screen: Screen = {
  component: Glossary,
  namespaces: ['ui', 'glossary'],
}
