/** The decision: which answer leads where, in the order of the examination, and what each branch finds. */
import { assign, setup } from 'xstate'
import { type ConditionId, conditions } from './conditions.ts'
import type { FindingId } from './findings.ts'
import type { AnswerId, AnswerOf, QuestionId } from './questions.ts'
import { type VerdictId, verdictIds } from './verdicts.ts'

interface Finds {
  readonly type: 'note'
  readonly params: { readonly finding: FindingId }
}
interface Branch {
  readonly target: QuestionId | VerdictId
  readonly actions: Finds
}
interface Guarded extends Branch {
  readonly guard: ConditionId
}
interface Else extends Branch {
  readonly guard?: never
}
/** An answer that is not on offer unless its condition holds. */
interface Offered extends Guarded {
  readonly description: 'offered only if'
}
/** Branches are tried in order; the last one always holds. */
type Branches = Else | Offered | readonly [Guarded, ...Guarded[], Else]

/** Every question with every one of its answers, no more and no fewer. */
export type Chart = {
  readonly [Q in QuestionId]: { readonly on: { readonly [A in AnswerOf<Q>]: Branches } }
}

const finds = <F extends FindingId>(finding: F) =>
  ({ type: 'note', params: { finding } }) as const satisfies Finds

const offeredOnlyIf = <C extends ConditionId, B extends Branch>(guard: C, branch: B) =>
  ({ guard, ...branch, description: 'offered only if' }) as const

