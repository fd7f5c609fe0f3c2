/** Wrong law does not compile: each `@ts-expect-error` is a mistake that the type checker must catch. */
import { describe, expect, test } from 'vitest'
import type { Finding } from './findings.ts'
import { type Chart, chart } from './statechart.ts'
import type { Verdict } from './verdicts.ts'

const outbound = { target: 'contact', actions: chart.direction.on.outbound.actions } as const
const inbound = { target: 'answering', actions: chart.direction.on.inbound.actions } as const
const direction = { on: { outbound, inbound } } as const
const note = outbound.actions

export const mistakes = {
  // @ts-expect-error a misspelt target
  target: {
    on: { outbound: { ...outbound, target: 'kontact' }, inbound },
  } satisfies Chart['direction'],

  finding: {
    // @ts-expect-error a misspelt finding
    on: {
      outbound: { ...outbound, actions: { ...note, params: { finding: 'outboundCal' } } },
      inbound,
    },
  } satisfies Chart['direction'],

  // @ts-expect-error a branch without a finding
  noFinding: { on: { outbound: { target: 'contact' }, inbound } } satisfies Chart['direction'],

  guard: {
    // @ts-expect-error a misspelt guard
    on: { outbound: [{ ...outbound, guard: 'isKold' }, outbound], inbound },
  } satisfies Chart['direction'],

  noElse: {
    // @ts-expect-error a list of branches without a last one that always holds
    on: {
      outbound: [
        { ...outbound, guard: 'isCold' },
        { ...outbound, guard: 'isService' },
      ],
      inbound,
    },
  } satisfies Chart['direction'],

  unguardedFirst: {
    // @ts-expect-error a branch that hides the ones after it
    on: { outbound: [outbound, outbound], inbound },
  } satisfies Chart['direction'],

  // @ts-expect-error a missing answer
  missingAnswer: { on: { outbound } } satisfies Chart['direction'],

  // @ts-expect-error a superfluous answer
  extraAnswer: { on: { outbound, inbound, sideways: inbound } } satisfies Chart['direction'],

  // @ts-expect-error a missing question
  missingQuestion: { direction } satisfies Chart,

  // @ts-expect-error a superfluous question
  extraQuestion: { ...chart, mood: direction } satisfies Chart,

  verdictWithoutSource: {
    level: 'permitted',
    voice: [],
    certainty: 'statute',
    // @ts-expect-error a verdict rests on at least one source
    sources: [],
    duties: ['doNotCall'],
    sanctions: [],
  } satisfies Verdict,

  misspeltVoice: {
    level: 'permitted',
    // @ts-expect-error only a quotation from the interview is a voice
    voice: ['uwg7a'],
    certainty: 'statute',
    sources: ['uwg7a'],
    duties: ['doNotCall'],
    sanctions: [],
  } satisfies Verdict,

  // @ts-expect-error a finding rests on at least one source
  findingWithoutSource: { element: 'advertising', outcome: 'met', sources: [] } satisfies Finding,

  misspeltSource: {
    element: 'advertising',
    outcome: 'met',
    // @ts-expect-error a misspelt source
    sources: ['uwg7Abs2Nr3'],
  } satisfies Finding,
}

describe('the type tests', () => {
  test('hold for the right form too, so that each error above is about its mistake alone', () => {
    const right = { on: { outbound: [{ ...outbound, guard: 'isCold' }, outbound], inbound } }
    expect(right satisfies { on: unknown }).toBeDefined()
    expect(direction satisfies Chart['direction']).toBe(direction)
  })
})
