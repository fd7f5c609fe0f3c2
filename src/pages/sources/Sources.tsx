/** Every source of the guide, by kind; each row opens to what it says and where it is used. */
import { useTranslation } from 'react-i18next'
import { cite, formatDate } from '#i18n'
import {
  article,
  considered,
  lawAsOf,
  type Source,
  type SourceId,
  sourceIds,
  sourceOf,
} from '#rules'
import { Anchors } from '../shared/Anchors.tsx'
import { ExternalLink } from '../shared/ExternalLink.tsx'
import { Folded } from '../shared/Folded.tsx'
import { Head } from '../shared/Head.tsx'
import { Main } from '../shared/Main.tsx'
import type { PageProps, Screen } from '../shared/screen.ts'
import { Entries } from './Entries.tsx'
import { Groups, useGroupOf } from './Groups.tsx'

const ofKind = (kind: Source['kind']) => sourceIds.filter((id) => sourceOf(id).kind === kind)

function Sources({ language, path }: PageProps) {
  const { t } = useTranslation(['pages', 'ui'])
  const quotations = ofKind('interview')
  const statements = ofKind('article')
  const provisions = ofKind('statute')
  const judgments = ofKind('judgment')
  const authorities = ofKind('authority')
  const groupOf = useGroupOf(language)
  const byName = new Intl.Collator(language, { numeric: true }).compare
  const sorted = (ids: readonly SourceId[]) =>
    [...ids].sort((a, b) => byName(cite(a, language), cite(b, language)))
  const inGroups = (ids: readonly SourceId[]) =>
    sorted(ids).sort((a, b) => byName(groupOf(a), groupOf(b)))
  const anchors = [
    { id: 'interview', name: t('pages:sources.interviewShort'), count: quotations.length },
    { id: 'article', name: t('pages:sources.articleShort'), count: statements.length },
    { id: 'statutes', name: t('pages:sources.statutes'), count: provisions.length },
    { id: 'judgments', name: t('pages:sources.judgments'), count: judgments.length },
    { id: 'authorities', name: t('pages:sources.authorities'), count: authorities.length },
  ]
  return (
    <Main>
      <Head
        title={t('pages:sources.title')}
        description={t('pages:sources.description')}
        path={path}
      />
      <h1 tabIndex={-1}>{t('pages:sources.title')}</h1>
      <p className="lead">{t('pages:sources.lead')}</p>
      <Anchors label={t('pages:sources.kinds')} anchors={anchors} />
      <p>{t('pages:sources.article', { ...article })}</p>
      <p className="alone">
        <ExternalLink href={article.url}>{article.title}</ExternalLink>
      </p>
      <p>{t('pages:sources.opinion', { ...article })}</p>
      <Folded title={t('pages:sources.method')}>
        <p>{t('pages:sources.search', { date: formatDate(lawAsOf, language) })}</p>
        <p>{t('pages:sources.oldNumbers')}</p>
      </Folded>
      <section id="interview">
        <h2>{t('pages:sources.interviewTitle')}</h2>
        <p className="note">{t('pages:sources.inserted')}</p>
        <Entries ids={quotations} language={language} />
      </section>
      <section id="article" className="kind">
        <h2>{t('pages:sources.articleTitle')}</h2>
        <Groups
          ids={statements}
          language={language}
          inGerman
          count={(count) => t('pages:sources.statements', { count })}
        />
      </section>
      <section className="kind">
        <h2>{t('pages:sources.beyondTitle')}</h2>
        <h3 id="statutes">{t('pages:sources.statutes')}</h3>
        <Groups
          ids={inGroups(provisions)}
          language={language}
          count={(count) => t('pages:sources.provisions', { count })}
        />
        <h3 id="judgments">{t('pages:sources.judgments')}</h3>
        <Groups
          ids={inGroups(judgments)}
          language={language}
          count={(count) => t('pages:sources.decisions', { count })}
        />
        <h3 id="authorities">{t('pages:sources.authorities')}</h3>
        <Groups
          ids={authorities}
          language={language}
          count={(count) => t('pages:sources.publications', { count })}
        />
      </section>
      <section className="kind">
        <h2>{t('pages:considered.title')}</h2>
        <p>{t('pages:considered.lead')}</p>
        <Folded title={t('pages:sources.provisions', { count: considered.length })}>
          <dl className="changes">
            {considered.map((id) => (
              <div key={id}>
                <dt>
                  <a href={`#${id}`}>{cite(id, language)}</a>
                </dt>
                <dd>{t(`pages:considered.${id}`)}</dd>
              </div>
            ))}
          </dl>
        </Folded>
      </section>
    </Main>
  )
}

export const screen: Screen = {
  component: Sources,
  namespaces: [
    'ui',
    'pages',
    'sources',
    'questions',
    'findings',
    'verdicts',
    'duties',
    'objections',
    'glossary',
    'translations',
    'keep',
  ],
}
