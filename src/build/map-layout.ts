/** At build time: lays the chart out. Geometry only, the same in every language. */
import { Graph, layout } from '@dagrejs/dagre'
import {
  type AnswerId,
  type Edge,
  edges,
  type NodeId,
  type QuestionId,
  questionIds,
  questions,
  type VerdictId,
  verdictIds,
} from '#rules'

/** All lengths are CSS pixels at the natural size of the drawing. */
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
/** A row of a question's box: an answer with its edge, or an answer and then each of its edges. */
interface Row {
  readonly answer: AnswerId
  /** Which of `edges` starts here. */
  readonly edge?: number
  /** The middle of the row. */
  readonly y: number
}
export interface MapLayout {
  readonly width: number
  readonly height: number
  readonly boxes: Readonly<Record<NodeId, Box>>
  readonly rows: Readonly<Record<QuestionId, readonly Row[]>>
  /** The path of each edge, in the order of `edges`. */
  readonly lines: readonly string[]
  /** Where the drawing can be cut into sheets of paper without cutting a box: from top to bottom. */
  readonly sheets: readonly { readonly top: number; readonly height: number }[]
}

const questionWidth = 344
const titleHeight = 58
/** Two lines each. */
const rowHeight = 34
const verdictWidth = 196
const verdictHeight = 80
const verdictGap = 10
/** Between a question and the verdicts beside it, where the lines run. */
const gap = 40
/** Between one rank and the next. */
const rankGap = 48
/** What a sheet of A4, laid across, holds of a drawing as wide as this one. */
const sheetHeight = 870
/** From line to line where several run side by side. */
const lane = 8

const isQuestion = (id: NodeId): id is QuestionId => (questionIds as readonly string[]).includes(id)

/** A verdict stands beside the last question that can lead to it. */
function ownerOf(verdict: VerdictId): QuestionId {
  const last = edges.filter(({ to }) => to === verdict).at(-1)
  if (!last) throw new Error(`Nothing leads to "${verdict}"`)
  return last.from
}
const verdictsOf = (question: QuestionId) => verdictIds.filter((id) => ownerOf(id) === question)
const unitOf = (id: NodeId): QuestionId => (isQuestion(id) ? id : ownerOf(id))

function rowsOf(question: QuestionId): readonly Omit<Row, 'y'>[] {
  return questions[question].answers.flatMap((answer): readonly Omit<Row, 'y'>[] => {
    const own = edges.flatMap((edge, at) => (edge.answer === answer ? [at] : []))
    const [only = 0, ...others] = own
    const isPlain = others.length === 0 && !edges[only]?.guard && !edges[only]?.offeredOnlyIf
    return isPlain
      ? [{ answer, edge: only }]
      : [{ answer }, ...own.map((edge) => ({ answer, edge }))]
  })
}

const boxHeight = (question: QuestionId) => titleHeight + rowsOf(question).length * rowHeight + 8

/** A question and the verdicts beside it, as one node for the layout. */
function unitSize(question: QuestionId) {
  const beside = verdictsOf(question).length
  return {
    width: questionWidth + (beside > 0 ? gap + verdictWidth : 0),
    height: Math.max(boxHeight(question), beside * (verdictHeight + verdictGap) - verdictGap),
  }
}

function arrangeUnits() {
  const graph = new Graph()
  graph.setGraph({
    rankdir: 'TB',
    align: 'UL',
    rankalign: 'top',
    nodesep: 32,
    ranksep: rankGap,
    edgesep: 16,
    marginx: 32,
    marginy: 8,
  })
  for (const id of questionIds) graph.setNode(id, unitSize(id))
  for (const { from, to } of edges) {
    const unit = unitOf(to)
    // The two beginnings, called and calling, stand side by side.
    if (unit !== from) graph.setEdge(from, unit, { weight: from === 'direction' ? 9 : 1 })
  }
  layout(graph)
  return graph
}

type Units = ReturnType<typeof arrangeUnits>

/** The top left corner of each unit. */
const cornerOf = (units: Units, id: QuestionId) => {
  const { x = 0, y = 0, width, height } = units.node(id)
  return { x: x - width / 2, y: y - height / 2, bottom: y + height / 2 }
}

const isFrom = (question: QuestionId) => (edge: Edge) => edge.from === question
/** Verdicts stand in the order of the rows that lead to them, so that few lines cross. */
function byRow(question: QuestionId) {
  const order = rowsOf(question).flatMap(({ edge }) => (edge === undefined ? [] : [edges[edge]]))
  const meanRow = (verdict: VerdictId) => {
    const places = order.flatMap((edge, at) => (edge?.to === verdict ? [at] : []))
    return places.reduce((sum, place) => sum + place, 0) / places.length
  }
  return (a: VerdictId, b: VerdictId) => meanRow(a) - meanRow(b)
}

function placeBoxes(units: Units): Readonly<Record<NodeId, Box>> {
  const placed = questionIds.flatMap((id): readonly [NodeId, Box][] => {
    const { x, y } = cornerOf(units, id)
    const question = { x, y, width: questionWidth, height: boxHeight(id) }
    const beside = verdictsOf(id).sort(byRow(id))
    return [
      [id, question],
      ...beside.map((verdict, at): [NodeId, Box] => [
        verdict,
        {
          x: x + questionWidth + gap,
          y: y + at * (verdictHeight + verdictGap),
          width: verdictWidth,
          height: verdictHeight,
        },
      ]),
    ]
  })
  return Object.fromEntries(placed) as Record<NodeId, Box>
}

