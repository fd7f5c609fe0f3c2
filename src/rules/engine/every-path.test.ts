/** All ways, one a line: the diff of every-path.txt is the legal change. Renew it with `npm run test:unit -- -u`. */

import { describe, expect, test } from 'vitest'
import { getSimplePaths } from 'xstate/graph'
import {
  type AnswerId,
  type QuestionId,
  questionIds,
  questionOf,
  questions,
} from '../law/questions.ts'
import { machine } from '../law/statechart.ts'
import { allWays, longestRest, positionAfter, walk } from './walk.ts'

const ways = allWays()

describe('the ways through the chart', () => {
  test('stand in every-path.txt, each with its verdict and findings', async () => {
    const lines = ways.map(
      (way) => `${way.answers.join(' ')} -> ${way.verdict} [${way.findings.join(' ')}]`,
    )
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('every-path.txt')
  })

  test('are 134: 4 inbound, 70 to businesses, 60 to consumers; the longest has eight answers', () => {
    const among = (answer: AnswerId) =>
      ways.filter(({ answers }) => answers.includes(answer)).length
    expect(ways).toHaveLength(134)
    expect([among('inbound'), among('business'), among('consumer')]).toEqual([4, 70, 60])
    expect(Math.max(...ways.map((way) => way.answers.length))).toBe(8)
  })

  test("are those that XState's own enumeration of the chart finds", () => {
    const events = questionIds.flatMap((question) =>
      questions[question].answers.map((type) => ({ type })),
    )
    const found = getSimplePaths(machine, { events, toState: (s) => s.status === 'done' }).map(
      (path) => `${path.state.context.answers.join(' ')} -> ${path.state.value}`,
    )
    expect(found.toSorted()).toEqual(
      ways.map((way) => `${way.answers.join(' ')} -> ${way.verdict}`).toSorted(),
    )
  })

  test('ask no question twice', () => {
    for (const { answers } of ways) {
      expect(new Set(answers.map(questionOf)).size).toBe(answers.length)
    }
  })
})

const prefixes = [
  ...new Set(ways.flatMap(({ answers }) => answers.map((_, n) => answers.slice(0, n).join(' ')))),
].map((text) => (text === '' ? [] : (text.split(' ') as AnswerId[])))

describe('every beginning of a way', () => {
  test.each(prefixes.map((answers) => [answers.join(' ') || '(start)', answers] as const))(
    '%s',
    (_, answers) => {
      const position = positionAfter(answers)
      if ('verdict' in position) throw new Error('A beginning ends in a verdict')
      const through = ways.filter((way) => answers.every((answer, n) => way.answers[n] === answer))
      const following = [...new Set(through.map((way) => way.answers[answers.length]))]
      const asked = new Set(following.map((answer) => questionOf(answer as AnswerId)))
      expect(asked).toEqual(new Set<QuestionId>([position.question]))
      expect(position.options).toEqual(following)
      expect(position.answers).toEqual(answers)
      for (const way of through) {
        expect(position.findings).toEqual(way.findings.slice(0, answers.length))
      }
      const longest = Math.max(...through.map((way) => way.answers.length))
      expect(longestRest(position)).toBe(longest - answers.length - 1)
    },
  )
})

describe('a way that goes on after its end', () => {
  test.each(ways.map((way) => [way.answers.join(' '), way] as const))('%s', (_, way) => {
    expect(walk([...way.answers, 'cold', 'x'])).toEqual({ position: way, rest: ['cold', 'x'] })
  })
})
