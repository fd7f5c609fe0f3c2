/** What is to be done for the whole plan, each step once with the call types it belongs to; the rest folded. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { type AtVerdict, type Belonging, type DutyId, duties, type Plan } from '#rules'
import { Citations } from '../shared/Citations.tsx'
import { ConsentChecklist } from '../shared/ConsentChecklist.tsx'
import { Folded } from '../shared/Folded.tsx'
import { Notes } from '../shared/Notes.tsx'
import { ObjectionList } from '../shared/ObjectionList.tsx'
import { worded } from './worded.ts'

/** Which call types something belongs to, by their numbers. */
function For({ ways, of }: { ways: readonly number[]; of: number }) {
  const { t } = useTranslation('plan')
  if (of < 2) return null
  return (
    <span className="for" data-for={ways.join(' ')}>
      {ways.length === of && <span>{t('forAll')}</span>}
      <span className="visually-hidden"> {t('for', { count: ways.length })} </span>
      {ways.length < of && <span>{ways.join(', ')}</span>}
    </span>
  )
}

function Steps({
  some,
  rows,
  language,
}: {
  some: readonly Belonging<DutyId>[]
  rows: readonly AtVerdict[]
  language: Language
}) {
  const { i18n } = useTranslation()
  return (
    <ul className="plan-steps">
      {worded(i18n, rows, some).map(({ id, title, text, ways }) => (
        <li key={title + text} data-step={id}>
          <details className="folded">
            <summary>
              <strong className="folded-title">{title}</strong>
              <For ways={ways} of={rows.length} />
            </summary>
            <p>
              {text}
              <Notes ids={duties[id].sources} />
            </p>
            <Citations ids={duties[id].sources} language={language} />
          </details>
        </li>
      ))}
    </ul>
  )
}

export function ToDo({
  rows,
  plan: { steps, further, later, objections, points },
  language,
}: {
  rows: readonly AtVerdict[]
  plan: Plan
  language: Language
}) {
  const { t } = useTranslation(['ui', 'plan', 'verdict'])
  const withChecklist = [...new Set(points.flatMap(({ ways }) => ways))]
  return (
    <section id="now">
      <h2>{t('plan:steps')}</h2>
      {rows.length > 1 && <p className="note">{t('plan:stepsHint')}</p>}
      <Steps some={steps} rows={rows} language={language} />
      <div className="folded-rows">
        {further.length > 0 && (
          <Folded title={t('plan:further')} count={t('verdict:points', { count: further.length })}>
            <Steps some={further} rows={rows} language={language} />
          </Folded>
        )}
        {later.length > 0 && (
          <Folded
            title={t('verdict:later.title')}
            count={t('verdict:points', { count: later.length })}
          >
            <p className="note">{t('verdict:later.lead')}</p>
            <Steps some={later} rows={rows} language={language} />
          </Folded>
        )}
        {points.length > 0 && (
          <Folded
            id="checklist"
            title={t('verdict:checklist.title')}
            count={t('verdict:checklist.count', { count: points.length })}
          >
            <ConsentChecklist
              points={points.map(({ id }) => ({ point: id, outcome: undefined }))}
              language={language}
              lead={t('plan:checklistLead')}
              holdsFor={(point) => {
                const ways = points.find(({ id }) => id === point)?.ways ?? []
                return ways.length < withChecklist.length ? (
                  <span>
                    {' '}
                    <For ways={ways} of={rows.length} />
                  </span>
                ) : null
              }}
            />
          </Folded>
        )}
        {objections.length > 0 && (
          <Folded
            id="objections"
            title={t('verdict:objections.title')}
            count={t('verdict:objections.count', { count: objections.length })}
          >
            <ObjectionList ids={objections.map(({ id }) => id)} language={language} quote />
          </Folded>
        )}
      </div>
    </section>
  )
}
