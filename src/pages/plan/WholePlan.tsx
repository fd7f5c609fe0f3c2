/** A plan whose call types all have their verdict: what they come to together, one by one, and what is to be done. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '#i18n'
import { lawAsOf, type Plan, planOf, version } from '#rules'
import { Level } from '#ui'
import { Folded } from '../shared/Folded.tsx'
import { NumberedNotes } from '../shared/Notes.tsx'
import { keepAtHand } from '../shared/plan-at-hand.ts'
import { SourceList } from '../shared/SourceList.tsx'
import type { PageProps } from '../shared/screen.ts'
import { AddWays } from './AddWays.tsx'
import { Actions, Keep, PrintHead } from './keep/PlanKeep.tsx'
import { Notices } from './Notices.tsx'
import { endAnswering, useNames } from './names.ts'
import { overallOf } from './overall.ts'
import { Parting } from './Parting.tsx'
import { PlanMain } from './PlanMain.tsx'
import { PlanTable } from './PlanTable.tsx'
import type { Reading } from './reading.ts'
import { ToDo } from './ToDo.tsx'

/** How many call types have which level, worst first. */
function Counts({ counts }: Pick<Plan, 'counts'>) {
  const { t } = useTranslation('ui')
  return (
    <ul className="counts">
      {counts.map(({ level, count }) => (
        <li key={level} data-count={count}>
          <Level level={level}>{`${count} ${t(`levels.${level}.short`)}`}</Level>
        </li>
      ))}
    </ul>
  )
}

export function WholePlan({ screen, reading }: { screen: PageProps; reading: Reading }) {
  const { t } = useTranslation(['ui', 'plan', 'verdict'])
  const { language } = screen
  const { rows, repeated } = reading
  const names = useNames(rows)
  const plan = planOf(rows)
  const [said, say] = useState('')
  const results = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    keepAtHand(rows.map(({ answers }) => answers))
    if (repeated.length === 0) endAnswering(rows)
  }, [rows, repeated])
  const overall = overallOf(t, plan.counts)
  const kept = { rows, names: names.map(({ name }) => name), plan, overall, language }
  return (
    <NumberedNotes ids={plan.sources} language={language}>
      <PlanMain
        screen={screen}
        heading={rows.length > 1 ? overall : t('plan:title')}
        title={rows.length > 1 ? `${t('plan:short')}: ${overall}` : t('plan:title')}
        {...(rows.length > 1 && { above: t('plan:short') })}
        {...(plan.counts[0] && { className: plan.counts[0].level })}
      >
        {rows.length > 0 && <PrintHead language={language} rows={rows} />}
        {rows.length < 2 && <p className="lead">{t('plan:lead')}</p>}
        {rows.length > 1 && <Counts counts={plan.counts} />}
        <Notices reading={reading} language={language} />
        {rows.length > 1 && (
          <div className="actions screen-only">
            <Actions {...kept} />
          </div>
        )}
        <AddWays
          rows={rows}
          names={names}
          language={language}
          say={say}
          onDone={() => results.current?.focus()}
        />
        <p role="status" className="visually-hidden">
          {said}
        </p>
        {rows.length > 0 && (
          <>
            <section>
              <h2 tabIndex={-1} ref={results} className={rows.length > 1 ? 'visually-hidden' : ''}>
                {t('plan:rows')}
              </h2>
              <PlanTable rows={rows} names={names} language={language} say={say} />
            </section>
            {rows.length > 1 && <Parting rows={rows} names={names} />}
            <ToDo rows={rows} plan={plan} language={language} />
            <div className="folded-rows">
              <Folded id="keep" title={t('plan:keep.title')}>
                <Keep {...kept} />
              </Folded>
              <Folded
                id="sources"
                title={t('verdict:fine.title')}
                count={t('sources.count', { count: plan.sources.length })}
              >
                <SourceList ids={plan.sources} language={language} />
                <p>{t('verdict:fine.scopeNot')}</p>
                <p>{t('verdict:fine.decisions')}</p>
              </Folded>
            </div>
            <p className="scope">
              {t('verdict:fine.scope')} {t('verdict:fine.version')}:{' '}
              <span data-version={version}>{version}</span>.{' '}
              <span className="print-only">
                {t('notAdvice')} {t('lawAsOf', { date: formatDate(lawAsOf, language) })}.
              </span>
            </p>
          </>
        )}
      </PlanMain>
    </NumberedNotes>
  )
}
