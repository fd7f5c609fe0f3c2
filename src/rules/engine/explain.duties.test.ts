/** Nobody is told the same thing twice: what a verdict asks for is not repeated by single answers. */
import { expect, test } from 'vitest'
import { explain } from './explain.ts'
import { allWays } from './walk.ts'

test('no duty and no source stands twice in an explanation', () => {
  for (const way of allWays()) {
    const { steps, further, later, sources } = explain(way)
    const all = [...steps, ...further, ...later]
    expect(all, way.answers.join(' ')).toEqual([...new Set(all)])
    expect(sources).toEqual([...new Set(sources)])
  }
})
