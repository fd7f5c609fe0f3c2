/** What would change a verdict: for each answered question, every other answer and where it leads. */

import { conditions } from '../law/conditions.ts'
import {
  type AnswerId,
  isFact,
  isUnknown,
  type QuestionId,
  questionIds,
  questionOf,
} from '../law/questions.ts'
import { hasSafeWay } from '../law/safe-way.ts'
import type { VerdictId } from '../law/verdict-ids.ts'
import { type Level, levels, verdictOf } from '../law/verdicts.ts'
import { type Resumed, resume, splitAt } from './change.ts'
import { type AtVerdict, positionAfter } from './walk.ts'

export interface Alternative extends Resumed {
  readonly question: QuestionId
  readonly answer: AnswerId
  /** The levels that can be reached, best first. */
  readonly levels: readonly Level[]
  /** The verdict of the best of them; of several, the one that the chart reaches first. */
  readonly best: VerdictId
}

/** What would change a verdict, sorted by what the reader can do with it. */
export interface Outlook {
  /** What works instead of a call that is not permitted: within reach and better, best first. */
  readonly instead: readonly Alternative[]
  /** Everything else: what would make it worse, and what would hold if the facts were different. */
  readonly others: readonly Alternative[]
}

const bestFirst = [...levels].reverse()
const rank = (level: Level): number => levels.indexOf(level)
const placeOf = ({ question }: Alternative): number => questionIds.indexOf(question)
const levelOf = (verdict: VerdictId): Level => verdictOf(verdict).level

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
    .map((answer) => leadingTo(resume([...before, answer], after), question, answer))
}

function leadingTo(resumed: Resumed, question: QuestionId, answer: AnswerId): Alternative {
  const verdicts = reachable(resumed)
  const levels = bestFirst.filter((level) => verdicts.some((verdict) => levelOf(verdict) === level))
  const best = verdicts.find((verdict) => levelOf(verdict) === levels[0])
  if (!best) throw new Error(`"${answer}" leads to no verdict`)
  return { ...resumed, question, answer, levels, best }
}

/**
 * What would change the outcome: other answers, unless all they can lead to has the present level.
 * Not to know is no way out, so an unknown answer is never among them.
 */
export function alternatives(way: AtVerdict): readonly Alternative[] {
  const level = levelOf(way.verdict)
  return way.answers
    .flatMap((answer) => otherAnswers(way, questionOf(answer)))
    .filter(({ answer, levels }) => !isUnknown(answer) && levels.some((l) => l !== level))
}

/**
 * The safe way from here: AI prepares and a person calls, on the consent that then suffices.
 * Undefined where a person calls already, or the call is no advertising.
 */
function safeWayFrom(way: AtVerdict): Alternative | undefined {
  if (!conditions.aiSpeaks(way.answers) || !hasSafeWay(levelOf(way.verdict))) return undefined
  const { before } = splitAt(way.answers, 'speaker')
  const consent: readonly AnswerId[] = conditions.isBusiness(way.answers)
    ? ['presumed-consent']
    : ['express-consent', 'documented']
  return leadingTo(resume([...before, 'human'], consent), 'speaker', 'human')
}

/** Sorts what would change a verdict. A level that nobody should rely on is no way out. */
export function outlook(way: AtVerdict): Outlook {
  const all = alternatives(way)
  const level = levelOf(way.verdict)
  const isBetter = ({ question, best }: Alternative) =>
    rank(level) < rank('permittedWithDuties') &&
    !isFact(question) &&
    rank(levelOf(best)) > Math.max(rank(level), rank('unclear'))
  const better = all.filter(isBetter)
  const safeWay = safeWayFrom(way)
  const isMissing = safeWay && better.every(({ answer }) => answer !== safeWay.answer)
  return {
    instead: [...better, ...(isMissing ? [safeWay] : [])].sort(
      (one, other) =>
        rank(levelOf(other.best)) - rank(levelOf(one.best)) ||
        // Of equals, the smallest change; with new contacts consent is what can least be had.
        (conditions.isCold(way.answers) ? 1 : -1) * (placeOf(one) - placeOf(other)),
    ),
    others: all.filter((one) => !isBetter(one)),
  }
}
