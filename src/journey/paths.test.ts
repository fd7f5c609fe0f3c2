/** The path of a page and what is read off it again, and what a path asks for, whatever stands there. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '#i18n'
import { questionIds, questions } from '#rules'
import {
  isIndexable,
  languageAt,
  matchablePath,
  pathOf,
  plainPages,
  properPath,
  segmentsIn,
} from './addresses.ts'

const language = fc.constantFrom(...languages)
const answer = fc.constantFrom(...questionIds.flatMap((id) => questions[id].answers))

/** Texts that stay as they are: no word of ours in other letters, and at the end something that is a word. */
const isWord = (text: string) => /[\p{L}\p{N}]$/u.test(text)
const foreign = fc.oneof(
  fc
    .string({ minLength: 1 })
    .map((text) => text.toLowerCase())
    .filter((text) => text !== 'index.html' && isWord(text)),
  fc.constantFrom('a/b', 'ä ?#', '%41', 'Start', 'NoNsense'),
)

test('the path of a page is in its proper form, asks for its language and holds its segments', () => {
  const segments = fc.array(fc.oneof(answer, foreign), { maxLength: 8 })
  const check = fc.record({ page: fc.constant('check' as const), language, segments })
  fc.assert(
    fc.property(check, (one) => {
      const path = pathOf(one)
      expect(properPath(path)).toBe(path)
      expect(languageAt(path)).toBe(one.language)
      expect(segmentsIn(path)).toEqual(one.segments)
    }),
    { numRuns: 500 },
  )
  for (const one of languages) {
    for (const page of plainPages) {
      const path = pathOf({ page, language: one })
      expect(properPath(path)).toBe(path)
      expect(languageAt(path)).toBe(one)
    }
  }
})

test.each(languages)('the pages in "%s" have these paths', (one) => {
  expect(pathOf({ page: 'start', language: one })).toBe(`/${one}/`)
  expect(pathOf({ page: 'map', language: one })).toBe(`/${one}/map/`)
  expect(pathOf({ page: 'check', language: one, segments: [] })).toBe(`/${one}/check/`)
  expect(pathOf({ page: 'check', language: one, segments: ['cold', 'a/b'] })).toBe(
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
  ['/de/index.html/index.html', '/de/'],
  ['/de/index.html/map/', '/de/index.html/map/'],
  ['/de/MAP', '/de/map/'],
  ['/%64e/', '/de/'],
  ['/de/Start/', '/de/Start/'],
  ['/de/compare/', '/de/plan/'],
  ['/EN/Compare/index.html', '/en/plan/'],
  ['/de/check/compare/', '/de/check/compare/'],
])('%s is repaired to %s', (path, proper) => {
  expect(properPath(path)).toBe(proper)
})

test.each([
  ['/DE//Check/OutBound', '/de/check/outbound/'],
  ['', '/'],
  // A router decodes once and finds what was written.
  ['/de/check/a%2Fb/%E0%A4%A/', '/de/check/a%252Fb/%25E0%25A4%25A/'],
  ['/de/check/*/:x', '/de/check/*/%3Ax/'],
])('%s is given to a router as %s', (path, matchable) => {
  expect(matchablePath(path)).toBe(matchable)
})

test('every page is for search engines, but the plan, which needs its ways', () => {
  expect(plainPages.filter((page) => !isIndexable(page))).toEqual(['plan'])
})