export const chart = {
  direction: {
    on: {
      outbound: { target: 'contact', actions: finds('outboundCall') },
      inbound: { target: 'answering', actions: finds('inboundCall') },
    },
  },
  answering: {
    on: {
      staff: { target: 'inboundStaff', actions: finds('staffAnswers') },
      'staff-with-ai': { target: 'inboundAssisted', actions: finds('staffAnswersWithAi') },
      'voice-agent': { target: 'disclosure', actions: finds('voiceAgentAnswers') },
    },
  },
  contact: {
    on: {
      cold: { target: 'speaker', actions: finds('coldContact') },
      existing: { target: 'purpose', actions: finds('existingContact') },
    },
  },
  purpose: {
    on: {
      advertising: { target: 'speaker', actions: finds('advertisingCall') },
      service: { target: 'speaker', actions: finds('serviceCall') },
    },
  },
  speaker: {
    on: {
      human: [
        { guard: 'isService', target: 'serviceHuman', actions: finds('humanSpeaks') },
        { target: 'consent', actions: finds('humanSpeaks') },
      ],
      assisted: [
        { guard: 'isService', target: 'serviceAssisted', actions: finds('humanSpeaksWithAi') },
        { target: 'consent', actions: finds('humanSpeaksWithAi') },
      ],
      supervised: [
        { guard: 'isService', target: 'disclosure', actions: finds('serviceAiSpeaks') },
        { target: 'consent', actions: finds('supervisedAiSpeaks') },
      ],
      'click-started': [
        { guard: 'isService', target: 'disclosure', actions: finds('serviceAiSpeaks') },
        { target: 'consent', actions: finds('clickStartedAiSpeaks') },
      ],
      automated: [
        { guard: 'isService', target: 'disclosure', actions: finds('serviceAiSpeaks') },
        { target: 'consent', actions: finds('automatedAiSpeaks') },
      ],
    },
  },
  consent: {
    on: {
      'express-consent': [
        { guard: 'isCold', target: 'proof', actions: finds('coldExpressConsent') },
        { target: 'proof', actions: finds('expressConsent') },
      ],
      'presumed-consent': [
        {
          guard: 'isAutomatedAndCold',
          target: 'coldAiWithoutConsent',
          actions: finds('presumedConsentForMachine'),
        },
        {
          guard: 'isAutomated',
          target: 'existingAiWithoutConsent',
          actions: finds('presumedConsentForMachine'),
        },
        { guard: 'aiSpeaks', target: 'recipient', actions: finds('presumedConsentForAi') },
        { target: 'recipient', actions: finds('presumedConsent') },
      ],
      'no-consent': [
        { guard: 'humanLeads', target: 'humanWithoutConsent', actions: finds('noConsent') },
        {
          guard: 'isAutomatedAndCold',
          target: 'coldAiWithoutConsent',
          actions: finds('noConsentForMachine'),
        },
        {
          guard: 'isAutomated',
          target: 'existingAiWithoutConsent',
          actions: finds('noConsentForMachine'),
        },
        { guard: 'isCold', target: 'coldAiWithoutConsent', actions: finds('noConsentForAi') },
        { target: 'existingAiWithoutConsent', actions: finds('noConsentForAi') },
      ],
      'consent-unsure': { target: 'consentUnsure', actions: finds('consentUnknown') },
    },
  },
  proof: {
    on: {
      documented: [
        { guard: 'aiSpeaks', target: 'disclosure', actions: finds('consentProvenForAi') },
        { target: 'humanConsented', actions: finds('consentProven') },
      ],
      'documented-without-ai': offeredOnlyIf('aiSpeaks', {
        target: 'consentTooNarrow',
        actions: finds('consentOmitsAi'),
      }),
      undocumented: [
        { guard: 'aiSpeaks', target: 'consentUnproven', actions: finds('consentNotProven') },
        { target: 'recipient', actions: finds('consentNotProven') },
      ],
    },
  },
  recipient: {
    on: {
      consumer: [
        {
          guard: 'proofIsMissing',
          target: 'humanUnprovenConsumer',
          actions: finds('consumerUnproven'),
        },
        {
          guard: 'humanLeads',
          target: 'humanConsumerPresumed',
          actions: finds('consumerCalled'),
        },
        { guard: 'isCold', target: 'coldAiWithoutConsent', actions: finds('consumerCalledByAi') },
        { target: 'existingAiWithoutConsent', actions: finds('consumerCalledByAi') },
      ],
      business: [
        {
          guard: 'proofIsMissing',
          target: 'humanUnprovenBusiness',
          actions: finds('businessUnproven'),
        },
        {
          guard: 'humanLeads',
          target: 'humanBusinessPresumed',
          actions: finds('businessCalled'),
        },
        { guard: 'isClickStarted', target: 'startButton', actions: finds('businessCalledByAi') },
        { target: 'humanControl', actions: finds('businessCalledByAi') },
      ],
    },
  },
  disclosure: {
    on: {
      disclosed: { target: 'emotion', actions: finds('aiDisclosed') },
      undisclosed: [
        { guard: 'isInbound', target: 'inboundUndisclosed', actions: finds('aiNotDisclosed') },
        { guard: 'isService', target: 'serviceUndisclosed', actions: finds('aiNotDisclosed') },
        { target: 'consentedUndisclosed', actions: finds('aiNotDisclosed') },
      ],
    },
  },
  emotion: {
    on: {
      'emotion-analysis': [
        { guard: 'isInbound', target: 'inboundVoiceAgent', actions: finds('emotionsAnalysed') },
        { guard: 'isService', target: 'serviceVoiceAgent', actions: finds('emotionsAnalysed') },
        { target: 'consentedVoiceAgent', actions: finds('emotionsAnalysed') },
      ],
      'no-emotion-analysis': [
        { guard: 'isInbound', target: 'inboundVoiceAgent', actions: finds('emotionsNotAnalysed') },
        { guard: 'isService', target: 'serviceVoiceAgent', actions: finds('emotionsNotAnalysed') },
        { target: 'consentedVoiceAgent', actions: finds('emotionsNotAnalysed') },
      ],
    },
  },
} as const satisfies Chart

interface Notes {
  readonly answers: readonly AnswerId[]
  readonly findings: readonly FindingId[]
}

const knows =
  (condition: ConditionId) =>
  ({ context }: { readonly context: Notes }): boolean =>
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
    context: {} as Notes,
    events: {} as { readonly type: AnswerId },
  },
  guards,
  actions: {
    note: assign(({ context, event }, { finding }: { readonly finding: FindingId }) => ({
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
