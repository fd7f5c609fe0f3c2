/** Two ways side by side: question by question, and which answers part their outcomes. */
import type { FindingId } from './findings.ts'
import { type AnswerId, type QuestionId, questionIds, questionOf } from './questions.ts'
import { type Level, verdictOf } from './verdicts.ts'
import { type AtVerdict, walk } from './walk.ts'

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
   * The fewest answers of the second way that would give the first one its level, those to questions
   * that come up only then included. Empty where the levels agree; several where each is enough.
   */
  readonly decisive: readonly (readonly AnswerId[])[]
}

const levelOf = ({ verdict }: AtVerdict): Level => verdictOf(verdict).level

const answerTo = ({ answers }: AtVerdict, question: QuestionId) =>
  answers.find((answer) => questionOf(answer) === question)

function told(way: AtVerdict, question: QuestionId): Told | undefined {
  const at = way.answers.findIndex((answer) => questionOf(answer) === question)
  const [answer, finding] = [way.answers[at], way.findings[at]]
  return answer && finding && { answer, finding }
}

/** The first way with some questions answered as on the second; undefined where that leaves one open. */
function mixed(
  first: AtVerdict,
  second: AtVerdict,
  changed: readonly QuestionId[],
  given: readonly AnswerId[] = [],
): AtVerdict | undefined {
  const { position, rest } = walk(given)
  if (rest.length > 0) return undefined
  if ('verdict' in position) return position
  const { question } = position
  const own = answerTo(first, question)
  const other = answerTo(second, question)
  const answer = changed.includes(question) ? other : (own ?? other)
  return answer && mixed(first, second, changed, [...given, answer])
}

const subsets = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.reduceRight<readonly (readonly T[])[]>(
    (some, item) => some.flatMap((set) => [set, [item, ...set]]),
    [[]],
  )

function decisive(first: AtVerdict, second: AtVerdict, differing: readonly QuestionId[]) {
  if (levelOf(first) === levelOf(second)) return []
  const changes = subsets(differing).flatMap((changed) => {
    const way = mixed(first, second, changed)
    if (!way || levelOf(way) !== levelOf(second)) return []
    return [
      { size: changed.length, answers: way.answers.filter((a) => !first.answers.includes(a)) },
    ]
  })
  const fewest = Math.min(...changes.map(({ size }) => size))
  return changes.filter(({ size }) => size === fewest).map(({ answers }) => answers)
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
  const differing = rows
    .filter((row) => row.first && row.second && row.first.answer !== row.second.answer)
    .map(({ question }) => question)
  return { rows, decisive: decisive(first, second, differing) }
}
