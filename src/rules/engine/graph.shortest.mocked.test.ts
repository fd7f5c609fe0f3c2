/** A shortest way is one in any order of the ways: today's happens to have the short ones first. */
import { expect, test, vi } from 'vitest'
import { questionIds, questionOf } from '../law/questions.ts'
import { verdictIds } from '../law/verdict-ids.ts'
import { edgesAlong, shortestEndings, shortestWays } from './graph.ts'
import { allWays } from './walk.ts'

vi.mock('./walk.ts', async (original) => {
  const walk = await original<typeof import('./walk.ts')>()
  return { ...walk, allWays: () => walk.allWays().toReversed() }
})

const shortest = shortestWays()

test.each(verdictIds)('no way to "%s" is shorter', (id) => {
  const lengths = allWays()
    .filter(({ verdict }) => verdict === id)
    .map(({ answers }) => answers.length)
  expect(shortest[id]).toHaveLength(Math.min(...lengths))
})

test.each(questionIds)('no way to "%s" is shorter', (id) => {
  const lengths = allWays()
    .map(({ answers }) => answers.findIndex((answer) => questionOf(answer) === id))
    .filter((length) => length >= 0)
  expect(shortest[id]).toHaveLength(Math.min(...lengths))
})

test('no way along an edge that ends it is shorter', () => {
  for (const [edge, answers] of shortestEndings()) {
    const lengths = allWays()
      .filter((way) => edgesAlong(way.answers).at(-1) === edge)
      .map((way) => way.answers.length)
    expect(answers).toHaveLength(Math.min(...lengths))
  }
})
