/** What would change a verdict: for each answered question, every other answer and where it leads. */

import { type AnswerId, isUnknown, type QuestionId, questionOf } from '../law/questions.ts'
import { type Level, levels, type VerdictId, verdictOf } from '../law/verdicts.ts'
import { type Resumed, resume, splitAt } from './change.ts'
import { type AtVerdict, positionAfter } from './walk.ts'

export interface Alternative extends Resumed {
  readonly question: QuestionId
  readonly answer: AnswerId
  /** The levels that can be reached, best first. */
  readonly levels: readonly Level[]
}

const bestFirst = [...levels].reverse()

/** Every verdict that can still be reached when the pending answers are taken where they apply. */
function reachable({ position, pendingAnswers }: Resumed): readonly VerdictId[] {
  if ('verdict' in position) return [position.verdict]
  return position.options.flatMap((answer) =>
    reachable(resume([...position.answers, answer], pendingAnswers)),
  )
}

/** Every other answer that the question offered on this way, and where each leads. */
function otherAnswers(way: AtVerdict, question: QuestionId): readonly Alternative[] {
  const { before, after } = splitAt(way.answers, question)
  const asked = positionAfter(before)
  if ('verdict' in asked) throw new Error(`"${question}" is asked after a verdict`)
  return asked.options
    .filter((answer) => !way.answers.includes(answer))
    .map((answer) => {
      const resumed = resume([...before, answer], after)
      const found = new Set(reachable(resumed).map((verdict) => verdictOf(verdict).level))
      const levels = bestFirst.filter((level) => found.has(level))
      return { ...resumed, question, answer, levels }
    })
}

/**
 * What would change the outcome: other answers, unless all they can lead to has the present level.
 * Not to know is no way out, so an unknown answer is never among them.
 */
export function alternatives(way: AtVerdict): readonly Alternative[] {
  const { level } = verdictOf(way.verdict)
  return way.answers
    .flatMap((answer) => otherAnswers(way, questionOf(answer)))
    .filter(({ answer, levels }) => !isUnknown(answer) && levels.some((l) => l !== level))
}
