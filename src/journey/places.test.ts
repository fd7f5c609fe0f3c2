/** A place and its path say the same, and what a path asks for is read from whatever stands there. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '#i18n'
import { questionIds, questions } from '#rules'
import {
  isIndexable,
  languageAt,
  type Place,
  pathOf,
  placeAt,
  plainPages,
  properPath,
} from './addresses.ts'

const language = fc.constantFrom(...languages)
const answer = fc.constantFrom(...questionIds.flatMap((id) => questions[id].answers))

/** Texts that stay as they are: no word of ours in capitals. */
const foreign = fc.oneof(
  fc.string({ minLength: 1 }).map((text) => text.toLowerCase()),
  fc.constantFrom('a/b', 'ä ?#', '%', '%41', '..', 'Start', 'NoNsense'),
)

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ page: fc.constantFrom(...plainPages), language }),
  fc.record({
    page: fc.constant('check' as const),
    language,
    asked: fc.array(fc.oneof(answer, foreign), { maxLength: 8 }),
  }),
)

test('the path of a place leads to it, is in its proper form and asks for its language', () => {
  fc.assert(
    fc.property(place, (one) => {
      const path = pathOf(one)
      expect(placeAt(path)).toEqual(one)
      expect(properPath(path)).toBe(path)
      expect(languageAt(path)).toBe(one.language)
    }),
    { numRuns: 500 },
  )
})

test.each(languages)('the pages in "%s" have these paths', (one) => {
  expect(pathOf({ page: 'start', language: one })).toBe(`/${one}/`)
  expect(pathOf({ page: 'map', language: one })).toBe(`/${one}/map/`)
  expect(pathOf({ page: 'check', language: one, asked: [] })).toBe(`/${one}/check/`)
  expect(pathOf({ page: 'check', language: one, asked: ['cold', 'a/b'] })).toBe(
    `/${one}/check/cold/a%2Fb/`,
  )
})

test.each([
  ['/', 'de'],
  ['', 'de'],
  ['/EN', 'en'],
  ['/en/nowhere/', 'en'],
  ['/fr/', 'de'],
  ['/map/en/', 'de'],
])('"%s" asks for the language "%s"', (path, expected) => {
  expect(languageAt(path)).toBe(expected)
})

test.each([
  ['/de/index.html', '/de/'],
  ['/index.html', '/'],
  ['/de/check/index.html/', '/de/check/'],
  ['/de/index.html/map/', '/de/index.html/map/'],
  ['/de/MAP', '/de/map/'],
  ['/%64e/', '/de/'],
  ['/de/Start/', '/de/Start/'],
])('%s is repaired to %s', (path, proper) => {
  expect(properPath(path)).toBe(proper)
})

test('every page is for search engines, but the comparison, which needs its ways', () => {
  expect(plainPages.filter((page) => !isIndexable(page))).toEqual(['compare'])
})

test('a path that belongs to no page means nothing', () => {
  for (const path of ['/de/nowhere/', '/de/map/more/', '/en/start/', '/xx/check/']) {
    expect(placeAt(path), path).toBeUndefined()
  }
})
