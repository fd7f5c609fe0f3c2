/** The chart as a graph: its questions and verdicts, and which answer leads from one to the other, for drawing it. */
import { type ConditionId, conditions } from '../law/conditions.ts'
import {
  type AnswerId,
  type QuestionId,
  questionIds,
  questionOf,
  questions,
} from '../law/questions.ts'
import { type Branch, chart } from '../law/statechart.ts'
import { type VerdictId, verdictIds } from '../law/verdict-ids.ts'
import { allWays } from './walk.ts'

export type NodeId = QuestionId | VerdictId

/** One step: an answer, and where it leads. */
export interface Edge {
  readonly from: QuestionId
  readonly answer: AnswerId
  readonly to: NodeId
  /** Without one it holds where no edge of this answer before it does. */
  readonly guard: ConditionId | undefined
  /** Where this does not hold, the answer is not on offer at all. */
  readonly offeredOnlyIf: ConditionId | undefined
}

const branchesOf = (question: QuestionId, answer: AnswerId): readonly Branch[] => {
  const { on }: { on: Partial<Record<AnswerId, Branch | readonly Branch[]>> } = chart[question]
  return [on[answer] ?? []].flat()
}

/** Neighbouring branches to one place differ only in what they find: the last of them stands for all. */
function edgesOf(from: QuestionId, answer: AnswerId): readonly Edge[] {
  const branches = branchesOf(from, answer)
  return branches
    .filter(({ target }, at) => branches[at + 1]?.target !== target)
    .map(({ target: to, guard }) => ({
      from,
      answer,
      to,
      guard: typeof guard === 'object' ? guard.params.also : guard,
      offeredOnlyIf: typeof guard === 'object' ? guard.params.onlyIf : undefined,
    }))
}

/** Every edge of the chart; those of one answer in the order in which they are tried. */
export const edges: readonly Edge[] = questionIds.flatMap((from) =>
  questions[from].answers.flatMap((answer) => edgesOf(from, answer)),
)

/** The edges along valid answers, one for each. Throws where the chart has none. */
export const edgesAlong = (answers: readonly AnswerId[]): readonly Edge[] =>
  answers.map((answer, at) => {
    const before = answers.slice(0, at)
    const holds = ({ guard, offeredOnlyIf }: Edge) =>
      [guard, offeredOnlyIf].every((condition) => !condition || conditions[condition](before))
    const taken = edges.find((edge) => edge.answer === answer && holds(edge))
    if (!taken) throw new Error(`"${answer}" leads nowhere after "${before.join(' ')}"`)
    return taken
  })

/** For each node the shortest answers that lead to it; of several, the first in the order shown. */
export function shortestWays(): Readonly<Record<NodeId, readonly AnswerId[]>> {
  const ways = [...allWays()].sort((a, b) => a.answers.length - b.answers.length)
  const toVerdict = (id: VerdictId) => ways.find(({ verdict }) => verdict === id)?.answers
  const toQuestion = (id: QuestionId) =>
    ways
      .map(({ answers }) => answers.slice(0, answers.map(questionOf).indexOf(id) + 1))
      .filter((answers) => answers.length > 0)
      .sort((a, b) => a.length - b.length)[0]
      ?.slice(0, -1)
  return Object.fromEntries([
    ...questionIds.map((id) => [id, toQuestion(id)]),
    ...verdictIds.map((id) => [id, toVerdict(id)]),
  ])
}

/** To each edge that ends a way the shortest answers along it; of several, the first in the order shown. */
export function shortestEndings(): ReadonlyMap<Edge, readonly AnswerId[]> {
  const endings = new Map<Edge, readonly AnswerId[]>()
  for (const { answers } of allWays()) {
    const last = edgesAlong(answers).at(-1)
    const known = last && endings.get(last)
    if (last && (!known || answers.length < known.length)) endings.set(last, answers)
  }
  return endings
}
