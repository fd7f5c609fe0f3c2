/** The decision: which answer leads where, in the order of the examination, and what each branch finds. */
import { assign, setup } from 'xstate'
import { type ConditionId, conditions } from './conditions.ts'
import type { FindingId } from './findings.ts'
import type { AnswerId, AnswerOf, QuestionId } from './questions.ts'
import { type VerdictId, verdictIds } from './verdicts.ts'

interface RecordAnswer {
  readonly type: 'recordAnswer'
  readonly params: { readonly finding: FindingId }
}
interface Branch {
  readonly target: QuestionId | VerdictId
  readonly actions: RecordAnswer
}
interface Guarded extends Branch {
  readonly guard: ConditionId
}
interface Else extends Branch {
  readonly guard?: never
}
/** An answer that is not on offer unless its condition holds. */
interface Offered extends Guarded {
  readonly meta: { readonly isOffer: true }
}
/** Branches are tried in order; the last one always holds. */
type Branches = Else | Offered | readonly [Guarded, ...Guarded[], Else]

/** Every question with every one of its answers, no more and no fewer. */
export type Chart = {
  readonly [Q in QuestionId]: { readonly on: { readonly [A in AnswerOf<Q>]: Branches } }
}

const recordFinding = <F extends FindingId>(finding: F) =>
  ({ type: 'recordAnswer', params: { finding } }) as const satisfies RecordAnswer

const offeredOnlyIf = <C extends ConditionId, B extends Branch>(guard: C, branch: B) =>
  ({ guard, ...branch, meta: { isOffer: true } }) as const

