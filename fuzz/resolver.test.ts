/** What reads addresses, in Node: whatever stands there, an answer that is true, and the same one twice. */
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { languages } from '#i18n'
import {
  isPresenting,
  knownSearch,
  languageAt,
  matchablePath,
  pathOf,
  presentSearch,
  properPath,
  relative,
  searchFor,
  segmentsIn,
  waysIn,
  waysQuery,
} from '#journey'
import { planLimit, planOf, walk } from '#rules'
import { locate } from '../src/app/routes.ts'
import { readingOf } from '../src/pages/plan/reading.ts'
import { anyPath, anySearch } from './addresses.ts'
import { expectedAt, expectedOf, optionsAfter } from './open-data.ts'
import { addresses, seed } from './settings.ts'

const kinds = new Map<string, number>()
const count = (kind: string) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
afterAll(() =>
  console.log(`Addresses by what they show: ${JSON.stringify(Object.fromEntries(kinds))}`),
)

/** What a page of the check is about, in the words of the open data. */
function saidBy(props: ReturnType<typeof locate>['props']) {
  if (!('position' in props)) return undefined
  const { position } = props
  const fitting = position.answers
  if (props.kind === 'invalidPath') return { misfit: props.rest[0], fitting }
  return 'verdict' in position
    ? { verdict: position.verdict, fitting }
    : { question: position.question, options: position.options, fitting }
}

function expectTrue(path: string): void {
  const { props } = locate(path)
  count(props.kind)
  const { level: _, ...expected } = expectedAt(path) ?? {}
  const options = 'question' in expected && [...optionsAfter(expected.fitting ?? [])]
  expect(saidBy(props) ?? {}).toEqual(
    options
      ? {
          ...expected,
          options: expect.toSatisfy((some) => `${[...some].sort()}` === `${options.sort()}`),
        }
      : expected,
  )
  expect(languages).toContain(props.language)
}

/** What holds of every path, whatever it shows. */
function expectOrder(path: string): void {
  const proper = properPath(path)
  expect(proper).toMatch(/^\/([^/]+\/)*$/)
  expect(properPath(proper)).toBe(proper)
  expect(languageAt(proper)).toBe(languageAt(path))
  expect(segmentsIn(proper)).toEqual(segmentsIn(path))
  const [before, after] = [path, proper].map((one) => locate(one))
  expect(after?.file).toBe(before?.file)
  expect({ ...after?.props, path: '' }).toEqual({ ...before?.props, path: '' })
  expect(() => decodeURI(matchablePath(path))).not.toThrow()
  // A link to the start page arrives there.
  const start = pathOf({ page: 'start', language: 'en' })
  expect(new URL(relative(proper, start), `https://host.test${proper}`).pathname).toBe(start)
}

const known = ['theme', 'accent', 'present', 'v', 'way', 'keep']
const namesIn = (search: string) => [...new URLSearchParams(search).keys()]

function expectQuery(search: string): void {
  const own = knownSearch(search)
  expect(known).toEqual(expect.arrayContaining(namesIn(own)))
  expect(knownSearch(own)).toBe(own)
  const carried = searchFor(search)
  expect(known.slice(0, 4)).toEqual(expect.arrayContaining(namesIn(carried)))
  expect(searchFor(carried)).toBe(carried)
  expect(isPresenting(presentSearch(search, true))).toBe(true)
  expect(isPresenting(presentSearch(search, false))).toBe(false)
  expect(waysIn(own)).toEqual(waysIn(search))
}

function expectPlan(search: string): void {
  const named = waysIn(search)
  const read = named.map(walk)
  for (const [at, { position, rest }] of read.entries()) {
    const { fitting, misfit, verdict } = expectedOf(named[at] ?? [])
    expect([position.answers, rest[0]]).toEqual([fitting, misfit])
    if (misfit === undefined)
      expect('verdict' in position && position.verdict).toBe(verdict ?? false)
  }
  const { positions, repeated, beyond, open, rows } = readingOf(read)
  const spelt = [...positions, ...beyond].map(({ answers }) => answers.join('.'))
  expect(new Set(spelt).size).toBe(spelt.length)
  expect(new Set(spelt)).toEqual(new Set(read.map(({ position }) => position.answers.join('.'))))
  expect(positions.length).toBeLessThanOrEqual(planLimit)
  expect(repeated.every((number) => number >= 1 && number <= positions.length)).toBe(true)
  expect(open === undefined).toBe(rows.length === positions.length)
  // What the plan's links say is read again as it was meant.
  const again = searchFor('', waysQuery(...rows.map(({ answers }) => answers)))
  expect(waysIn(again).map((way) => expectedOf(way).verdict)).toEqual(
    rows.map((row) => row.verdict),
  )
  if (rows.length > 0) expect(() => planOf(rows)).not.toThrow()
}

test(`seed ${seed}: ${addresses} addresses show what the open data say, and are read alike when repaired`, {
  timeout: 30 * 60_000,
}, () => {
  fc.assert(
    fc.property(anyPath, anySearch, (path, search) => {
      expectTrue(path)
      expectOrder(path)
      expectQuery(search)
      expectPlan(search)
    }),
    { numRuns: addresses, seed },
  )
})
