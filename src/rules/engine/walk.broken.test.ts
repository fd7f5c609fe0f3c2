/** A chart with a dead end is refused at once, before any page could show it. */
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
  await expect(import('./walk.ts')).rejects.toThrow(
    new Error('No answer leads on from "answering"'),
  )
})
