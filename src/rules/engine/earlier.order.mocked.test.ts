/** Which of several versions an address belongs to: the one it names, else the newest that knows it. */
import { beforeEach, expect, test, vi } from 'vitest'
import { earlierAddress } from './earlier.ts'
import type { Release } from './released.ts'

const names = { de: 'Ja, erlaubt', en: 'Yes, allowed' }
const knowing = (level: 'permitted' | 'prohibited', ...ways: readonly string[]): Release => ({
  ways: Object.fromEntries(ways.map((way) => [way, 'only'])),
  verdicts: { only: { level, names } },
})

const releases: Readonly<Record<string, Release>> = {
  newest: knowing('permitted', 'a.b', 'present'),
  newer: knowing('permitted', 'a.b', 'a.c.d'),
  older: knowing('prohibited', 'a.b', 'a.c.e', 'x'),
}
const loaded = vi.hoisted((): { names: string[]; broken?: string } => ({ names: [] }))

vi.mock('../law/versions.ts', () => ({
  changes: ['newest', 'newer', 'older'].map((version) => ({ version })),
}))
vi.mock('./released.ts', async (original) => ({
  ...(await original<typeof import('./released.ts')>()),
  released: async (version: string) => {
    loaded.names.push(version)
    if (version === loaded.broken) throw new Error('not fetched')
    return releases[version]
  },
}))

beforeEach(() => {
  loaded.names = []
  delete loaded.broken
})

test.each([
  ['a.b', undefined, 'newer', 'permitted', ['newer']],
  ['a.b', 'older', 'older', 'prohibited', ['older']],
  ['a.b', 'newest', 'newest', 'permitted', ['newest']],
  ['A.C.E', undefined, 'older', 'prohibited', ['newer', 'older']],
  ['a.c.d', 'older', 'newer', 'permitted', ['older', 'newer']],
  ['x', 'unknown', 'older', 'prohibited', ['unknown', 'newer', 'older']],
])('%s, naming %s, was made by the version "%s"', async (way, named, version, level, asked) => {
  expect(await earlierAddress(way.split('.'), named)).toEqual({
    version,
    said: { verdict: 'only', level, names },
  })
  expect(loaded.names).toEqual(asked)
})

test('of a beginning nothing was said', async () => {
  expect(await earlierAddress(['a'])).toEqual({ version: 'newer', said: undefined })
})

test('what no earlier version knows has none: not the present one alone, nor one that goes on', async () => {
  expect(await earlierAddress(['present'])).toBeUndefined()
  expect(await earlierAddress(['a', 'b', 'c'])).toBeUndefined()
  expect(await earlierAddress(['b'], 'newer')).toBeUndefined()
})

test('a version that cannot be fetched is no version that does not know it', async () => {
  loaded.broken = 'newer'
  await expect(earlierAddress(['x'])).rejects.toThrow('not fetched')
})
