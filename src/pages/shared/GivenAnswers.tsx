/** What was answered so far, each with the way to change it; later answers stay pending. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf, pendingQuery } from '#journey'
import { type AnswerId, type QuestionId, questionOf, splitAt } from '#rules'
import { Link } from './Link.tsx'
import { answerLabel, questionTitle, runIn } from './labels.ts'
import { useSay } from './say.ts'
import { Unseen } from './Unseen.tsx'
import { changing } from './way-before.ts'

interface Given {
  readonly language: Language
  readonly answers: readonly AnswerId[]
  /** Answers that wait for their question; they stay with a change. */
  readonly pendingAnswers?: readonly AnswerId[]
}

/** Leads to a question's page with the later answers pending. */
export function ChangeLink({
  language,
  answers,
  pendingAnswers = [],
  question,
}: Given & { question: QuestionId }) {
  const { t } = useTranslation(['ui', 'questions'])
  const { before, after } = splitAt(answers, question)
  return (
    <Link
      data-change={question}
      to={pathOf({ page: 'check', language, segments: before })}
      query={pendingQuery([...after, ...pendingAnswers])}
      state={changing}
    >
      {t('check.change')}
      <span className="visually-hidden">: {questionTitle(t, question)}</span>
    </Link>
  )
}

/** Question and answer, line by line. */
export function AnswerList(given: Given) {
  const { t } = useTranslation(['ui', 'questions'])
  const say = useSay(given.answers)
  return (
    <dl className="answer-list">
      {given.answers.map((answer) => {
        const question = questionOf(answer)
        return (
          <div key={answer}>
            <dt>{questionTitle(t, question)}</dt>
            <dd>
              <span>{answerLabel(say, answer)}</span> <ChangeLink {...given} question={question} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** As a list while it is short, then as one line that opens to it. */
export function GivenAnswers(given: Given) {
  const { answers } = given
  const { t } = useTranslation()
  const say = useSay(answers)
  if (answers.length === 0) return null
  if (answers.length > 3) {
    return (
      <details className="given given-line">
        <summary>
          <span>
            <span className="visually-hidden">{t('check.given')}: </span>
            {runIn(say, answers)}
          </span>
          <span className="change">{t('check.change')}</span>
        </summary>
        <Unseen>
          <AnswerList {...given} />
        </Unseen>
      </details>
    )
  }
  return (
    <section className="given">
      <h2>{t('check.given')}</h2>
      <AnswerList {...given} />
    </section>
  )
}