type Point = readonly [x: number, y: number]

/** Onward from a point through others, upright at each. */
function onward([x, y]: Point, points: readonly Point[]): string {
  const [next, ...others] = points
  if (!next) return ''
  const middle = (y + next[1]) / 2
  const step =
    x === next[0] ? `V${next[1]}` : `C${x} ${middle} ${next[0]} ${middle} ${next[0]} ${next[1]}`
  return step + onward(next, others)
}

/** To a verdict beside the question: across the gap. */
function across(from: Point, { x, y, height }: Box): string {
  const middle = from[0] + gap / 2
  const arrival = y + height / 2
  return `M${from[0]} ${from[1]}C${middle} ${from[1]} ${middle} ${arrival} ${x} ${arrival}`
}

/** From a row into a lane beside the box, down it, and through the points. */
function alongLane([x, y]: Point, laneX: number, points: readonly Point[]): string {
  const corner = Math.sign(laneX - x) * 5
  return `M${x} ${y}H${laneX - corner}Q${laneX} ${y} ${laneX} ${y + 5}${onward([laneX, y + 5], points)}`
}

/** Between a line and what it passes. */
const clearance = 24

/**
 * Where a line is led past the ranks between: at the top and at the bottom of each, as near to where
 * it ends as the units beside it leave room.
 * @param end the x at which it ends
 */
function passing(units: Units, from: QuestionId, to: QuestionId, end: number): readonly Point[] {
  // By turns a point between two ranks and one at a rank; the first and the last are the ends.
  const { points = [] }: { points?: readonly { x: number; y: number }[] } = units.edge(from, to)
  return points.slice(2, -2).flatMap(({ x, y }, at): readonly Point[] => {
    const below = points[at + 3]
    if (at % 2 !== 0 || !below) return []
    const bottom = below.y - rankGap / 2
    const beside = questionIds
      .map((id) => ({ ...cornerOf(units, id), right: cornerOf(units, id).x + unitSize(id).width }))
      .filter((unit) => unit.y < bottom && unit.bottom > y && unit.right <= x)
    const nearest = Math.max(end, ...beside.map(({ right }) => right + clearance))
    const led = Math.min(x, nearest)
    return [
      [led, y],
      [led, bottom],
    ]
  })
}

/** How the line of an edge runs. @param y the middle of the row where it starts */
function lineOf({ from, to }: Edge, y: number, units: Units, boxes: MapLayout['boxes']): string {
  const start = boxes[from]
  const end = boxes[to]
  const unit = unitOf(to)
  const right = start.x + start.width
  if (unit === from) return across([right, y], end)

  // Lines to one place share a lane: to questions on the left of the box, to verdicts on its right.
  const elsewhere = new Set(edges.filter(isFrom(from)).map((edge) => edge.to))
  const lanes = [...elsewhere].filter(
    (id) => unitOf(id) !== from && isQuestion(id) === isQuestion(to),
  )
  const shift = (lanes.indexOf(to) + 1) * lane
  const { bottom } = cornerOf(units, from)
  const goal = isQuestion(to) ? end.x + end.width / 2 : end.x - gap
  const past = passing(units, from, unit, goal).map(([x, y]): Point => [x + shift, y])
  if (isQuestion(to)) {
    const x = start.x - shift - 2
    return alongLane([start.x, y], x, [[x, bottom], ...past, [goal, end.y]])
  }
  const x = right + shift
  const entry = goal + shift
  const arrival = end.y + end.height / 2
  const points: readonly Point[] = [
    [x, bottom],
    ...past,
    [entry, cornerOf(units, unit).y],
    [entry, arrival - 5],
  ]
  return `${alongLane([right, y], x, points)}Q${entry} ${arrival} ${entry + 5} ${arrival}H${end.x}`
}

/** As many ranks on a sheet as it holds. */
function cutIntoSheets(boxes: readonly Box[], height: number): MapLayout['sheets'] {
  const isFree = (y: number) => boxes.every((box) => y < box.y || y > box.y + box.height)
  const cuts = [...boxes.map(({ y }) => y - rankGap / 2).filter(isFree), height]
  const sheets: MapLayout['sheets'][number][] = []
  for (let top = 0; top < height; ) {
    const ahead = cuts.filter((cut) => cut > top)
    const fitting = ahead.filter((cut) => cut <= top + sheetHeight)
    const bottom = fitting.length > 0 ? Math.max(...fitting) : Math.min(...ahead)
    sheets.push({ top, height: bottom - top })
    top = bottom
  }
  return sheets
}

/** The drawing of the whole chart, from the running rules. */
export function layOut(): MapLayout {
  const units = arrangeUnits()
  const boxes = placeBoxes(units)
  const rowsIn = (id: QuestionId): readonly Row[] =>
    rowsOf(id).map((row, at) => ({
      ...row,
      y: boxes[id].y + titleHeight + (at + 0.5) * rowHeight,
    }))
  const rows = Object.fromEntries(questionIds.map((id) => [id, rowsIn(id)]))
  const startOf = (at: number) =>
    Object.values(rows)
      .flat()
      .find(({ edge }) => edge === at)?.y ?? 0
  const { width = 0, height = 0 } = units.graph()
  return {
    width,
    height,
    boxes,
    rows: rows as MapLayout['rows'],
    lines: edges.map((edge, at) => lineOf(edge, startOf(at), units, boxes)),
    sheets: cutIntoSheets(Object.values(boxes), height),
  }
}
