/** Wrong law does not compile: each `@ts-expect-error` is a mistake that the type checker must catch. */
import { describe, expect, test } from 'vitest'
import type { Finding } from './findings.ts'
import { type Chart, chart } from './statechart.ts'
import type { Verdict } from './verdicts.ts'

const outbound = { target: 'recipient', actions: chart.direction.on.outbound.actions } as const
const inbound = { target: 'answering', actions: chart.direction.on.inbound.actions } as const
const direction = { on: { outbound, inbound } } as const
const recorded = outbound.actions
const cold = { ...outbound, guard: 'isCold' } as const

const verdict = {
  level: 'permitted',
  voice: [],
  certainty: 'statute',
  decides: ['consumer'],
  sources: ['uwg7a'],
  steps: ['doNotCall'],
  further: [],
  sanctions: [],
  mustNotCall: false,
} as const satisfies Verdict
const five = ['doNotCall', 'obtainConsent', 'keepProof', 'showNumber', 'endOnNo'] as const

const _mistakes = {
  misspeltTarget: {
    on: {
      // @ts-expect-error a misspelt target
      outbound: { ...outbound, target: 'kontact' },
      inbound,
    },
  } satisfies Chart['direction'],

  misspeltFinding: {
    on: {
      // @ts-expect-error a misspelt finding
      outbound: { ...outbound, actions: { ...recorded, params: { finding: 'outboundCal' } } },
      inbound,
    },
  } satisfies Chart['direction'],

  branchWithoutFinding: {
    on: {
      // @ts-expect-error a branch without a finding
      outbound: { target: 'recipient' },
      inbound,
    },
  } satisfies Chart['direction'],

  misspeltGuard: {
    on: {
      // @ts-expect-error a misspelt guard
      outbound: [{ ...outbound, guard: 'isKold' }, outbound],
      inbound,
    },
  } satisfies Chart['direction'],

  noLastBranch: {
    on: {
      // @ts-expect-error a list of branches without a last one that always holds
      outbound: [cold, { ...outbound, guard: 'isService' }],
      inbound,
    },
  } satisfies Chart['direction'],

  unguardedFirst: {
    on: {
      // @ts-expect-error a branch that hides the ones after it
      outbound: [outbound, outbound],
      inbound,
    },
  } satisfies Chart['direction'],

  // @ts-expect-error a missing answer
  missingAnswer: { on: { outbound } } satisfies Chart['direction'],

  // @ts-expect-error a superfluous answer
  extraAnswer: { on: { outbound, inbound, sideways: inbound } } satisfies Chart['direction'],

  // @ts-expect-error a missing question
  missingQuestion: { direction } satisfies Chart,

  // @ts-expect-error a superfluous question
  extraQuestion: { ...chart, mood: direction } satisfies Chart,

  // @ts-expect-error a verdict rests on at least one source
  verdictWithoutSource: { ...verdict, sources: [] } satisfies Verdict,

  // @ts-expect-error something decides a verdict
  verdictThatNothingDecides: { ...verdict, decides: [] } satisfies Verdict,

  // @ts-expect-error there is something to do
  verdictWithoutStep: { ...verdict, steps: [] } satisfies Verdict,

  // @ts-expect-error at most five steps
  verdictWithSixSteps: { ...verdict, steps: [...five, 'nameClient'] } satisfies Verdict,

  // @ts-expect-error only a quotation from the interview is a voice
  misspeltVoice: { ...verdict, voice: ['uwg7a'] } satisfies Verdict,

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
    const right = { on: { outbound: [cold, outbound], inbound } } satisfies Chart['direction']
    expect(right.on.outbound).toHaveLength(2)
    expect(direction satisfies Chart['direction']).toBe(direction)
    const most = { ...verdict, steps: five } satisfies Verdict
    expect(most.steps).toHaveLength(5)
  })
})
