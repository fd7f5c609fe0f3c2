/** What works instead and what does not: within reach, better than now, in the right order, the safe way among them. */
import { describe, expect, test } from 'vitest'
import { type AnswerId, isFact, questionIds } from '../law/questions.ts'
import { type Level, levels, verdictOf } from '../law/verdicts.ts'
import { type Alternative, alternatives, outlook } from './alternatives.ts'
import { type AtVerdict, allWays, positionAfter } from './walk.ts'

const wayAfter = (text: string) => positionAfter(text.split(' ') as AnswerId[]) as AtVerdict
const levelOf = (way: AtVerdict) => verdictOf(way.verdict).level
const bestOf = ({ best }: Alternative) => verdictOf(best).level
const isAtLeast = (level: Level, least: Level) => levels.indexOf(level) >= levels.indexOf(least)
const isBetter = (level: Level, than: Level) => level !== than && isAtLeast(level, than)

const sorted = allWays().map((way) => ({ way, name: way.answers.join(' '), ...outlook(way) }))
const answersOf = (all: readonly Alternative[]) => all.map(({ answer }) => answer)

test.each([
  // New contacts: a person first, consent last.
  ['outbound business cold automated no-consent', 'human express-consent'],
  ['outbound business cold automated presumed-consent', 'human assisted express-consent'],
  // Existing contacts: consent can be had.
  ['outbound consumer existing advertising automated no-consent', 'express-consent human'],
  [
    'outbound business existing advertising click-started presumed-consent',
    'express-consent human assisted',
  ],
  ['outbound business cold human no-consent', 'express-consent presumed-consent'],
  ['outbound consumer cold human no-consent', 'express-consent'],
  // The better level goes first, though it changes more.
  ['outbound business existing service automated undisclosed', 'human disclosed assisted'],
  // Who answers is a fact, not a choice.
  ['inbound voice-agent undisclosed', 'disclosed'],
  ['inbound staff', ''],
  ['outbound business cold automated express-consent documented disclosed', ''],
  // A call that is permitted needs nothing instead.
  ['outbound business existing service automated disclosed', ''],
])('instead of %s: %s', (way, instead) => {
  expect(answersOf(outlook(wayAfter(way)).instead).join(' ')).toBe(instead)
})

test('every alternative stands on one side, and on no side stands anything else but the safe way', () => {
  for (const { way, name, instead, others } of sorted) {
    const all = answersOf(alternatives(way))
    const both = answersOf([...instead, ...others])
    expect(new Set(both).size, name).toBe(both.length)
    expect(both, name).toEqual(expect.arrayContaining(all))
    expect(both.filter((answer) => !all.includes(answer) && answer !== 'human')).toEqual([])
    // Those that are none keep the order in which they are asked.
    expect(answersOf(others)).toEqual(all.filter((answer) => !answersOf(instead).includes(answer)))
  }
})

test('the best verdict of an alternative has the best of its levels', () => {
  for (const { name, instead, others } of sorted) {
    for (const one of [...instead, ...others]) {
      const best = levels.findLast((level) => one.levels.includes(level))
      expect(bestOf(one), `${name}: ${one.answer}`).toBe(best)
      expect(one.levels[0]).toBe(best)
    }
  }
})

test('what works instead can be chosen and improves the level to one that can be relied on', () => {
  for (const { way, name, instead, others } of sorted) {
    const works = (one: Alternative) =>
      !isAtLeast(levelOf(way), 'permittedWithDuties') &&
      !isFact(one.question) &&
      isBetter(bestOf(one), levelOf(way)) &&
      isAtLeast(bestOf(one), 'fixFirst')
    for (const one of instead) expect(works(one), `${name}: ${one.answer}`).toBe(true)
    for (const one of others) expect(works(one), `${name}: ${one.answer}`).toBe(false)
  }
})

test('the best level goes first; of equals consent goes last for new contacts, and first for others', () => {
  for (const { way, name, instead } of sorted) {
    const places = instead.map((one) => ({
      rank: levels.indexOf(bestOf(one)),
      asked: questionIds.indexOf(one.question),
    }))
    places.slice(1).forEach((next, at) => {
      const before = places[at] ?? next
      expect(before.rank, name).toBeGreaterThanOrEqual(next.rank)
      if (before.rank !== next.rank) return
      const [first, second] = way.answers.includes('cold') ? [before, next] : [next, before]
      expect(first.asked, name).toBeLessThanOrEqual(second.asked)
    })
  }
})

describe('the safe way', () => {
  const aiSpeaks = ({ answers }: AtVerdict) =>
    answers.some((answer) => ['supervised', 'click-started', 'automated'].includes(answer))
  const isClosed = (way: AtVerdict) => ['prohibited', 'unclear'].includes(levelOf(way))
  const closed = sorted.filter(({ way }) => aiSpeaks(way) && isClosed(way))

  test('is open wherever an AI must not call: a person, on the consent that then suffices', () => {
    expect(closed.length).toBeGreaterThan(0)
    for (const { way, name, instead } of closed) {
      const human = instead.filter(({ answer }) => answer === 'human')
      expect(human, name).toHaveLength(1)
      const before = way.answers.slice(
        0,
        way.answers.findIndex((answer) => ['cold', 'advertising'].includes(answer)) + 1,
      )
      const consent = way.answers.includes('business')
        ? ['presumed-consent']
        : ['express-consent', 'documented']
      expect(human[0]).toMatchObject({
        question: 'speaker',
        levels: ['permittedWithDuties'],
        position: { answers: [...before, 'human', ...consent] },
        pendingAnswers: [],
      })
    }
  })

  test('is added only there: elsewhere a person is an alternative like any other, or none', () => {
    for (const { way, name, instead, others } of sorted) {
      if (aiSpeaks(way) && isClosed(way)) continue
      expect(answersOf([...instead, ...others]).toSorted(), name).toEqual(
        answersOf(alternatives(way)).toSorted(),
      )
    }
  })
})

test('answers that go on after a verdict are no way: the error names the question', () => {
  const way = wayAfter('inbound staff')
  expect(() => outlook({ ...way, answers: [...way.answers, 'cold'] })).toThrow(
    new Error('"contact" is asked after a verdict'),
  )
})
