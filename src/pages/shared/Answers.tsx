/** The answers on offer as large rows, each a link to where it leads with the pending answers taken. */
import type { MouseEvent as ReactMouseEvent } from 'react'
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

/** In Firefox the click of a key counts as one (`detail`), but as no pointer's. */
const isByPointer = (event: MouseEvent) =>
  event.detail > 0 && (event as PointerEvent).pointerType !== ''

/**
 * After an answer, ignores clicks within 400 ms, and the second of a double click: they hit what nobody has
 * read. Keys have no such accidents.
 */
function ignoreAccidents({ nativeEvent, timeStamp }: ReactMouseEvent): void {
  if (!isByPointer(nativeEvent)) return
  const ignoreIfSoon = (event: MouseEvent) => {
    if (event.timeStamp - timeStamp >= 400 && event.detail < 2)
      document.removeEventListener('click', ignoreIfSoon, true)
    else if (isByPointer(event)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  document.addEventListener('click', ignoreIfSoon, true)
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
              onClick={ignoreAccidents}
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
