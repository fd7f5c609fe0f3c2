/** The decision: which answer leads where, in the order of the examination, and what each branch finds. */
import { assign, setup } from 'xstate'
import { type ConditionId, conditions } from './conditions.ts'
import type { FindingId } from './findings.ts'
import type { AnswerId, AnswerOf, QuestionId } from './questions.ts'
import { type VerdictId, verdictIds } from './verdict-ids.ts'

interface RecordAnswer {
  readonly type: 'recordAnswer'
  readonly params: { readonly finding: FindingId }
}
interface Step {
  readonly target: QuestionId | VerdictId
  readonly actions: RecordAnswer
}
interface Guarded extends Step {
  readonly guard: ConditionId
}
interface Else extends Step {
  readonly guard?: never
}
/** Branches are tried in order; the last one always holds. */
type Branches = Else | readonly [Guarded, ...Guarded[], Else]

/** A branch of an answer that is not on offer unless a condition holds. */
interface Offered extends Step {
  readonly guard: {
    readonly type: 'isOffered'
    readonly params: { readonly onlyIf: ConditionId; readonly also: ConditionId | undefined }
  }
}

export type Branch = Guarded | Else | Offered

/** Every question with every one of its answers, no more and no fewer. */
export type Chart = {
  readonly [Q in QuestionId]: {
    readonly on: { readonly [A in AnswerOf<Q>]: Branches | readonly Offered[] }
  }
}

const recordFinding = <F extends FindingId>(finding: F) =>
  ({ type: 'recordAnswer', params: { finding } }) as const satisfies RecordAnswer

const offeredOnlyIf = (onlyIf: ConditionId, branches: Branches): readonly Offered[] =>
  [branches].flat().map(({ target, actions, guard: also }) => ({
    target,
    actions,
    guard: { type: 'isOffered', params: { onlyIf, also } },
  }))

export const chart = {
  direction: {
    on: {
      outbound: { target: 'recipient', actions: recordFinding('outboundCall') },
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
  recipient: {
    on: {
      business: { target: 'contact', actions: recordFinding('businessCalled') },
      consumer: { target: 'contact', actions: recordFinding('consumerCalled') },
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
      'presumed-consent': offeredOnlyIf('isBusiness', [
        {
          guard: 'humanLeads',
          target: 'humanBusinessPresumed',
          actions: recordFinding('presumedConsent'),
        },
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
        {
          guard: 'isClickStarted',
          target: 'startButton',
          actions: recordFinding('presumedConsentForAi'),
        },
        { target: 'humanControl', actions: recordFinding('presumedConsentForAi') },
      ]),
      'no-consent': [
        {
          guard: 'humanCallsConsumer',
          target: 'humanConsumerWithoutConsent',
          actions: recordFinding('noConsent'),
        },
        {
          guard: 'humanLeads',
          target: 'humanBusinessWithoutConsent',
          actions: recordFinding('noConsent'),
        },
        {
          guard: 'isAutomatedAndCold',
          target: 'coldAiWithoutConsent',
          actions: recordFinding('noConsentForMachine'),
        },
        {
          guard: 'isCold',
          target: 'coldAiWithoutConsent',
          actions: recordFinding('noConsentForAi'),
        },
        {
          guard: 'isAutomated',
          target: 'existingAiWithoutConsent',
          actions: recordFinding('noConsentForMachine'),
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
          actions: recordFinding('consentNotProvenForAi'),
        },
        {
          guard: 'isConsumer',
          target: 'humanUnprovenConsumer',
          actions: recordFinding('consentNotProven'),
        },
        { target: 'humanUnprovenBusiness', actions: recordFinding('consentNotProven') },
      ],
    },
  },
  disclosure: {
    on: {
      disclosed: [
        { guard: 'isInbound', target: 'inboundVoiceAgent', actions: recordFinding('aiDisclosed') },
        { guard: 'isService', target: 'serviceVoiceAgent', actions: recordFinding('aiDisclosed') },
        { target: 'consentedVoiceAgent', actions: recordFinding('aiDisclosed') },
      ],
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
} as const satisfies Chart

interface ChartContext {
  readonly answers: readonly AnswerId[]
  readonly findings: readonly FindingId[]
}

const knows =
  (condition: ConditionId) =>
  ({ context }: { readonly context: ChartContext }): boolean =>
    conditions[condition](context.answers)

const conditionGuards = Object.fromEntries(
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
  guards: {
    ...conditionGuards,
    isOffered: ({ context: { answers } }, { onlyIf, also }: Offered['guard']['params']) =>
      conditions[onlyIf](answers) && (!also || conditions[also](answers)),
  },
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
