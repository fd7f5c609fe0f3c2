/** The drawn chart: each line runs from its answer's row to its target, and can be followed on its way. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edges, type QuestionId } from '#rules'
import { layOut } from './map-layout.ts'
import { cutIntoSheets } from './map-sheets.ts'
import { crossings, placeTrunks } from './map-trunks.ts'

const layout = layOut()
const boxes = [...Object.values(layout.questions), ...Object.values(layout.verdicts)]

type Point = readonly [x: number, y: number]
interface Segment {
  readonly from: Point
  readonly to: Point
}

/** The corners of a line, its rounded ones as if they were sharp; without the head of its arrow. */
function cornersOf(path: string): readonly Point[] {
  const points: Point[] = []
  for (const [, command, numbers = ''] of path.matchAll(/([MHVQml])([-\d. ]*)/g)) {
    const [a = 0, b = 0] = numbers.split(' ').map(Number)
    const [x = 0, y = 0] = points.at(-1) ?? []
    if (command === 'M' || command === 'Q') points.push([a, b])
    if (command === 'H') points.push([a, y])
    if (command === 'V') points.push([x, a])
    if (command === 'm') break
  }
  return points
}

const lines = layout.lines.map(cornersOf)
const segmentsOf = (line: number): readonly Segment[] =>
  (lines[line] ?? []).slice(1).map((to, at) => ({ from: lines[line]?.[at] ?? to, to }))

const between = (value: number, a: number, b: number) =>
  value > Math.min(a, b) && value < Math.max(a, b)
/** How much of two stretches is the same; negative where they lie apart. */
const shared = (a: number, b: number, c: number, d: number) =>
  Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d))

/** Whether they cross, or run along one another. */
const meet = (one: Segment, other: Segment) =>
  shared(one.from[0], one.to[0], other.from[0], other.to[0]) >= 0 &&
  shared(one.from[1], one.to[1], other.from[1], other.to[1]) >= 0

test.each([...edges.entries()])('line %i runs from its row to its target', (at, edge) => {
  const box = layout.questions[edge.from]
  const row = layout.rows[edge.from].find((one) => one.edge === at)
  expect(row).toMatchObject({ answer: edge.answer })
  const [start = [0, 0], ...rest] = lines[at] ?? []
  expect([box.x, box.x + box.width]).toContain(start[0])
  expect(start[1]).toBe((row?.y ?? 0) + (row?.height ?? 0) / 2)

  const target = layout.verdicts[at] ?? layout.questions[edge.to as QuestionId]
  const [x, y] = rest.at(-1) ?? start
  expect([target.x, target.x + target.width]).toContain(x)
  expect(between(y, target.y, target.y + target.height)).toBe(true)
  expect(layout.lines[at]).toMatch(/m(-7 -4\.5l7 4\.5l-7|7 -4\.5l-7 4\.5l7) 4\.5$/)
  for (const { from, to } of segmentsOf(at))
    expect(from[0] === to[0] || from[1] === to[1], `${from} to ${to}`).toBe(true)
})

test('no line runs through a box, and no box over another', () => {
  const through = lines.flatMap((_, at) =>
    segmentsOf(at).filter(({ from, to }) =>
      boxes.some(
        ({ x, y, width, height }) =>
          shared(from[0], to[0], x + 1, x + width - 1) >= 0 &&
          shared(from[1], to[1], y + 1, y + height - 1) >= 0,
      ),
    ),
  )
  expect(through).toEqual([])
  const overlapping = boxes.filter((a) =>
    boxes.some(
      (b) =>
        a !== b &&
        shared(a.x, a.x + a.width, b.x, b.x + b.width) > 0 &&
        shared(a.y, a.y + a.height, b.y, b.y + b.height) > 0,
    ),
  )
  expect(overlapping).toEqual([])
})

