/** The query says how a page is shown and which answers wait, and every link carries that on. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionIds, questions } from '#rules'
import {
  isPresenting,
  keep,
  keptIn,
  knownSearch,
  madeWith,
  presentSearch,
  searchFor,
  ways,
  waysIn,
} from './query.ts'

const answers = fc.array(fc.constantFrom(...questionIds.flatMap((id) => questions[id].answers)), {
  maxLength: 8,
})

test('kept answers and ways come back as they were put into a link', () => {
  fc.assert(
    fc.property(answers, fc.array(answers), (kept, several) => {
      const query = searchFor('?theme=dark', { ...keep(kept), ...ways(...several) })
      expect(keptIn(query)).toEqual(kept)
      expect(waysIn(query)).toEqual(several)
    }),
  )
})

test('without kept answers a link has no place for them', () => {
  expect(searchFor('', keep([]))).toBe('')
  expect(searchFor('', keep(['cold', 'human']))).toBe('?keep=cold.human')
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

test('ways and kept answers are read in any case; what is no answer stays in a way only', () => {
  expect(waysIn('?way=Outbound.NoNsense')).toEqual([['outbound', 'NoNsense']])
  expect(keptIn('?keep=Cold.NoNsense')).toEqual(['cold'])
  expect(madeWith('?v=x')).toBe('x')
})
