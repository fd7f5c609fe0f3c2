/** Two ways side by side: question by question, and which answers part their outcomes. */
import type { FindingId } from '../law/findings.ts'
import { type AnswerId, type QuestionId, questionIds, questionOf } from '../law/questions.ts'
import { type Level, verdictOf } from '../law/verdicts.ts'
import { type AtVerdict, allWays } from './walk.ts'

interface Told {
  readonly answer: AnswerId
  readonly finding: FindingId
}
/** A question that at least one of the ways asks; nothing on the side of a way that does not. */
export interface Row {
  readonly question: QuestionId
  readonly first: Told | undefined
  readonly second: Told | undefined
}
export interface Comparison {
  /** In the order of the examination. */
  readonly rows: readonly Row[]
  /**
   * The fewest answers of the second way that give the first one its level, whatever else comes up then.
   * Empty where the levels agree; several sets where each is enough.
   */
  readonly decisive: readonly (readonly AnswerId[])[]
}

const levelOf = ({ verdict }: AtVerdict): Level => verdictOf(verdict).level

function told(way: AtVerdict, question: QuestionId): Told | undefined {
  const at = way.answers.findIndex((answer) => questionOf(answer) === question)
  const [answer, finding] = [way.answers[at], way.findings[at]]
  return answer && finding && { answer, finding }
}

const subsets = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.reduceRight<readonly (readonly T[])[]>(
    (some, item) => some.flatMap((set) => [set, [item, ...set]]),
    [[]],
  )

/** The ways that answer as these answers say, a later one to the same question going before an earlier one. */
function agreeing(ways: readonly AtVerdict[], answers: readonly AnswerId[]): readonly AtVerdict[] {
  const said = new Map(answers.map((answer) => [questionOf(answer), answer]))
  return ways.filter((way) =>
    way.answers.every((answer) => (said.get(questionOf(answer)) ?? answer) === answer),
  )
}

function decisive(first: AtVerdict, second: AtVerdict): Comparison['decisive'] {
  if (levelOf(first) === levelOf(second)) return []
  const isEnough = (changed: readonly AnswerId[]) => {
    const found = agreeing(allWays(), [...first.answers, ...changed])
    return found.length > 0 && found.every((way) => levelOf(way) === levelOf(second))
  }
  const others = second.answers.filter((answer) => !first.answers.includes(answer))
  const bySize = [...subsets(others)].sort((one, other) => one.length - other.length)
  const fewest = bySize.find(isEnough)?.length
  return bySize.filter((changed) => changed.length === fewest && isEnough(changed))
}

/** Compares two whole ways; what is decisive is seen from the first one. */
export function compare(first: AtVerdict, second: AtVerdict): Comparison {
  const rows = questionIds
    .map((question) => ({
      question,
      first: told(first, question),
      second: told(second, question),
    }))
    .filter((row) => row.first || row.second)
  return { rows, decisive: decisive(first, second) }
}
