/** The drawn graph is the running chart: same questions, same answers, same targets on every way. */
import { describe, expect, test } from 'vitest'
import { questionIds, questions } from '../law/questions.ts'
import { machine } from '../law/statechart.ts'
import { verdictIds } from '../law/verdict-ids.ts'
import { edges, edgesAlong, shortestWays } from './graph.ts'
import { allWays, positionAfter } from './walk.ts'

const ways = allWays()

test('along every way the edges lead from each question to the next, and to the verdict', () => {
  for (const { answers, verdict } of ways) {
    const along = edgesAlong(answers)
    const visited = answers.map((_, at) => positionAfter(answers.slice(0, at)))
    expect(along.map(({ from }) => from)).toEqual(
      visited.map((position) => 'question' in position && position.question),
    )
    expect(along.slice(0, -1).map(({ to }) => to)).toEqual(along.slice(1).map(({ from }) => from))
    expect(along.at(-1)?.to).toBe(verdict)
  }
})

test('every edge is taken on some way, and every state is drawn', () => {
  expect(new Set(ways.flatMap(({ answers }) => edgesAlong(answers)))).toEqual(new Set(edges))
  const drawn = new Set<string>(edges.flatMap(({ from, to }) => [from, to]))
  expect([...drawn].toSorted()).toEqual(Object.keys(machine.states).toSorted())
})

test('the last edge of an answer always holds, unless the answer is offered only sometimes', () => {
  for (const question of questionIds) {
    for (const answer of questions[question].answers) {
      const last = edges.findLast((edge) => edge.answer === answer)
      expect(!last?.guard, answer).toBe(true)
    }
  }
})

test('an answer that does not follow is refused', () => {
  expect(() => edgesAlong(['documented-without-ai'])).toThrow(/leads nowhere/)
})

describe('the shortest way to', () => {
  const shortest = shortestWays()
  test.each(verdictIds)('%s ends there, and none is shorter', (verdict) => {
    expect(positionAfter(shortest[verdict])).toMatchObject({ verdict })
    const lengths = ways.filter((way) => way.verdict === verdict).map((way) => way.answers.length)
    expect(shortest[verdict]).toHaveLength(Math.min(...lengths))
  })
  test.each(questionIds)('%s stops there', (question) => {
    expect(positionAfter(shortest[question])).toMatchObject({ question })
  })
  test('the first question has no answers before it', () => {
    expect(shortest.direction).toEqual([])
    expect(shortest.recipient).toEqual(['outbound'])
  })
})
