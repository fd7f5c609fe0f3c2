/** What an address comes to: rows in its order, each once, no more than eight, and what is still open. */
import { expect, test } from 'vitest'
import { allWays, walk } from '#rules'
import { readingOf } from './reading.ts'

const read = (...ways: string[]) =>
  readingOf(ways.map((way) => walk(way.split('.').filter(Boolean))))
const spelt = (positions: readonly { answers: readonly string[] }[]) =>
  positions.map(({ answers }) => answers.join('.'))
const [a, b] = ['inbound.staff', 'outbound.business.cold.automated.no-consent'] as const

test('whole ways are rows, in the order of the address', () => {
  const { rows, open, repeated, beyond } = read(b, a)
  expect([spelt(rows), open, repeated, beyond]).toEqual([[b, a], undefined, [], []])
})

test('a way that is named again counts once, and is told', () => {
  const { rows, repeated } = read(a, b, a)
  expect([spelt(rows), repeated]).toEqual([[a, b], [1]])
})

test('the first way that has not ended is open; the others stay', () => {
  const { rows, open, positions } = read(a, 'outbound', '')
  expect(spelt(rows)).toEqual([a])
  expect([open?.at, open?.position.question]).toEqual([1, 'recipient'])
  expect(spelt(positions)).toEqual([a, 'outbound', ''])
})

test('more than eight are told apart, and none is lost', () => {
  const all = allWays()
    .slice(0, 10)
    .map(({ answers }) => answers.join('.'))
  const { rows, beyond } = read(...all)
  expect([spelt(rows), spelt(beyond)]).toEqual([all.slice(0, 8), all.slice(8)])
})

test('no way at all is an empty plan', () => {
  expect(read()).toMatchObject({ rows: [], open: undefined, beyond: [] })
})