test('lines to different targets neither cross nor share a stretch', () => {
  const pairs = edges.flatMap((one, a) =>
    edges.flatMap((other, b) => (b > a && one.to !== other.to ? [[a, b] as const] : [])),
  )
  const meeting = pairs.filter(([a, b]) =>
    segmentsOf(a).some((one) => segmentsOf(b).some((other) => meet(one, other))),
  )
  expect(meeting).toEqual([])
})

test('where lines to one question meet there is a joint', () => {
  const toQuestions = edges.filter((_, at) => !layout.verdicts[at])
  const entered = new Set(toQuestions.map(({ to }) => to))
  expect(layout.joints).toHaveLength(toQuestions.length - entered.size)
  for (const [x, y] of layout.joints) {
    const meetingHere = lines.filter((_, at) =>
      segmentsOf(at).some(
        ({ from, to }) => from[0] === x && to[0] === x && between(y, from[1], to[1]),
      ),
    )
    expect(meetingHere.length).toBeGreaterThan(1)
  }
})

test('the drawing holds everything, and is narrow enough for a screen of 1280 pixels', () => {
  expect(layout.width).toBeLessThan(1232)
  for (const [x, y] of lines.flat()) {
    expect(between(x, 0, layout.width)).toBe(true)
    expect(between(y, 0, layout.height)).toBe(true)
  }
})

test('sheets of paper cut no box, and hold the whole', () => {
  const cuts = layout.sheets.map(({ top }) => top)
  for (const { y, height } of boxes)
    expect(cuts.filter((cut) => cut > y && cut < y + height)).toEqual([])
  expect(layout.sheets.reduce((sum, { height }) => sum + height, 0)).toBe(layout.height)
  // 190 × 273 mm of A4.
  for (const { height } of layout.sheets) expect(height / layout.width).toBeLessThan(273 / 190)
})

test('as few sheets as can be, evenly filled; what is higher than one stays whole', () => {
  expect(cutIntoSheets([40, 80, 120, 160], 130)).toEqual([
    { top: 0, height: 80 },
    { top: 80, height: 80 },
  ])
  expect(cutIntoSheets([30, 200, 230], 100)).toEqual([
    { top: 0, height: 30 },
    { top: 30, height: 170 },
    { top: 200, height: 30 },
  ])
})

test('a trunk goes to the right where that saves crossings, and only there', () => {
  const nested = [
    { to: 'near', starts: [20], end: 40 },
    { to: 'far', starts: [10], end: 60 },
  ]
  expect(placeTrunks(nested)).toEqual([
    { ...nested[0], side: 'left', lane: 0 },
    { ...nested[1], side: 'left', lane: 1 },
  ])
  const crossing = [
    { to: 'near', starts: [10, 30], end: 40 },
    { to: 'far', starts: [20], end: 60 },
  ]
  const placed = placeTrunks(crossing)
  expect(placed.map(({ to, side }) => [to, side])).toEqual([
    ['near', 'left'],
    ['far', 'right'],
  ])
  expect(crossings(placed)).toBe(0)
})

test('whatever the chart, no two trunks share a stretch of a lane', () => {
  const height = fc.integer({ min: 0, max: 50 })
  const trunk = fc.record({ starts: fc.array(height, { minLength: 1, maxLength: 4 }), end: height })
  fc.assert(
    fc.property(fc.array(trunk, { maxLength: 9 }), (trunks) => {
      const placed = placeTrunks(trunks.map((one, to) => ({ ...one, to })))
      expect(placed.map(({ to }) => to).toSorted()).toEqual([...trunks.keys()])
      for (const a of placed)
        for (const b of placed) {
          if (a.to === b.to || a.side !== b.side || a.lane !== b.lane) continue
          const [first, second] = [a, b].map(({ starts, end }) => [...starts, end])
          const [low, high] = [Math.min(...(first ?? [])), Math.max(...(first ?? []))]
          expect(second?.every((y) => y < low) || second?.every((y) => y > high)).toBe(true)
        }
    }),
  )
})
