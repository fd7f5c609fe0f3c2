/**
 * At build time: lays the chart out. Geometry only, the same in every language.
 *
 * Beside an answer that ends the way stands its verdict, however often that verdict occurs; so the only long
 * lines are those to questions, and these share one trunk for each question.
 */
import { edges, type QuestionId } from '#rules'
import {
  type Box,
  cutsBetween,
  entry,
  middle,
  type PlacedQuestion,
  placeQuestions,
  placeVerdicts,
  type Row,
} from './map-boxes.ts'
import { cutIntoSheets, type Sheet } from './map-sheets.ts'
import { type PlacedTrunk, placeTrunks, type Side, type Trunk } from './map-trunks.ts'

export interface MapLayout {
  readonly width: number
  readonly height: number
  readonly questions: Readonly<Record<QuestionId, Box>>
  readonly rows: Readonly<Record<QuestionId, readonly Row[]>>
  /** For each of `edges` that leads to a verdict, by its number, the box of the verdict. */
  readonly verdicts: Readonly<Record<number, Box>>
  /** The path of each edge, in the order of `edges`. */
  readonly lines: readonly string[]
  /** Where lines to one question meet. */
  readonly joints: readonly (readonly [x: number, y: number])[]
  /** Where the drawing can be cut into sheets of paper without cutting a box: from top to bottom. */
  readonly sheets: readonly Sheet[]
}

/** From the boxes to the first lane, from lane to lane, and around the drawing. */
const lanes = { first: 20, next: 16, margin: 10 }
/** What a sheet of A4 holds of a drawing as wide as this one. */
const sheetHeight = 1200
const corner = 6

interface Start {
  readonly edge: number
  readonly y: number
}

const startsOf = (placed: readonly PlacedQuestion[]): readonly Start[] =>
  placed.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.edge === undefined ? [] : [{ edge: row.edge, y: middle(row) }])),
  )

/** What leads to each question but the first. */
function trunksTo(placed: readonly PlacedQuestion[]): readonly Trunk<QuestionId>[] {
  const all = startsOf(placed)
  return placed.flatMap(({ id, box }) => {
    const starts = all.filter(({ edge }) => edges[edge]?.to === id).map(({ y }) => y)
    return starts.length > 0 ? [{ to: id, starts, end: entry(box) }] : []
  })
}

const room = (trunks: readonly PlacedTrunk<QuestionId>[], on: Side): number => {
  const used = trunks.filter(({ side }) => side === on).map(({ lane }) => lane + 1)
  const count = Math.max(0, ...used)
  return count === 0 ? lanes.margin : lanes.first + (count - 1) * lanes.next + lanes.margin
}

/** Out of the box into the lane, along it, and into the box of the question, with an arrow's head. */
function alongTrunk(y: number, edgeOut: number, edgeIn: number, x: number, end: number): string {
  const down = Math.sign(end - y) * corner
  const out = Math.sign(x - edgeOut) * corner
  return `M${edgeOut} ${y}H${x - out}Q${x} ${y} ${x} ${y + down}V${end - down}Q${x} ${end} ${x - out} ${end}H${edgeIn}${arrow(-out)}`
}

/** @param direction positive to the right */
const arrow = (direction: number): string => {
  const back = Math.sign(direction) * -7
  return `m${back} -4.5l${-back} 4.5l${back} 4.5`
}

/** The drawing of the whole chart, from the running rules. */
export function layOut(): MapLayout {
  const trunks = placeTrunks(trunksTo(placeQuestions(0)))
  const placed = placeQuestions(room(trunks, 'left'))
  const verdicts = placeVerdicts(placed)
  const boxes = [...placed.map(({ box }) => box), ...Object.values(verdicts)]
  const left = Math.min(...boxes.map(({ x }) => x))
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const laneX = ({ side, lane }: PlacedTrunk<QuestionId>) =>
    side === 'left'
      ? left - lanes.first - lane * lanes.next
      : right + lanes.first + lane * lanes.next
  const inner = placed[0]?.box ?? { x: 0, width: 0 }
  const sideX = (side: Side) => (side === 'left' ? inner.x : inner.x + inner.width)

  const lineOf = ({ edge, y }: Start): string => {
    const end = verdicts[edge]
    if (end) return `M${sideX('right')} ${y}H${end.x}${arrow(1)}`
    const trunk = trunks.find(({ to }) => to === edges[edge]?.to)
    if (!trunk) throw new Error(`No line leads to "${edges[edge]?.to}"`)
    const x = sideX(trunk.side)
    return alongTrunk(y, x, x, laneX(trunk), trunk.end)
  }
  const cuts = cutsBetween(placed)
  return {
    width: right + room(trunks, 'right'),
    height: cuts.at(-1) ?? 0,
    questions: Object.fromEntries(placed.map(({ id, box }) => [id, box])) as MapLayout['questions'],
    rows: Object.fromEntries(placed.map(({ id, rows }) => [id, rows])) as MapLayout['rows'],
    verdicts,
    lines: [...startsOf(placed)].sort((a, b) => a.edge - b.edge).map(lineOf),
    // The farthest start begins the trunk; the others join it.
    joints: trunks.flatMap((trunk) =>
      [...trunk.starts]
        .sort((a, b) => Math.abs(b - trunk.end) - Math.abs(a - trunk.end))
        .slice(1)
        .map((y) => [laneX(trunk), y + Math.sign(trunk.end - y) * corner] as const),
    ),
    sheets: cutIntoSheets(cuts, sheetHeight),
  }
}
