/** Addresses: what a path means, its proper form, and how one page links to another. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#i18n'
import { languageAt, matchablePath, pathOf, properPath, relative, segmentsIn } from './addresses.ts'
import { knownSearch, pendingAnswersIn, searchFor, versionIn, waysIn, waysQuery } from './query.ts'

test.each([
  ['/de/check/', []],
  ['/de/check/outbound/x/', ['outbound', 'x']],
  ['/DE//Check/OutBound', ['outbound']],
  ['/de/check/a%2Fb/%E0%A4%A/', ['a/b', '%E0%A4%A']],
])('the segments of %s are %j', (path, segments) => expect(segmentsIn(path)).toEqual(segments))

test.each([
  ['/DE/CHECK/Outbound', '/de/check/outbound/'],
  ['//de///check//', '/de/check/'],
  ['/de/check/Nonsense/', '/de/check/Nonsense/'],
  ['/de/check/a%20b/', '/de/check/a%20b/'],
  ['/de/check/%E0%A4%A/', '/de/check/%E0%A4%A/'],
  ['', '/'],
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

  test('the path of a page of the check has its language and its segments', () => {
    const segments = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 6 })
    // A word of ours is read in lower case, and the last `index.html` is the folder itself.
    const isPlain = (text: string) => text === text.toLowerCase() && text !== 'index.html'
    fc.assert(
      fc.property(fc.constantFrom(...languages), segments, (language, all) => {
        fc.pre(all.every(isPlain) && all.every((text) => text.isWellFormed()))
        const proper = pathOf({ page: 'check', language, segments: all })
        expect(properPath(proper)).toBe(proper)
        expect(languageAt(proper)).toBe(language)
        expect(segmentsIn(proper)).toEqual(all)
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

describe('the query', () => {
  test('keeps what the guide knows and drops the rest', () => {
    expect(searchFor('?theme=dark&utm_source=x&v=2026-11-23&keep=cold&way=a')).toBe(
      '?theme=dark&v=2026-11-23',
    )
    expect(searchFor('', { keep: 'automated.no-consent' })).toBe('?keep=automated.no-consent')
    expect(knownSearch('?keep=cold&way=a&way=b&theme=dark&x=1')).toBe(
      '?theme=dark&way=a&way=b&keep=cold',
    )
    expect(searchFor('?x=1')).toBe('')
  })

  test('pending answers are answers, whatever stands there', () => {
    expect(pendingAnswersIn('?keep=automated.nonsense.NO-CONSENT.__proto__')).toEqual([
      'automated',
      'no-consent',
    ])
    expect(pendingAnswersIn('')).toEqual([])
  })

  test('several ways are several values, one that has not begun included', () => {
    const query = searchFor('?v=1&way=x', waysQuery(['outbound', 'cold'], []))
    expect(query).toBe('?v=1&way=outbound.cold&way=')
    expect(waysIn(query)).toEqual([['outbound', 'cold'], []])
    expect(waysIn('?way=OUTBOUND..x.%00.Cold&WAY=y')).toEqual([['outbound', 'x', '\0', 'cold']])
    expect(waysIn('')).toEqual([])
  })

  test('a link names a version of the rules, or none', () => {
    expect(versionIn('?v=2026-11-23&v=x')).toBe('2026-11-23')
    expect(versionIn('?v=')).toBe('')
    expect(versionIn('')).toBe('')
  })
})
