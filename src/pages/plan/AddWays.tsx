/** More call types for the plan: cases to tick, question by question, or from the board. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf, waysQuery } from '#journey'
import {
  type AtVerdict,
  caseGroups,
  caseIds,
  cases,
  planLimit,
  positionAfter,
  verdictOf,
} from '#rules'
import { Level } from '#ui'
import { Link } from '../shared/Link.tsx'
import { beginAnswering, type Named } from './names.ts'
import { useSetWays } from './use-set-ways.ts'

const nameOf = (answers: readonly string[]) => answers.join('.')

export function AddWays({
  rows,
  names,
  language,
  say,
  onDone,
}: {
  rows: readonly AtVerdict[]
  names: readonly Named[]
  language: Language
  say: (said: string) => void
  onDone: () => void
}) {
  const { t } = useTranslation(['ui', 'plan', 'cases', 'pages'])
  const set = useSetWays(language)
  // Whoever comes with a whole plan has no need of it.
  const [isOpen, open] = useState(rows.length < 2)
  const all = rows.map(({ answers }) => answers)
  const isCase = (way: readonly string[]) =>
    caseIds.some((id) => nameOf(cases[id].answers) === nameOf(way))
  // What cannot be ticked below.
  const own = names.filter((_, at) => !isCase(all[at] ?? []))
  const isFull = rows.length >= planLimit
  const toggle = (id: (typeof caseIds)[number], isWanted: boolean) => {
    const { answers } = cases[id]
    const left = set((now) => {
      const others = now.filter((one) => nameOf(one) !== nameOf(answers))
      return isWanted && others.length < planLimit ? [...others, answers] : others
    })
    say(t('plan:add.count', { number: left.length, limit: planLimit }))
  }
  return (
    <details
      className="folded add-ways screen-only"
      id="add"
      open={isOpen}
      onToggle={(event) => open(event.currentTarget.open)}
    >
      <summary>
        <span className="folded-title">
          {t(rows.length > 0 ? 'plan:add.title' : 'plan:add.first')}
        </span>
        <span className="count">
          {t('plan:add.count', { number: rows.length, limit: planLimit })}
        </span>
      </summary>
      {isFull ? (
        <p>{t('plan:add.full')}</p>
      ) : (
        <p className="buttons">
          <Link
            className="button"
            data-add="new"
            to={pathOf({ page: 'plan', language })}
            query={waysQuery(...all, [])}
            onClick={() => beginAnswering(rows.length)}
          >
            {t('plan:add.new')}
          </Link>
          <Link className="button" to={pathOf({ page: 'map', language })}>
            {t('plan:add.board')}
          </Link>
        </p>
      )}
      {own.length > 0 && (
        <p className="note">
          {t('plan:add.own')} {own.map(({ name }) => name).join('; ')}
        </p>
      )}
      {caseGroups.map((group) => (
        <fieldset key={group}>
          <legend>{t(`pages:cases.groups.${group}`)}</legend>
          {caseIds
            .filter((id) => cases[id].group === group)
            .map((id) => {
              const isIn = all.some((one) => nameOf(one) === nameOf(cases[id].answers))
              const position = positionAfter(cases[id].answers)
              const level = 'verdict' in position && verdictOf(position.verdict).level
              return (
                <label key={id}>
                  <input
                    type="checkbox"
                    data-case={id}
                    checked={isIn}
                    disabled={isFull && !isIn}
                    onChange={(event) => toggle(id, event.target.checked)}
                  />
                  <span>{t(`cases:${id}.title`)}</span>
                  {level && <Level level={level}>{t(`levels.${level}.short`)}</Level>}
                </label>
              )
            })}
        </fieldset>
      ))}
      {rows.length > 0 && (
        <p>
          <button
            type="button"
            className="action"
            onClick={() => {
              open(false)
              onDone()
            }}
          >
            {t('plan:add.done')}
          </button>
        </p>
      )}
    </details>
  )
}
