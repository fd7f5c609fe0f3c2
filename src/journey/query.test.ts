/** The query says how a page is shown and which answers wait, and every link carries that on. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionIds, questions } from '#rules'
import {
  isPresenting,
  knownSearch,
  pendingAnswersIn,
  pendingQuery,
  presentSearch,
  searchFor,
  versionIn,
  waysIn,
  waysQuery,
} from './query.ts'

const answers = fc.array(fc.constantFrom(...questionIds.flatMap((id) => questions[id].answers)), {
  maxLength: 8,
})

test('pending answers and ways come back as they were put into a link', () => {
  fc.assert(
    fc.property(answers, fc.array(answers), (pending, several) => {
      const query = searchFor('?theme=dark', {
        ...pendingQuery(pending),
        ...waysQuery(...several),
      })
      expect(pendingAnswersIn(query)).toEqual(pending)
      expect(waysIn(query)).toEqual(several)
    }),
  )
})

test('without pending answers a link has no place for them', () => {
  expect(searchFor('', pendingQuery([]))).toBe('')
  expect(searchFor('', pendingQuery(['cold', 'human']))).toBe('?keep=cold.human')
})

test('how the guide is shown goes along to every page, what one page is about does not', () => {
  const all = 'theme=dark&accent=%23123456&present=&v=1'
  expect(searchFor(`?${all}&way=a&keep=cold&utm_source=x`)).toBe(`?${all}`)
  expect(searchFor(all)).toBe(`?${all}`)
  expect(searchFor('?theme=dark&theme=light')).toBe('?theme=dark')
  expect(knownSearch(`?x=1&keep=cold&${all}&way=a`)).toBe(`?${all}&way=a&keep=cold`)
  expect(knownSearch('?x=1')).toBe('')
})

test('presenting is switched on and off, and the rest of the page stays', () => {
  const page = '?theme=dark&v=1&way=a&keep=cold'
  const presented = presentSearch(`${page}&x=1`, true)
  expect(presented).toBe(`${page}&present=`)
  expect(isPresenting(presented)).toBe(true)
  expect(presentSearch(presented, false)).toBe(page)
  expect(isPresenting(page)).toBe(false)
  expect(presentSearch('?present=1', false)).toBe('')
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
  expect(waysIn('?way=OUTBOUND..NoNsense.%00.Cold&WAY=y')).toEqual([
    ['outbound', 'NoNsense', '\0', 'cold'],
  ])
  expect(waysIn('')).toEqual([])
})

test('a link names a version of the rules, or none', () => {
  expect(versionIn('?v=2026-11-23&v=x')).toBe('2026-11-23')
  expect(versionIn('?v=')).toBe('')
  expect(versionIn('')).toBe('')
})

test.each(['.', ',', ')', '>', ' ', '%20', '%3E', '“', '.)', '…', '&', '.&utm_source=x'])(
  'what a sentence leaves after a link is no part of its query: %j',
  (left) => {
    expect(versionIn(`?v=2026-11-23${left}`)).toBe('2026-11-23')
    expect(versionIn(`?v=2026-11-23.2${left}`)).toBe('2026-11-23.2')
    expect(searchFor(`?theme=dark&v=2026-11-23${left}`)).toBe('?theme=dark&v=2026-11-23')
    expect(pendingAnswersIn(`?keep=automated.no-consent${left}`)).toEqual([
      'automated',
      'no-consent',
    ])
    expect(waysIn(`?way=outbound.business${left}`)).toEqual([['outbound', 'business']])
  },
)
