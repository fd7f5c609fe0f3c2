/** A chart with a dead end is refused where all ways are asked for, as each build does before it writes a page. */
import { expect, test, vi } from 'vitest'
import { createMachine } from 'xstate'

vi.mock('../law/statechart.ts', () => ({
  machine: createMachine({
    initial: 'direction',
    context: { answers: [], findings: [] },
    states: { direction: { on: { inbound: 'answering' } }, answering: {} },
  }),
}))

test('the question from which no answer leads on is named', async () => {
  const { allWays } = await import('./walk.ts')
  expect(allWays).toThrow(new Error('No answer leads on from "answering"'))
})
