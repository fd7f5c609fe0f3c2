/** Every source of the guide, in its three kinds, and where each is used. */
import { useTranslation } from 'react-i18next'
import { cite, formatDate, type Language, sourceLanguage } from '#i18n'
import { pathOf } from '#journey'
import {
  article,
  considered,
  findingOf,
  isQuotation,
  lawAsOf,
  type Source,
  type SourceId,
  shortestWays,
  sourceIds,
  sourceOf,
  usageOf,
} from '#rules'
import { Section } from '#ui'
import { Citation } from '../shared/Citations.tsx'
import { ExternalLink } from '../shared/ExternalLink.tsx'
import { Head } from '../shared/Head.tsx'
import { Link } from '../shared/Link.tsx'
import { questionTitle } from '../shared/labels.ts'
import { Main } from '../shared/Main.tsx'
import { Quotation } from '../shared/Quotation.tsx'
import type { PageProps, Screen } from '../shared/screen.ts'

const shortest = shortestWays()

/** What rests on a source, linked where it has a place of its own; verdicts lead to their shortest way. */
function Uses({ id, language }: { id: SourceId; language: Language }) {
  const { t } = useTranslation([
    'ui',
    'pages',
    'questions',
    'findings',
    'verdicts',
    'duties',
    'objections',
    'glossary',
    'keep',
  ])
  const uses = usageOf(id)
  const elements = [...new Set(uses.findings.map((finding) => findingOf(finding).element))]
  const lists = {
    questions: uses.questions.map((question) => questionTitle(t, question)),
    findings: elements.map((element) => t(`findings:elements.${element}`)),
    verdicts: uses.verdicts.map((verdict) => (
      <Link key={verdict} to={pathOf({ page: 'check', language, segments: shortest[verdict] })}>
        {t(`verdicts:says.${verdict}.name`)}
      </Link>
    )),
    duties: uses.duties.map((duty) => t(`duties:${duty}.title`)),
    objections: uses.objections.map((objection) => (
      <Link key={objection} to={pathOf({ page: 'objections', language })} at={objection}>
        {t(`objections:${objection}.says`)}
      </Link>
    )),
    terms: uses.terms.map((term) => (
      <Link key={term} to={pathOf({ page: 'glossary', language })} at={term}>
        {t(`glossary:terms.${term}.name`)}
      </Link>
    )),
    sanctions: uses.sanctions.map((sanction) => t(`pages:sources.sanction.${sanction}`)),
    consentPoints: uses.consentPoints.map((point) => t(`keep:checklist.points.${point}`)),
  }
  return (
    <dl className="uses roomy-links">
      {(Object.keys(lists) as (keyof typeof lists)[])
        .filter((kind) => lists[kind].length > 0)
        .map((kind) => (
          <div key={kind}>
            <dt>{t(`pages:sources.used.${kind}`)}</dt>
            <dd>
              <ul>
                {lists[kind].map((use, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
                  <li key={at}>{use}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      {id === 'tkg174' && (
        <div>
          <dt>{t('pages:sources.used.verdicts')}</dt>
          <dd>{t('pages:sources.usedScope')}</dd>
        </div>
      )}
    </dl>
  )
}

function Entry({ id, language }: { id: SourceId; language: Language }) {
  const { t } = useTranslation(['ui', 'sources', 'translations'])
  const source = sourceOf(id)
  return (
    <li id={id}>
      {isQuotation(id) ? (
        <Quotation id={id} language={language} />
      ) : (
        <>
          <p className="name">
            <Citation id={id} language={language} />
          </p>
          <p>{t(`sources:${id}`)}</p>
        </>
      )}
      {source.kind === 'statute' && source.words && (
        <>
          <blockquote className="statute" lang="de">
            <p>{source.words}</p>
          </blockquote>
          {language !== sourceLanguage && (
            <p className="translation">
              <span className="tag">{t('ui:quotation.translation')}</span>{' '}
              {t(`translations:${id as 'uwg7Abs2Nr1'}`)}
            </p>
          )}
        </>
      )}
      <Uses id={id} language={language} />
    </li>
  )
}

function Sources({ language, path }: PageProps) {
  const { t } = useTranslation(['pages', 'ui'])
  const list = (kind: Source['kind']) => (
    <ul className="entries">
      {sourceIds
        .filter((id) => sourceOf(id).kind === kind)
        .map((id) => (
          <Entry key={id} id={id} language={language} />
        ))}
    </ul>
  )
  return (
    <Main>
      <Head
        title={t('pages:sources.title')}
        description={t('pages:sources.description')}
        path={path}
      />
      <h1 tabIndex={-1}>{t('pages:sources.title')}</h1>
      <p className="lead">{t('pages:sources.lead')}</p>
      <p>{t('pages:sources.article', { ...article })}</p>
      <p>
        <ExternalLink href={article.url}>{article.title}</ExternalLink>
      </p>
      <p>{t('pages:sources.opinion')}</p>
      <p>{t('pages:sources.search', { date: formatDate(lawAsOf, language) })}</p>
      <p>{t('pages:sources.oldNumbers')}</p>
      <Section title={t('pages:sources.interviewTitle')}>
        <p className="note">{t('pages:sources.inserted')}</p>
        {list('interview')}
      </Section>
      <Section title={t('pages:sources.articleTitle')}>{list('article')}</Section>
      <Section title={t('pages:sources.beyondTitle')}>
        <h3>{t('pages:sources.statutes')}</h3>
        {list('statute')}
        <h3>{t('pages:sources.judgments')}</h3>
        {list('judgment')}
        <h3>{t('pages:sources.authorities')}</h3>
        {list('authority')}
      </Section>
      <Section title={t('pages:considered.title')}>
        <p>{t('pages:considered.lead')}</p>
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
      </Section>
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
