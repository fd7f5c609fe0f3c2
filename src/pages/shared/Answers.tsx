/** The answers on offer as large rows, each a link to where it leads with the pending answers taken. */
import type { OwnQuery } from '#journey'
import { type AnswerId, type AtQuestion, type Resumed, resume } from '#rules'
import { Link } from './Link.tsx'
import { answerHint, answerLabel } from './labels.ts'
import { useSay } from './say.ts'

export function Answers({
  position: { options, answers },
  pendingAnswers,
  leadTo,
}: {
  position: AtQuestion
  pendingAnswers: readonly AnswerId[]
  /** The address of where an answer leads. */
  leadTo: (next: Resumed) => { readonly to: string; readonly query: OwnQuery }
}) {
  const say = useSay(answers)
  return (
    <ol className="answers">
      {options.map((answer) => (
        <li key={answer}>
          <Link
            data-answer={answer}
            {...leadTo(resume([...answers, answer], pendingAnswers))}
            // The second click of a double click would answer a question that nobody has read.
            onClick={(event) => event.detail > 1 && event.preventDefault()}
          >
            <strong>{answerLabel(say, answer)}</strong>
            <span>{answerHint(say, answer)}</span>
          </Link>
        </li>
      ))}
    </ol>
  )
}
