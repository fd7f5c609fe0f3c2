/** What rests on a source, linked where it has a place of its own; verdicts lead to their shortest way. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf } from '#journey'
import { findingOf, type SourceId, shortestWays, usageOf } from '#rules'
import { Link } from '../shared/Link.tsx'
import { questionTitle } from '../shared/labels.ts'

const shortest = shortestWays()

export function Uses({ id, language }: { id: SourceId; language: Language }) {
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
    verdicts: [
      ...uses.verdicts.map((verdict) => (
        <Link key={verdict} to={pathOf({ page: 'check', language, segments: shortest[verdict] })}>
          {t(`verdicts:says.${verdict}.name`)}
        </Link>
      )),
      ...(id === 'tkg174' ? [t('pages:sources.usedScope')] : []),
    ],
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
  const kinds = (Object.keys(lists) as (keyof typeof lists)[]).filter(
    (kind) => lists[kind].length > 0,
  )
  const count = kinds.reduce((sum, kind) => sum + lists[kind].length, 0)
  if (count === 0) return null
  return (
    <details className="uses">
      <summary>{t('pages:sources.uses', { count })}</summary>
      <dl className="roomy-links">
        {kinds.map((kind) => (
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
      </dl>
    </details>
  )
}
