/** What parts two call types: the decisive answers first, then every question beside each other. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type AtVerdict,
  type Comparison,
  compare,
  findingOf,
  questionOf,
  type Row,
  verdictOf,
} from '#rules'
import { Section, Select } from '#ui'
import { Folded } from '../shared/Folded.tsx'
import { answerLabel, outcomeWord, questionTitle } from '../shared/labels.ts'
import { useSay } from '../shared/say.ts'
import type { Named } from './names.ts'

/** Two call types, each with its number. */
type Pair = readonly [Chosen, Chosen]
interface Chosen {
  readonly number: number
  readonly name: string
  readonly way: AtVerdict
}

function Cell({ told, way, differs }: { told: Row['first']; way: AtVerdict; differs: boolean }) {
  const { t } = useTranslation(['ui', 'plan', 'findings', 'questions', 'verdict'])
  const say = useSay(way.answers)
  if (!told) return <td className="unasked">{t('plan:parting.notAsked')}</td>
  const { element, outcome } = findingOf(told.finding)
  const answer = answerLabel(say, told.answer)
  return (
    <td data-given={told.answer}>
      <p>{differs ? <strong>{answer}</strong> : answer}</p>
      <p className="note">
        {t(`findings:elements.${element}`)}: {outcomeWord(t, outcome, element)}
      </p>
    </td>
  )
}

/** Each question is a heading across both columns, so that nothing scrolls sideways on a phone. */
function Rows({
  rows,
  pair,
  decisive,
}: {
  rows: readonly Row[]
  pair: Pair
  decisive: readonly string[]
}) {
  const { t } = useTranslation(['ui', 'plan', 'questions'])
  return (
    <table className="comparison">
      <caption className="visually-hidden">{t('plan:parting.table')}</caption>
      <thead>
        <tr>
          {pair.map(({ number, name }) => (
            <th key={number} scope="col">
              {number}. {name}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ question, first, second }) => {
        const differs = first?.answer !== second?.answer
        const mark = decisive.includes(question) ? 'decisive' : differs ? 'differs' : undefined
        return (
          <tbody key={question} data-question={question} data-mark={mark}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {questionTitle(t, question)}{' '}
                {mark && <span className="tag">{t(`plan:parting.mark.${mark}`)}</span>}
              </th>
            </tr>
            <tr>
              <Cell told={first} way={pair[0].way} differs={differs} />
              <Cell told={second} way={pair[1].way} differs={differs} />
            </tr>
          </tbody>
        )
      })}
    </table>
  )
}

/** What would give the first the level of the second. */
function Decisive({
  pair: [first, second],
  decisive,
}: Pick<Comparison, 'decisive'> & { pair: Pair }) {
  const { t } = useTranslation(['ui', 'plan', 'questions'])
  const say = useSay(second.way.answers)
  const { level } = verdictOf(second.way.verdict)
  if (decisive.length === 0) {
    const isSame = first.way.verdict === second.way.verdict
    return <p>{t(isSame ? 'plan:parting.sameVerdict' : 'plan:parting.sameLevel')}</p>
  }
  // One change of several answers is a list of them, several changes are a list of changes.
  const [only = [], ...others] = decisive
  const groups = others.length === 0 ? only.map((answer) => [answer]) : decisive
  return (
    <>
      <p>
        {t(decisive.length > 1 ? 'plan:parting.either' : 'plan:parting.together', {
          level: t(`levels.${level}.short`),
          first: first.number,
          second: second.number,
        })}
      </p>
      <ul>
        {groups.map((answers) => (
          <li key={answers.join()}>
            {answers.map((answer) => (
              <span className="line" key={answer} data-decisive={answer}>
                {questionTitle(t, questionOf(answer))} <strong>{answerLabel(say, answer)}</strong>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

function Between({ pair }: { pair: Pair }) {
  const { t } = useTranslation('plan')
  const { rows, decisive } = compare(pair[0].way, pair[1].way)
  return (
    <>
      <Decisive pair={pair} decisive={decisive} />
      <Folded title={t('parting.rows')}>
        <Rows rows={rows} pair={pair} decisive={decisive.flat().map(questionOf)} />
      </Folded>
    </>
  )
}

/** Of exactly two what parts them; of more those that the reader chooses. */
export function Parting({ rows, names }: { rows: readonly AtVerdict[]; names: readonly Named[] }) {
  const { t } = useTranslation('plan')
  const [picked, pick] = useState<readonly [number, number]>([0, 1])
  // A call type that was removed can be chosen no more.
  const [a, b] = picked.every((at) => at < rows.length) ? picked : [0, 1]
  const chosen = (at: number): Chosen | undefined => {
    const way = rows[at]
    return way && { number: at + 1, name: names[at]?.name ?? '', way }
  }
  const [first, second] = [chosen(a), chosen(b)]
  if (!first || !second) return null
  const pair = [first, second] as const
  if (rows.length === 2) {
    return (
      <Section title={t('parting.title')} className="parting">
        <Between pair={pair} />
      </Section>
    )
  }
  const options = rows.map((_, at) => ({
    value: String(at),
    label: `${at + 1}. ${names[at]?.name}`,
  }))
  return (
    <div className="folded-rows parting screen-only">
      <Folded id="parting" title={t('parting.choose')}>
        <div className="selects">
          <Select
            label={t('parting.first')}
            options={options}
            value={String(a)}
            onChange={(at) => pick([Number(at), b])}
          />
          <Select
            label={t('parting.second')}
            options={options}
            value={String(b)}
            onChange={(at) => pick([a, Number(at)])}
          />
        </div>
        {a === b ? <p>{t('parting.sameTwice')}</p> : <Between pair={pair} />}
      </Folded>
    </div>
  )
}
