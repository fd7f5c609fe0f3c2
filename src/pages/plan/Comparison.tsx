/** Two whole ways beside each other: outcomes first, then every question, then what parts them. */
import { useTranslation } from 'react-i18next'
import { formatDate, type Language } from '#i18n'
import { pathOf, planLink } from '#journey'
import {
  type AtVerdict,
  type Comparison as Compared,
  compare,
  findingOf,
  lawAsOf,
  questionOf,
  type Row,
  verdictOf,
  version,
} from '#rules'
import { CopyButton, Level, Section } from '#ui'
import { printTitle } from '../shared/file-name.ts'
import { Link } from '../shared/Link.tsx'
import { answerLabel, outcomeWord, questionTitle } from '../shared/labels.ts'
import { usePrinting } from '../shared/printing.ts'
import { useSay } from '../shared/say.ts'
import { formatTimestamp, localDay } from '../shared/timestamp.ts'

const letters = ['A', 'B'] as const

function Plan({ letter, way, language }: { letter: string; way: AtVerdict; language: Language }) {
  const { t } = useTranslation(['ui', 'plan', 'verdicts'])
  const { level } = verdictOf(way.verdict)
  return (
    <div
      className={`plan roomy-links ${level}`}
      data-plan={letter}
      data-verdict={way.verdict}
      data-level={level}
    >
      <h2>{t('plan:plan', { letter })}</h2>
      <p>
        <Level level={level}>{t(`levels.${level}.label`)}</Level>
      </p>
      <p>
        <Link to={pathOf({ page: 'check', language, segments: way.answers })}>
          {t(`verdicts:says.${way.verdict}.name`)}
        </Link>
      </p>
    </div>
  )
}

function Cell({ told, way, differs }: { told: Row['first']; way: AtVerdict; differs: boolean }) {
  const { t } = useTranslation(['ui', 'plan', 'findings', 'questions', 'verdict'])
  const say = useSay(way.answers)
  if (!told) return <td className="unasked">{t('plan:notAsked')}</td>
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
  ways: [firstWay, secondWay],
  decisive,
}: {
  rows: readonly Row[]
  ways: readonly [AtVerdict, AtVerdict]
  decisive: readonly string[]
}) {
  const { t } = useTranslation(['ui', 'plan', 'questions'])
  return (
    <table className="comparison">
      <caption className="visually-hidden">{t('plan:table')}</caption>
      <thead>
        <tr>
          {letters.map((letter) => (
            <th key={letter} scope="col">
              {t('plan:plan', { letter })}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ question, first, second }) => {
        const differs = first?.answer !== second?.answer
        const mark = decisive.includes(question) ? 'decisive' : differs ? 'differs' : undefined
        return (
          <tbody key={question} data-row={question} data-mark={mark}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {questionTitle(t, question)}{' '}
                {mark && <span className="tag">{t(`plan:mark.${mark}`)}</span>}
              </th>
            </tr>
            <tr>
              <Cell told={first} way={firstWay} differs={differs} />
              <Cell told={second} way={secondWay} differs={differs} />
            </tr>
          </tbody>
        )
      })}
    </table>
  )
}

/** What would give plan A the level of plan B. */
function Decisive({
  first,
  second,
  decisive,
}: Pick<Compared, 'decisive'> & { first: AtVerdict; second: AtVerdict }) {
  const { t } = useTranslation(['ui', 'plan', 'questions'])
  const say = useSay(second.answers)
  const { level } = verdictOf(second.verdict)
  if (decisive.length === 0) {
    const isSame = first.verdict === second.verdict
    return <p>{t(isSame ? 'plan:decisive.sameVerdict' : 'plan:decisive.sameLevel')}</p>
  }
  // One change of several answers is a list of them, several changes are a list of changes.
  const [only = [], ...others] = decisive
  const groups = others.length === 0 ? only.map((answer) => [answer]) : decisive
  return (
    <>
      <p>
        {t(decisive.length > 1 ? 'plan:decisive.either' : 'plan:decisive.together', {
          level: t(`levels.${level}.short`),
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

export function Comparison({
  language,
  first,
  second,
}: {
  language: Language
  first: AtVerdict
  second: AtVerdict
}) {
  const { t } = useTranslation(['ui', 'plan', 'verdict', 'keep'])
  const { rows, decisive } = compare(first, second)
  const short = (way: AtVerdict) => t(`levels.${verdictOf(way.verdict).level}.short`)
  const paragraph = usePrinting(() => {
    const now = new Date()
    const title = t('plan:titleOf', { first: short(first), second: short(second) })
    return {
      title: printTitle([t('brand'), title, localDay(now)]),
      timestamp: t('keep:printed.moment', { moment: formatTimestamp(now, language) }),
    }
  })
  return (
    <>
      <p className="print-only" ref={paragraph} />
      <div className="plans">
        <Plan letter="A" way={first} language={language} />
        <Plan letter="B" way={second} language={language} />
      </div>
      <Section title={t('plan:decisive.title')}>
        <Decisive first={first} second={second} decisive={decisive} />
      </Section>
      <Section title={t('plan:rows')}>
        <Rows rows={rows} ways={[first, second]} decisive={decisive.flat().map(questionOf)} />
      </Section>
      <Section title={t('verdict:keep.title')} className="keep screen-only">
        <CopyButton
          text={() => planLink(window.location.href)}
          label={t('keep:copy.link')}
          done={t('keep:copy.done')}
          byHand={t('keep:copy.byHand')}
        />
      </Section>
      <Section title={t('plan:limits')} className="fine">
        <p>{t('verdict:fine.scope')}</p>
        <p>
          {t('notAdvice')} {t('lawAsOf', { date: formatDate(lawAsOf, language) })}.{' '}
          {t('verdict:fine.version')}: <span data-version={version}>{version}</span>.
        </p>
        <p className="print-only address">{planLink(window.location.href)}</p>
      </Section>
    </>
  )
}
