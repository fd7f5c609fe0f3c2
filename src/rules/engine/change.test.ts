/** `change` over every single change of every way, against a replay that knows nothing of it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnswerId, questionIds, questionOf, questions } from '../law/questions.ts'
import { levels, verdictOf } from '../law/verdicts.ts'
import { alternatives } from './alternatives.ts'
import { change, restAfter, resume, splitAt } from './change.ts'
import { allWays, longestRest, positionAfter, walk } from './walk.ts'

const ways = allWays()
const everyAnswer: readonly AnswerId[] = questionIds.flatMap(
  (question) => questions[question].answers,
)

/** What each beginning of a way offers, read off the list of all ways. */
const offers = new Map<string, AnswerId[]>()
for (const { answers } of ways) {
  answers.forEach((answer, n) => {
    const beginning = answers.slice(0, n).join(' ')
    const offered = offers.get(beginning) ?? []
    if (!offered.includes(answer)) offers.set(beginning, [...offered, answer])
  })
}
const offersAfter = (answers: readonly AnswerId[]) => offers.get(answers.join(' ')) ?? []

/** Goes on step by step, as the rule is written, without the code under test. */
function bruteForce(before: readonly AnswerId[], answer: AnswerId, later: readonly AnswerId[]) {
  const taken = [...before, answer]
  let left = [...later]
  for (;;) {
    const offered = offersAfter(taken)
    const again = left.find((one) => offered.includes(one))
    const asked = offered[0] && questionOf(offered[0])
    left = left.filter((one) => questionOf(one) !== asked)
    if (again === undefined)
      return { answers: taken, pendingAnswers: asked === undefined ? [] : left }
    taken.push(again)
  }
}

const singleChanges = ways.flatMap(({ answers }) =>
  answers.flatMap((given, at) => {
    const before = answers.slice(0, at)
    return offersAfter(before)
      .filter((other) => other !== given)
      .map((other) => ({ answers, at, before, given, other }))
  }),
)

describe('every single change of every way', () => {
  test('ends where a brute-force replay ends, and keeps what it keeps', () => {
    expect(singleChanges.length).toBeGreaterThan(700)
    for (const { answers, at, before, given, other } of singleChanges) {
      const { position, pendingAnswers } = change(answers, questionOf(given), other)
      const expected = bruteForce(before, other, answers.slice(at + 1))
      expect({ answers: position.answers, pendingAnswers }).toEqual(expected)
      expect(walk(position.answers)).toEqual({ position, rest: [] })
    }
  })

  test('and back again gives the old way where nothing fell away', () => {
    let returned = 0
    for (const { answers, given, other } of singleChanges) {
      const { position } = change(answers, questionOf(given), other)
      if (!('verdict' in position) || position.answers.length !== answers.length) continue
      const back = change(position.answers, questionOf(given), given)
      if (!('verdict' in back.position)) continue
      returned += 1
      expect(back.position.answers).toEqual(answers)
    }
    expect(returned).toBeGreaterThan(100)
  })

  test('forgets consent that omits AI once a person talks, and asks for proof', () => {
    const way: AnswerId[] = [
      'outbound',
      'consumer',
      'cold',
      'automated',
      'express-consent',
      'documented-without-ai',
    ]
    expect(change(way, 'speaker', 'human')).toMatchObject({
      position: { question: 'proof', options: ['documented', 'undocumented'] },
      pendingAnswers: [],
    })
  })

  test('forgets presumed consent once consumers are called, and asks for consent', () => {
    const way: AnswerId[] = ['outbound', 'business', 'cold', 'human', 'presumed-consent']
    expect(change(way, 'recipient', 'consumer')).toMatchObject({
      position: {
        answers: ['outbound', 'consumer', 'cold', 'human'],
        options: ['express-consent', 'no-consent', 'consent-unsure'],
      },
      pendingAnswers: [],
    })
  })

  test('holds later answers back until their question is asked', () => {
    const way: AnswerId[] = ['outbound', 'consumer', 'cold', 'automated', 'no-consent']
    const { position, pendingAnswers } = change(way, 'contact', 'existing')
    expect(position).toMatchObject({ question: 'purpose' })
    expect(pendingAnswers).toEqual(['automated', 'no-consent'])
    expect(resume([...position.answers, 'advertising'], pendingAnswers)).toMatchObject({
      position: { verdict: 'existingAiWithoutConsent' },
      pendingAnswers: [],
    })
  })

  test('throws on a question that was not answered and on an answer that is not offered', () => {
    expect(() => change(['inbound'], 'consent', 'no-consent')).toThrow('consent')
    expect(() => change(['inbound', 'staff'], 'answering', 'cold')).toThrow('cold')
  })
})

