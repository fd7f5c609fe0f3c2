/** The answers on offer as large rows, each a link to where it leads with the pending answers taken. */
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnQuery } from '#journey'
import { type AnswerId, type AtQuestion, type Resumed, resume } from '#rules'
import { Link } from './Link.tsx'
import { answerHint, answerLabel } from './labels.ts'
import { useSay } from './say.ts'

/** What a link to a position takes along. */
export interface Target {
  readonly to: string
  readonly query?: OwnQuery
  readonly state?: object
}

/** When a pointer answered last. */
let answeredAt = Number.NEGATIVE_INFINITY

/** A click so soon after another would answer a question that nobody has read. Keys have no such accidents. */
function ignoreIfTooSoon(event: MouseEvent): void {
  // In Firefox the click of a key counts as one (`detail`), but as no pointer's.
  if (event.detail === 0 || (event.nativeEvent as PointerEvent).pointerType === '') return
  if (event.detail > 1 || event.timeStamp - answeredAt < 400) event.preventDefault()
  else answeredAt = event.timeStamp
}

export function Answers({
  position: { options, answers },
  pendingAnswers,
  former,
  leadTo,
}: {
  position: AtQuestion
  pendingAnswers: readonly AnswerId[]
  /** The answer that is being changed; it is marked. */
  former?: AnswerId | undefined
  leadTo: (next: Resumed) => Target
}) {
  const { t } = useTranslation()
  const say = useSay(answers)
  return (
    <ol className="answers">
      {options.map((answer) => {
        const isFormer = answer === former
        return (
          <li key={answer}>
            <Link
              data-answer={answer}
              aria-current={isFormer || undefined}
              {...leadTo(resume([...answers, answer], pendingAnswers))}
              onClick={ignoreIfTooSoon}
            >
              <strong>
                {answerLabel(say, answer)}
                {isFormer && (
                  <span>
                    {' '}
                    <em className="tag">{t('check.before')}</em>
                  </span>
                )}
              </strong>
              <span>{answerHint(say, answer)}</span>
            </Link>
          </li>
        )
      })}
    </ol>
  )
}
