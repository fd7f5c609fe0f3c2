/** Where a list of answers leads: the next question with the answers on offer, or the verdict. */
import { createActor, initialTransition } from 'xstate'
import type { FindingId } from '../law/findings.ts'
import { type AnswerId, type QuestionId, questions } from '../law/questions.ts'
import { machine } from '../law/statechart.ts'
import { isVerdict, type VerdictId } from '../law/verdict-ids.ts'

interface Walked {
  /** The answers that were taken, in order. */
  readonly answers: readonly AnswerId[]
  /** One finding for each answer, in the same order. */
  readonly findings: readonly FindingId[]
}
export interface AtQuestion extends Walked {
  readonly question: QuestionId
  /** The answers on offer here, in the order shown; never empty. */
  readonly options: readonly AnswerId[]
}
export interface AtVerdict extends Walked {
  readonly verdict: VerdictId
}
export type Position = AtQuestion | AtVerdict

type Snapshot = ReturnType<typeof initialTransition<typeof machine>>[0]

/** Throws where the chart is broken: a state that is neither question nor verdict, or a dead end. */
function positionOf(snapshot: Snapshot): Position {
  const state: string = snapshot.value
  const { answers, findings } = snapshot.context
  if (isVerdict(state)) return { verdict: state, answers, findings }
  const question = state as QuestionId
  const options = questions[question].answers.filter((type) => snapshot.can({ type }))
  if (options.length === 0) throw new Error(`No answer leads on from "${state}"`)
  return { question, options, answers, findings }
}

/** A position, and the ones that its answers lead to: none for what is no answer on offer. */
interface Node {
  readonly position: Position
  readonly next: (answer: string) => Node | undefined
}

/** XState's own `transition` makes this anew for each step, which doubles the time that all ways take. */
const self = createActor(machine)
const nothing = () => undefined
const scope = {
  self,
  system: self.system,
  id: '',
  sessionId: '',
  logger: nothing,
  defer: nothing,
  emit: nothing,
  stopChild: nothing,
  actionExecutor: nothing,
}

const optionsOf = (position: Position): readonly AnswerId[] =>
  'verdict' in position ? [] : position.options

/** What follows is grown when it is first asked for, once: the chart never changes, and a page needs little of it. */
function grow(snapshot: Snapshot): Node {
  const position = positionOf(snapshot)
  const grown = new Map<string, Node>()
  const next = (answer: string) => {
    const type = optionsOf(position).find((option) => option === answer)
    if (!type) return undefined
    const node = grown.get(type) ?? grow(machine.transition(snapshot, { type }, scope))
    grown.set(type, node)
    return node
  }
  return { position, next }
}

const start = grow(initialTransition(machine)[0])

/** As far as the texts are answers on offer. */
function nodeAfter(segments: readonly string[]): Node {
  let node = start
  for (const segment of segments) {
    const next = node.next(segment)
    if (!next) break
    node = next
  }
  return node
}

/**
 * Follows answers through the chart.
 * @param segments any texts, as they stand in an address
 * @returns the position after the valid answers, and the rest: the first text that is no answer
 *   on offer there, and all that follow it. Nothing is guessed.
 */
export function walk(segments: readonly string[]): { position: Position; rest: readonly string[] } {
  const { position } = nodeAfter(segments)
  return { position, rest: segments.slice(position.answers.length) }
}

/** As `walk`, for answers that are known to fit; throws where one does not. */
export function positionAfter(answers: readonly AnswerId[]): Position {
  const { position, rest } = walk(answers)
  if (rest.length > 0)
    throw new Error(`"${rest[0]}" does not follow "${position.answers.join(' ')}"`)
  return position
}

const endsOf = ({ position, next }: Node): readonly AtVerdict[] =>
  'verdict' in position
    ? [position]
    : position.options.flatMap((answer) => {
        const node = next(answer)
        return node ? endsOf(node) : []
      })

let ends: readonly AtVerdict[] | undefined

/** Every way through the chart, with its verdict, in the order shown. */
export function allWays(): readonly AtVerdict[] {
  ends ??= endsOf(start)
  return ends
}

/** Those that begin with these answers. */
export function waysFrom(answers: readonly AnswerId[]): readonly AtVerdict[] {
  const node = nodeAfter(answers)
  return node.position.answers.length < answers.length ? [] : endsOf(node)
}

/** How many further questions can follow the one that is asked here, at most. */
export const longestRest = ({ answers }: AtQuestion): number =>
  Math.max(...waysFrom(answers).map((way) => way.answers.length)) - answers.length - 1
