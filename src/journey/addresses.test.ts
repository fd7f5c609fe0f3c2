/** Addresses: what a path means, its proper form, and how one page links to another. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchablePath, properPath, relative, segmentsIn } from './addresses.ts'

test.each([
  ['/de/check/', []],
  ['/de/check/outbound/x/', ['outbound', 'x']],
  ['/DE//Check/OutBound', ['outbound']],
  ['/de/check/a%2Fb/%E0%A4%A/', ['a/b', '%E0%A4%A']],
])('the segments of %s are %j', (path, segments) => expect(segmentsIn(path)).toEqual(segments))

test.each<[string, string]>([
  ['/DE/CHECK/Outbound', '/de/check/outbound/'],
  ['//de///check//', '/de/check/'],
  ['/de/check/Nonsense/', '/de/check/Nonsense/'],
  ['/de/check/a%20b/', '/de/check/a%20b/'],
  ['/de/check/%E0%A4%A/', '/de/check/%E0%A4%A/'],
  ['', '/'],
  // What mail, chat and sentences leave at the end.
  ...['.', ',', ')', '>', ';', '!', '%20', '%3E', '“', '%E2%80%9C', '.)', '/.', '/)/', '…'].map(
    (left): [string, string] => [`/de/check/outbound${left}`, '/de/check/outbound/'],
  ),
  ['/de/map).', '/de/map/'],
  ['/de/check/nonsense.', '/de/check/nonsense./'],
  // A word of ours at another's place is none.
  ['/DE/CHECK/OUTBOUND/DE/Map.', '/de/check/outbound/DE/Map./'],
  ['/Outbound/DE/', '/Outbound/DE/'],
])('%s is repaired to %s', (path, proper) => {
  expect(properPath(path)).toBe(proper)
})

test.each([
  ['/', '/de/check/', './de/check/'],
  ['/de/check/outbound/', '/de/check/', '../'],
  ['/de/check/outbound/', '/de/check/outbound/cold/', './cold/'],
  ['/de/check/outbound/', '/en/check/outbound/', '../../../en/check/outbound/'],
  ['/de/', '/', '../'],
  ['/de/', '/de/', './'],
])('from %s to %s the link is %s', (from, to, link) => {
  expect(relative(from, to)).toBe(link)
})

describe('whatever the address holds', () => {
  const path = fc
    .array(fc.string({ maxLength: 12 }), { maxLength: 6 })
    .map((all) => `/${all.join('/')}`)

  test('nothing throws, and repairing twice changes nothing', () => {
    fc.assert(
      fc.property(path, (one) => {
        matchablePath(one)
        const proper = properPath(one)
        expect(proper).toMatch(/^\/(.*\/)?$/)
        expect(properPath(proper)).toBe(proper)
      }),
    )
  })

  test('a relative link leads where it says, under any base', () => {
    const segment = fc.stringMatching(/^[a-z-]{1,8}$/)
    const place = fc
      .array(segment, { maxLength: 6 })
      .map((all) => `/${all.map((s) => `${s}/`).join('')}`)
    fc.assert(
      fc.property(place, place, fc.constantFrom('/', '/firma/leitfaden/'), (from, to, base) => {
        const here = new URL(base + from.slice(1), 'https://example.org')
        expect(new URL(relative(from, to), here).pathname).toBe(base + to.slice(1))
      }),
    )
  })
})
