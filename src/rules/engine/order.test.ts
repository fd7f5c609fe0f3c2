/** Better answers never lead to worse levels, and what no consent allows no disclosure heals. */
import { describe, expect, test } from 'vitest'
import { type AnswerId, questionIds, questionOf, questions } from '../law/questions.ts'
import { levels, verdictOf } from '../law/verdicts.ts'
import { type AtVerdict, allWays, positionAfter, waysFrom } from './walk.ts'

const rankOf = ({ verdict }: AtVerdict) => levels.indexOf(verdictOf(verdict).level)
const has =
  (...any: readonly AnswerId[]) =>
  ({ answers }: AtVerdict) =>
    any.some((answer) => answers.includes(answer))

/** Ways with another answer to a question that agree with this one on every other question both answer. */
const alike = (way: AtVerdict, other: AnswerId) =>
  allWays().filter(
    ({ answers }) =>
      answers.includes(other) &&
      answers.every((answer) => {
        const same = way.answers.find((one) => questionOf(one) === questionOf(answer))
        return answer === other || same === undefined || same === answer
      }),
  )

describe('answers keep their order from worse to better', () => {
  const worseToBetter: readonly (readonly AnswerId[])[] = [
    ['no-consent', 'presumed-consent', 'express-consent'],
    ['undocumented', 'documented-without-ai', 'documented'],
    ['undisclosed', 'disclosed'],
    ['automated', 'click-started', 'supervised', 'assisted', 'human'],
    ['voice-agent', 'staff-with-ai', 'staff'],
    ['consumer', 'business'],
  ]
  const pairs = worseToBetter.flatMap((order) =>
    order.slice(1).map((better, n) => [order[n] as AnswerId, better] as const),
  )
  test.each(pairs)('%s is never better than %s', (worse, better) => {
    const compared = allWays()
      .filter(has(worse))
      .flatMap((way) =>
        alike(way, better)
          // Express consent is compared with its proof documented: without proof it counts for nothing.
          .filter(has(...(better === 'express-consent' ? ['documented' as const] : [better])))
          .map((other) => [rankOf(way), rankOf(other)] as const),
      )
    expect(compared.length).toBeGreaterThan(0)
    for (const [rank, other] of compared) expect(rank).toBeLessThanOrEqual(other)
  })
})

test('advertising has the same level for new and existing contacts', () => {
  const cold = allWays().filter(has('cold'))
  const existing = allWays().filter(has('advertising'))
  expect(cold.length).toBe(existing.length)
  for (const way of cold) {
    const answers = way.answers.flatMap((answer): readonly AnswerId[] =>
      answer === 'cold' ? ['existing', 'advertising'] : [answer],
    )
    const same = existing.find((one) => one.answers.join() === answers.join())
    expect(same && rankOf(same), answers.join(' ')).toBe(rankOf(way))
  }
})

describe('the answer in doubt', () => {
  const asked = questionIds.filter((question) => questions[question].inDoubt)
  const worst = (answers: readonly AnswerId[]) => Math.min(...waysFrom(answers).map(rankOf))

  test.each(asked)('to %s reaches a level at least as bad as each other answer', (question) => {
    const { inDoubt } = questions[question]
    const beginnings = new Map(
      allWays().flatMap(({ answers }) => {
        const at = answers.findIndex((answer) => questionOf(answer) === question)
        return at < 0 ? [] : [[answers.slice(0, at).join(), answers.slice(0, at)] as const]
      }),
    )
    expect(beginnings.size).toBeGreaterThan(0)
    for (const before of beginnings.values()) {
      const position = positionAfter(before)
      if (!inDoubt || !('options' in position)) throw new Error(`"${question}" is not asked`)
      expect(position.options, before.join(' ')).toContain(inDoubt)
      for (const other of position.options) {
        expect(worst([...before, inDoubt])).toBeLessThanOrEqual(worst([...before, other]))
      }
    }
  })

  test('is wanting only where one can say that one does not know', () => {
    for (const question of questionIds) {
      const { inDoubt, unknown } = questions[question]
      expect([inDoubt, unknown].filter(Boolean), question).toHaveLength(1)
    }
  })
})

test('disclosure turns no prohibition into a permission: it is asked only where the call is allowed otherwise', () => {
  const asked = allWays().filter(has('disclosed', 'undisclosed'))
  expect(asked.length).toBeGreaterThan(0)
  for (const { answers } of asked) {
    const before = answers.slice(
      0,
      answers.findIndex((answer) => questionOf(answer) === 'disclosure'),
    )
    for (const way of waysFrom(before)) {
      expect(['prohibited', 'unclear']).not.toContain(verdictOf(way.verdict).level)
    }
  }
})