export const chart = {
  direction: {
    on: {
      outbound: { target: 'contact', actions: recordFinding('outboundCall') },
      inbound: { target: 'answering', actions: recordFinding('inboundCall') },
    },
  },
  answering: {
    on: {
      staff: { target: 'inboundStaff', actions: recordFinding('staffAnswers') },
      'staff-with-ai': { target: 'inboundAssisted', actions: recordFinding('staffAnswersWithAi') },
      'voice-agent': { target: 'disclosure', actions: recordFinding('voiceAgentAnswers') },
    },
  },
  contact: {
    on: {
      cold: { target: 'speaker', actions: recordFinding('coldContact') },
      existing: { target: 'purpose', actions: recordFinding('existingContact') },
    },
  },
  purpose: {
    on: {
      advertising: { target: 'speaker', actions: recordFinding('advertisingCall') },
      service: { target: 'speaker', actions: recordFinding('serviceCall') },
    },
  },
  speaker: {
    on: {
      human: [
        { guard: 'isService', target: 'serviceHuman', actions: recordFinding('humanSpeaks') },
        { target: 'consent', actions: recordFinding('humanSpeaks') },
      ],
      assisted: [
        {
          guard: 'isService',
          target: 'serviceAssisted',
          actions: recordFinding('humanSpeaksWithAi'),
        },
        { target: 'consent', actions: recordFinding('humanSpeaksWithAi') },
      ],
      supervised: [
        { guard: 'isService', target: 'disclosure', actions: recordFinding('serviceAiSpeaks') },
        { target: 'consent', actions: recordFinding('supervisedAiSpeaks') },
      ],
      'click-started': [
        { guard: 'isService', target: 'disclosure', actions: recordFinding('serviceAiSpeaks') },
        { target: 'consent', actions: recordFinding('clickStartedAiSpeaks') },
      ],
      automated: [
        { guard: 'isService', target: 'disclosure', actions: recordFinding('serviceAiSpeaks') },
        { target: 'consent', actions: recordFinding('automatedAiSpeaks') },
      ],
    },
  },
  consent: {
    on: {
      'express-consent': [
        { guard: 'isCold', target: 'proof', actions: recordFinding('coldExpressConsent') },
        { target: 'proof', actions: recordFinding('expressConsent') },
      ],
      'presumed-consent': [
        {
          guard: 'isAutomatedAndCold',
          target: 'coldAiWithoutConsent',
          actions: recordFinding('presumedConsentForMachine'),
        },
        {
          guard: 'isAutomated',
          target: 'existingAiWithoutConsent',
          actions: recordFinding('presumedConsentForMachine'),
        },
        { guard: 'aiSpeaks', target: 'recipient', actions: recordFinding('presumedConsentForAi') },
        { target: 'recipient', actions: recordFinding('presumedConsent') },
      ],
      'no-consent': [
        { guard: 'humanLeads', target: 'humanWithoutConsent', actions: recordFinding('noConsent') },
        {
          guard: 'isAutomatedAndCold',
          target: 'coldAiWithoutConsent',
          actions: recordFinding('noConsentForMachine'),
        },
        {
          guard: 'isAutomated',
          target: 'existingAiWithoutConsent',
          actions: recordFinding('noConsentForMachine'),
        },
        {
          guard: 'isCold',
          target: 'coldAiWithoutConsent',
          actions: recordFinding('noConsentForAi'),
        },
        { target: 'existingAiWithoutConsent', actions: recordFinding('noConsentForAi') },
      ],
      'consent-unsure': { target: 'consentUnsure', actions: recordFinding('consentUnknown') },
    },
  },
  proof: {
    on: {
      documented: [
        { guard: 'aiSpeaks', target: 'disclosure', actions: recordFinding('consentProvenForAi') },
        { target: 'humanConsented', actions: recordFinding('consentProven') },
      ],
      'documented-without-ai': offeredOnlyIf('aiSpeaks', {
        target: 'consentTooNarrow',
        actions: recordFinding('consentOmitsAi'),
      }),
      undocumented: [
        {
          guard: 'aiSpeaks',
          target: 'consentUnproven',
          actions: recordFinding('consentNotProven'),
        },
        { target: 'recipient', actions: recordFinding('consentNotProven') },
      ],
    },
  },
  recipient: {
    on: {
      consumer: [
        {
          guard: 'proofIsMissing',
          target: 'humanUnprovenConsumer',
          actions: recordFinding('consumerUnproven'),
        },
        {
          guard: 'humanLeads',
          target: 'humanConsumerPresumed',
          actions: recordFinding('consumerCalled'),
        },
        {
          guard: 'isCold',
          target: 'coldAiWithoutConsent',
          actions: recordFinding('consumerCalledByAi'),
        },
        { target: 'existingAiWithoutConsent', actions: recordFinding('consumerCalledByAi') },
      ],
      business: [
        {
          guard: 'proofIsMissing',
          target: 'humanUnprovenBusiness',
          actions: recordFinding('businessUnproven'),
        },
        {
          guard: 'humanLeads',
          target: 'humanBusinessPresumed',
          actions: recordFinding('businessCalled'),
        },
        {
          guard: 'isClickStarted',
          target: 'startButton',
          actions: recordFinding('businessCalledByAi'),
        },
        { target: 'humanControl', actions: recordFinding('businessCalledByAi') },
      ],
    },
  },
  disclosure: {
    on: {
      disclosed: { target: 'emotion', actions: recordFinding('aiDisclosed') },
      undisclosed: [
        {
          guard: 'isInbound',
          target: 'inboundUndisclosed',
          actions: recordFinding('aiNotDisclosed'),
        },
        {
          guard: 'isService',
          target: 'serviceUndisclosed',
          actions: recordFinding('aiNotDisclosed'),
        },
        { target: 'consentedUndisclosed', actions: recordFinding('aiNotDisclosed') },
      ],
    },
  },
  emotion: {
    on: {
      'emotion-analysis': [
        {
          guard: 'isInbound',
          target: 'inboundVoiceAgent',
          actions: recordFinding('emotionsAnalysed'),
        },
        {
          guard: 'isService',
          target: 'serviceVoiceAgent',
          actions: recordFinding('emotionsAnalysed'),
        },
        { target: 'consentedVoiceAgent', actions: recordFinding('emotionsAnalysed') },
      ],
      'no-emotion-analysis': [
        {
          guard: 'isInbound',
          target: 'inboundVoiceAgent',
          actions: recordFinding('emotionsNotAnalysed'),
        },
        {
          guard: 'isService',
          target: 'serviceVoiceAgent',
          actions: recordFinding('emotionsNotAnalysed'),
        },
        { target: 'consentedVoiceAgent', actions: recordFinding('emotionsNotAnalysed') },
      ],
    },
  },
} as const satisfies Chart

interface ChartContext {
  readonly answers: readonly AnswerId[]
  readonly findings: readonly FindingId[]
}

const knows =
  (condition: ConditionId) =>
  ({ context }: { readonly context: ChartContext }): boolean =>
    conditions[condition](context.answers)

const guards = Object.fromEntries(
  (Object.keys(conditions) as ConditionId[]).map((condition) => [condition, knows(condition)]),
) as Record<ConditionId, ReturnType<typeof knows>>

const ends = Object.fromEntries(
  verdictIds.map((verdict) => [verdict, { type: 'final' }]),
) as unknown as Record<VerdictId, { readonly type: 'final' }>

/** The running chart: events are answers, states are questions, final states are verdicts. */
export const machine = setup({
  types: {
    context: {} as ChartContext,
    events: {} as { readonly type: AnswerId },
  },
  guards,
  actions: {
    recordAnswer: assign(({ context, event }, { finding }: { readonly finding: FindingId }) => ({
      answers: [...context.answers, event.type],
      findings: [...context.findings, finding],
    })),
  },
}).createMachine({
  id: 'call',
  initial: 'direction',
  context: { answers: [], findings: [] },
  states: { ...chart, ...ends },
})
