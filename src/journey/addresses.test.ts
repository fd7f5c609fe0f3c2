/** Addresses: what a path means, its proper form, and how one page links to another. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeAt, properPath, relative } from './addresses.ts'
import { keptIn, knownSearch, madeWith, searchFor, ways, waysIn } from './query.ts'

test.each([
  ['/', { page: 'start', language: 'de' }],
  ['/en/', { page: 'start', language: 'en' }],
  ['/en/index.html', { page: 'start', language: 'en' }],
  ['/de/sources/', { page: 'sources', language: 'de' }],
  ['/de/check/', { page: 'check', language: 'de', asked: [] }],
  ['/de/check/outbound/x/', { page: 'check', language: 'de', asked: ['outbound', 'x'] }],
  ['/DE//Check/OutBound', { page: 'check', language: 'de', asked: ['outbound'] }],
  ['/fr/', undefined],
  ['/de/start/', undefined],
  ['/de/sources/more/', undefined],
])('%s is %j', (path, place) => expect(placeAt(path)).toEqual(place))

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
        placeAt(one)
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

  test('kept answers are answers, whatever stands there', () => {
    expect(keptIn('?keep=automated.nonsense.NO-CONSENT.__proto__')).toEqual([
      'automated',
      'no-consent',
    ])
    expect(keptIn('')).toEqual([])
  })

  test('several ways are several values, one that has not begun included', () => {
    const query = searchFor('?v=1&way=x', ways(['outbound', 'cold'], []))
    expect(query).toBe('?v=1&way=outbound.cold&way=')
    expect(waysIn(query)).toEqual([['outbound', 'cold'], []])
    expect(waysIn('?way=OUTBOUND..x.%00.Cold&WAY=y')).toEqual([['outbound', 'x', '\0', 'cold']])
    expect(waysIn('')).toEqual([])
  })

  test('a link names the version that it was made with, or none', () => {
    expect(madeWith('?v=2026-11-23&v=x')).toBe('2026-11-23')
    expect(madeWith('?v=')).toBe('')
    expect(madeWith('')).toBe('')
  })
})
