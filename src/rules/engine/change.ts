/** Changing one answer: the later ones that still apply are kept, only what is newly open is asked. */
import { type AnswerId, type QuestionId, questionOf } from '../law/questions.ts'
import { longestRest, type Position, positionAfter } from './walk.ts'

export interface Resumed {
  readonly position: Position
  /** Later answers whose question has not been asked yet; never counted as answered. */
  readonly pendingAnswers: readonly AnswerId[]
}

/**
 * Goes on from these answers, taking pending ones while their question is asked and offers them.
 * @returns where that stops: at a verdict (what was never asked falls away), at a question that has
 *   no pending answer, or at one that no longer offers it (which is then forgotten).
 */
export function resume(answers: readonly AnswerId[], pendingAnswers: readonly AnswerId[]): Resumed {
  const position = positionAfter(answers)
  if ('verdict' in position) return { position, pendingAnswers: [] }
  const settled = new Set([...answers.map(questionOf), position.question])
  const again = pendingAnswers.find((answer) => questionOf(answer) === position.question)
  const others = pendingAnswers.filter((answer) => !settled.has(questionOf(answer)))
  if (again === undefined || !position.options.includes(again))
    return { position, pendingAnswers: others }
  return resume([...answers, again], others)
}

/** How many further questions can follow the one that is asked here, at most, the pending answers taken. */
export function restAfter({ position, pendingAnswers }: Resumed): number {
  if ('verdict' in position) return 0
  if (pendingAnswers.length === 0) return longestRest(position)
  const rests = position.options.map((answer) => {
    const next = resume([...position.answers, answer], pendingAnswers)
    return 'verdict' in next.position ? 0 : 1 + restAfter(next)
  })
  return Math.max(...rests)
}

/** The answers before the one to this question, and those after it. Throws if it was not answered. */
export function splitAt(
  answers: readonly AnswerId[],
  question: QuestionId,
): { before: readonly AnswerId[]; after: readonly AnswerId[] } {
  const at = answers.findIndex((answer) => questionOf(answer) === question)
  if (at < 0) throw new Error(`"${question}" is not answered by "${answers.join(' ')}"`)
  return { before: answers.slice(0, at), after: answers.slice(at + 1) }
}

/**
 * Gives one question another answer.
 * @param answers a valid way or a beginning of one, in which the question is answered
 * @param answer an answer that the question offers after the answers before it; throws otherwise
 */
export function change(
  answers: readonly AnswerId[],
  question: QuestionId,
  answer: AnswerId,
): Resumed {
  const { before, after } = splitAt(answers, question)
  return resume([...before, answer], after)
}