describe('what would change a verdict', () => {
  test('is every other answer that was offered and can lead to another level', () => {
    for (const way of ways) {
      const { level } = verdictOf(way.verdict)
      const expected = singleChanges
        .filter(({ answers }) => answers === way.answers)
        .map(({ before, at, other }) => {
          const { answers, pendingAnswers } = bruteForce(before, other, way.answers.slice(at + 1))
          return { other, answers, levels: levelsAfter(answers, pendingAnswers) }
        })
        .filter((one) => one.other !== 'consent-unsure' && one.levels.join() !== level)
      expect(
        alternatives(way).map((one) => ({
          other: one.answer,
          answers: one.position.answers,
          levels: one.levels,
        })),
      ).toEqual(expected)
    }
  })

  test('for an unsure consent, each possible answer shows what it would lead to', () => {
    for (const way of ways.filter((one) => one.verdict === 'consentUnsure')) {
      const possible = alternatives(way).filter(({ question }) => question === 'consent')
      expect(possible.map(({ answer }) => answer)).toEqual([
        'express-consent',
        ...(way.answers.includes('business') ? ['presumed-consent'] : []),
        'no-consent',
      ])
    }
  })

  function levelsAfter(
    answers: readonly AnswerId[],
    pendingAnswers: readonly AnswerId[],
  ): readonly string[] {
    const ends = (taken: readonly AnswerId[], left: readonly AnswerId[]): readonly string[] => {
      const end = ways.find((way) => way.answers.join() === taken.join())
      if (end) return [verdictOf(end.verdict).level]
      return offersAfter(taken).flatMap((option) => {
        const next = bruteForce(taken, option, left)
        return ends(next.answers, next.pendingAnswers)
      })
    }
    const found = ends(answers, pendingAnswers)
    return levels.toReversed().filter((level) => found.includes(level))
  }
})

describe('hostile sequences', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.constantFrom<string>(...everyAnswer, ...questionIds),
      fc.string(),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'toString',
        'xstate.init',
        'xstate.stop',
        '*',
        '',
      ),
    ),
    { maxLength: 12 },
  )

  test('never crash, never guess, and keep the longest valid beginning', () => {
    fc.assert(
      fc.property(hostile, (segments) => {
        const { position, rest } = walk(segments)
        expect([...position.answers, ...rest]).toEqual(segments)
        expect(position.findings).toHaveLength(position.answers.length)
        if ('question' in position && rest.length > 0) {
          expect(position.options).not.toContain(rest[0])
        }
      }),
      { numRuns: 500 },
    )
  })

  test('pending answers never change what was answered', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ways),
        fc.nat(8),
        fc.array(fc.constantFrom<AnswerId>(...everyAnswer), { maxLength: 12 }),
        (way, length, pendingAnswers) => {
          const answers = way.answers.slice(0, length)
          const { position, pendingAnswers: left } = resume(answers, pendingAnswers)
          expect(position.answers.slice(0, answers.length)).toEqual(answers)
          for (const answer of position.answers.slice(answers.length))
            expect(pendingAnswers).toContain(answer)
          for (const answer of left) {
            expect(position.answers.map(questionOf)).not.toContain(questionOf(answer))
          }
        },
      ),
    )
  })
})

test('what can follow at most is what the longest replay asks', () => {
  const asked = (answers: readonly AnswerId[], pending: readonly AnswerId[]): number =>
    Math.max(
      ...offersAfter(answers).map((answer) => {
        const next = bruteForce(answers, answer, pending)
        return offersAfter(next.answers).length === 0
          ? 0
          : 1 + asked(next.answers, next.pendingAnswers)
      }),
    )
  for (const { answers } of ways) {
    for (const { before, after } of answers.map((one) => splitAt(answers, questionOf(one)))) {
      const position = positionAfter(before)
      if ('verdict' in position) throw new Error('A beginning of a way is no way')
      expect(restAfter({ position, pendingAnswers: after })).toBe(asked(before, after))
      expect(restAfter({ position, pendingAnswers: [] })).toBe(longestRest(position))
    }
  }
})
