/** Asks what the first unfinished call type leaves open; the others stay in the plan. */
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { pathOf, pendingQuery, usePendingAnswers, waysQuery } from '#journey'
import type { AnswerId, AtQuestion } from '#rules'
import { Answers } from '../shared/Answers.tsx'
import { Link } from '../shared/Link.tsx'
import { questionTitle, runIn } from '../shared/labels.ts'
import { keepAtHand } from '../shared/plan-at-hand.ts'
import { useSay } from '../shared/say.ts'
import type { PageProps } from '../shared/screen.ts'
import { nameInHand, useNames } from './names.ts'
import { PlanMain } from './PlanMain.tsx'
import type { Reading } from './reading.ts'

/** What a link to change an answer hands on: the plan as it was. */
export interface Unchanged {
  readonly unchanged?: readonly (readonly AnswerId[])[]
}

export function OpenWay({
  screen,
  reading: { positions, beyond, rows },
  open: { at, position },
}: {
  screen: PageProps
  reading: Reading
  open: { readonly at: number; readonly position: AtQuestion }
}) {
  const { t } = useTranslation(['ui', 'plan', 'questions'])
  const say = useSay(position.answers)
  const pendingAnswers = usePendingAnswers()
  const names = useNames(positions)
  const { unchanged } = (useLocation().state ?? {}) as Unchanged
  const { question, answers } = position
  const all = [...positions, ...beyond].map((one) => one.answers)
  const others = all.filter((_, n) => n !== at)
  const to = pathOf({ page: 'plan', language: screen.language })
  useEffect(() => keepAtHand(rows.map((one) => one.answers)), [rows])
  return (
    <PlanMain
      screen={screen}
      heading={questionTitle(t, question)}
      above={t('plan:open', { name: nameInHand(at) || t('plan:numbered', { number: at + 1 }) })}
    >
      {answers.length > 0 && <p className="note">{runIn(say, answers)}</p>}
      <div data-open={question}>
        <Answers
          position={position}
          pendingAnswers={pendingAnswers}
          leadTo={(next) => ({
            to,
            query: {
              ...waysQuery(...all.map((one, n) => (n === at ? next.position.answers : one))),
              ...pendingQuery(next.pendingAnswers),
            },
            state: { unchanged },
          })}
        />
      </div>
      {others.length > 0 && (
        <>
          <p>
            <Link data-leave to={to} query={waysQuery(...(unchanged ?? others))}>
              {t(unchanged ? 'plan:leave.change' : 'plan:leave.new')}
            </Link>
          </p>
          <p className="note">
            {t('plan:stay')}{' '}
            {positions
              .map((_, n) => n)
              .filter((n) => n !== at)
              .map((n) => `${n + 1}. ${names[n]?.name}`)
              .join('; ')}
          </p>
        </>
      )}
    </PlanMain>
  )
}
