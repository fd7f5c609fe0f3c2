/** The whole law on four tables, computed from the chart: who speaks across, what else was answered down. */
import { type AnswerId, type QuestionId, questionOf, questions } from '../law/questions.ts'
import { type Level, verdictOf } from '../law/verdicts.ts'
import { type AtVerdict, allWays } from './walk.ts'

/** Ways that one cell stands for: they differ only in what its board leaves out, and have one level. */
export interface Cell {
  readonly level: Level
  readonly column: AnswerId
  /** The first of the board's rows that it covers, and how many: an answer that was not asked for covers several. */
  readonly row: number
  readonly rowSpan: number
  /** The usual way first: an existing contact, a business. */
  readonly ways: readonly [AtVerdict, ...AtVerdict[]]
}

export interface Board {
  readonly id: BoardId
  /** Its columns are answers to this question. */
  readonly speakers: QuestionId
  readonly columns: readonly AnswerId[]
  /** Each row: what is answered after the column's question. */
  readonly rows: readonly (readonly AnswerId[])[]
  readonly cells: readonly Cell[]
}

const boardIds = ['business', 'consumer', 'service', 'inbound'] as const
export type BoardId = (typeof boardIds)[number]

const isInbound = ({ answers }: AtVerdict) => answers.includes('inbound')
const isService = ({ answers }: AtVerdict) => answers.includes('service')
const boardOf = (way: AtVerdict): BoardId => {
  if (isInbound(way)) return 'inbound'
  if (isService(way)) return 'service'
  return way.answers.includes('consumer') ? 'consumer' : 'business'
}

const speakersOf = (way: AtVerdict): QuestionId => (isInbound(way) ? 'answering' : 'speaker')

/** A way in two: the answer that its column stands for, and the answers after it. */
function splitAt(way: AtVerdict): { column: AnswerId; rest: readonly AnswerId[] } {
  const at = way.answers.findIndex((answer) => questionOf(answer) === speakersOf(way))
  const column = way.answers[at]
  if (!column) throw new Error(`Nobody speaks on the way "${way.answers.join(' ')}"`)
  return { column, rest: way.answers.slice(at + 1) }
}

const beginsWith = (row: readonly AnswerId[], rest: readonly AnswerId[]) =>
  rest.every((answer, at) => row[at] === answer)

/** In the order of the questions and their answers. */
function compareRows(a: readonly AnswerId[], b: readonly AnswerId[]): number {
  const at = a.findIndex((answer, n) => answer !== b[n])
  const [first, second] = [a[at], b[at]]
  if (!first || !second) return 0
  const { answers }: { answers: readonly AnswerId[] } = questions[questionOf(first)]
  return answers.indexOf(first) - answers.indexOf(second)
}

/** Throws where the ways of one cell have different levels: then the board lacks a dimension. */
function cellOf(
  ways: readonly [AtVerdict, ...AtVerdict[]],
  rows: readonly (readonly AnswerId[])[],
): Cell {
  const { column, rest } = splitAt(ways[0])
  const { level } = verdictOf(ways[0].verdict)
  const other = ways.find((way) => verdictOf(way.verdict).level !== level)
  if (other) throw new Error(`No one level for "${ways[0].answers}" and "${other.answers}"`)
  const usualFirst = [...ways].sort(
    (a, b) => Number(b.answers.includes('existing')) - Number(a.answers.includes('existing')),
  ) as [AtVerdict, ...AtVerdict[]]
  return {
    level,
    column,
    row: rows.findIndex((row) => beginsWith(row, rest)),
    rowSpan: rows.filter((row) => beginsWith(row, rest)).length,
    ways: usualFirst,
  }
}

function board(id: BoardId): Board {
  const all = allWays().filter((way) => boardOf(way) === id)
  const [first] = all
  if (!first) throw new Error(`No way belongs to the board "${id}"`)
  const speakers = speakersOf(first)
  const { answers }: { answers: readonly AnswerId[] } = questions[speakers]
  const rests = all.map((way) => splitAt(way).rest)
  const isWhole = (rest: readonly AnswerId[]) =>
    !rests.some((other) => other.length > rest.length && beginsWith(other, rest))
  const rows = [...new Map(rests.filter(isWhole).map((rest) => [rest.join('.'), rest])).values()]
  const sorted = rows.sort(compareRows)
  const groups = new Map<string, [AtVerdict, ...AtVerdict[]]>()
  for (const way of all) {
    const { column, rest } = splitAt(way)
    const key = [column, ...rest].join('.')
    groups.set(key, [...(groups.get(key) ?? []), way] as [AtVerdict, ...AtVerdict[]])
  }
  const cells = [...groups.values()].map((ways) => cellOf(ways, sorted))
  return { id, speakers, columns: answers, rows: sorted, cells }
}

/** All boards; every way has its place in exactly one cell. */
export const boards: readonly Board[] = boardIds.map(board)

/** The cell that stands for a way. */
export function cellFor(way: AtVerdict): Cell {
  const key = way.answers.join('.')
  const cell = boards
    .flatMap(({ cells }) => cells)
    .find(({ ways }) => ways.some(({ answers }) => answers.join('.') === key))
  if (!cell) throw new Error(`No cell stands for "${key}"`)
  return cell
}

/**
 * The way that a cell leads to.
 * @param named answers of the reader; of the cell's ways the one that keeps most of them, else the usual one
 */
export function wayIn({ ways }: Cell, named: readonly AnswerId[] = []): AtVerdict {
  const kept = ({ answers }: AtVerdict) => answers.filter((answer) => named.includes(answer)).length
  return ways.reduce((best, way) => (kept(way) > kept(best) ? way : best))
}
