/** The verdicts: level, the voice from the interview, how sure the law is, what decides, what to do, what threatens. */
import type { DutyId } from './duties.ts'
import type { Certainty, Element } from './findings.ts'
import type { AnswerId } from './questions.ts'
import type { SanctionId } from './sanctions.ts'
import type { QuotationId, Sources } from './sources.ts'
import type { VerdictId } from './verdict-ids.ts'

/** Worst to best. */
export const levels = [
  'prohibited',
  'unclear',
  'fixFirst',
  'permittedWithDuties',
  'permitted',
] as const
export type Level = (typeof levels)[number]

type Steps =
  | readonly [DutyId]
  | readonly [DutyId, DutyId]
  | readonly [DutyId, DutyId, DutyId]
  | readonly [DutyId, DutyId, DutyId, DutyId]
  | readonly [DutyId, DutyId, DutyId, DutyId, DutyId]

export interface Verdict {
  readonly level: Level
  /** The quotations that bear on the case, in order; empty where none does. */
  readonly voice: readonly QuotationId[]
  readonly certainty: Certainty
  /** How sure it is instead where all these answers were given. */
  readonly certaintyWith?: { readonly given: readonly AnswerId[]; readonly certainty: Certainty }
  /** The elements on which it turns; what else was found, nobody doubts. */
  readonly decides: readonly [Element, ...Element[]]
  readonly sources: Sources
  /** What to do now. */
  readonly steps: Steps
  /** What else holds for the call. */
  readonly further: readonly DutyId[]
  /** Weightiest first. */
  readonly sanctions: readonly SanctionId[]
  /** Whether the call must not be made as things stand; duties for making it then wait. */
  readonly mustNotCall: boolean
}

const civilLaw = [
  'ownClaim',
  'dataProtection',
  'dataProtectionDamages',
  'damagesBusinesses',
  'surrenderOfProfits',
  'damagesCompetitors',
  'reputation',
] as const
const competitionLaw = ['warningLetter', 'numberWithdrawn', 'noFineBusinesses'] as const
const unlawfulCall = ['fineConsumers', ...competitionLaw, ...civilLaw] as const
const unlawfulAiCall = [...unlawfulCall, 'warningLetterWave'] as const
const unprovenCall = ['fineConsumers', 'fineDocumentation', ...competitionLaw, ...civilLaw] as const
const undisclosedAi = ['deception', 'fineProvider'] as const

/**
 * Where the system is an automatische Anrufmaschine, Nr. 2 forbids the call, else Nr. 1; towards consumers
 * both ask for express consent. On presumed consent alone, the ban leans on the opinion that it is one.
 */
const machineOrNot = {
  certainty: 'statute',
  certaintyWith: { given: ['presumed-consent'], certainty: 'opinion' },
} as const

const newConsent = ['obtainConsent', 'documentConsent'] as const
const anyAdvertisingCall = ['showNumber', 'nameClient', 'noSilentCalls'] as const
const consentedAiCall = {
  steps: ['openTruthfullyAsAi', 'askForRightPerson', 'endOnNo', 'keepProof'],
  further: ['keepObjectionList', 'leaveNoVoicemail', ...anyAdvertisingCall],
} as const

export const verdicts = {
  // The person calls the company.
  inboundStaff: {
    level: 'permitted',
    voice: [],
    certainty: 'statute',
    decides: ['callByCompany', 'interactionWithAi'],
    sources: ['uwg7Abs2Nr1', 'articleAllowedUses'],
    steps: ['treatCallBackAsOwnCall'],
    further: [],
    sanctions: [],
    mustNotCall: false,
  },
  inboundAssisted: {
    level: 'permittedWithDuties',
    voice: [],
    certainty: 'statute',
    decides: ['callByCompany', 'interactionWithAi'],
    sources: ['uwg7Abs2Nr1', 'stgb201'],
    steps: ['permitRecording', 'switchOffVoiceAnalysis', 'spareOwnStaff'],
    further: ['treatCallBackAsOwnCall'],
    sanctions: [],
    mustNotCall: false,
  },
  inboundUndisclosed: {
    level: 'fixFirst',
    voice: [],
    certainty: 'statute',
    decides: ['aiDisclosure'],
    sources: ['kiVo50Abs1', 'kiVo50Abs5', 'articleTransparency'],
    steps: ['announceAi'],
    further: ['doNotPress', 'treatCallBackAsOwnCall'],
    sanctions: undisclosedAi,
    mustNotCall: false,
  },
  inboundVoiceAgent: {
    level: 'permittedWithDuties',
    voice: [],
    certainty: 'statute',
    decides: ['callByCompany', 'aiDisclosure'],
    sources: ['kiVo50Abs1', 'kiVo50Abs5', 'uwg7Abs2Nr1', 'articleAllowedUses'],
    steps: ['announceAi', 'permitRecording', 'switchOffVoiceAnalysis', 'doNotPress'],
    further: ['treatCallBackAsOwnCall'],
    sanctions: [],
    mustNotCall: false,
  },

  // The company calls a customer, purely for service.
  serviceHuman: {
    level: 'permitted',
    voice: [],
    certainty: 'caseLaw',
    decides: ['advertising'],
    sources: ['rl2006Art2a', 'olgKoelnService', 'uwg7Abs1'],
    steps: ['keepSalesOut', 'callConsiderately'],
    further: ['noSilentCalls'],
    sanctions: [],
    mustNotCall: false,
  },
  serviceAssisted: {
    level: 'permittedWithDuties',
    voice: [],
    certainty: 'caseLaw',
    decides: ['advertising'],
    sources: ['rl2006Art2a', 'olgKoelnService', 'uwg7Abs1', 'stgb201'],
    steps: ['permitRecording', 'keepSalesOut', 'callConsiderately', 'switchOffVoiceAnalysis'],
    further: ['noSilentCalls'],
    sanctions: [],
    mustNotCall: false,
  },
  serviceUndisclosed: {
    level: 'fixFirst',
    voice: [],
    certainty: 'statute',
    decides: ['advertising', 'aiDisclosure'],
    sources: ['kiVo50Abs1', 'kiVo50Abs5', 'olgKoelnService', 'articleCustomers'],
    steps: ['announceAi', 'keepSalesOut', 'considerServiceConsent'],
    further: ['callConsiderately', 'noSilentCalls'],
    sanctions: undisclosedAi,
    mustNotCall: false,
  },
  serviceVoiceAgent: {
    level: 'permittedWithDuties',
    voice: [],
    certainty: 'inference',
    decides: ['advertising', 'aiDisclosure'],
    sources: ['rl2006Art2a', 'olgKoelnService', 'uwg7Abs1', 'kiVo50Abs1', 'articleCustomers'],
    steps: ['announceAi', 'keepSalesOut', 'callConsiderately', 'considerServiceConsent'],
    further: ['noSilentCalls'],
    sanctions: [],
    mustNotCall: false,
  },

  // The company advertises; nobody knows whether there is consent.
  consentUnsure: {
    level: 'fixFirst',
    voice: ['documentation'],
    certainty: 'caseLaw',
    decides: ['priorExpressConsent'],
    sources: ['bghDoubleOptIn', 'uwg7Abs2Nr1', 'uwg7Abs2Nr2', 'uwg7a'],
    steps: ['doNotCall', 'findConsentRecord', ...newConsent],
    further: [],
    sanctions: unprovenCall,
    mustNotCall: true,
  },

  // The company advertises, a person talks.
  humanConsumerWithoutConsent: {
    level: 'prohibited',
    voice: [],
    certainty: 'statute',
    decides: ['consumer', 'priorExpressConsent'],
    sources: ['uwg7Abs2Nr1'],
    steps: ['doNotCall', ...newConsent],
    further: [],
    sanctions: unlawfulCall,
    mustNotCall: true,
  },
  humanBusinessWithoutConsent: {
    level: 'prohibited',
    voice: [],
    certainty: 'statute',
    decides: ['consumer', 'priorExpressConsent'],
    sources: ['uwg7Abs2Nr1', 'bghPresumedConsent', 'bverwgPublishedNumber'],
    steps: ['doNotCall', 'checkPresumedConsent', ...newConsent],
    further: [],
    sanctions: unlawfulCall,
    mustNotCall: true,
  },
  humanBusinessPresumed: {
    level: 'permittedWithDuties',
    voice: [],
    certainty: 'caseLaw',
    decides: ['consumer', 'presumedConsent'],
    sources: ['uwg7Abs2Nr1', 'bghPresumedConsent', 'articleHumanOrMachine'],
    steps: ['noteConcreteFacts', 'openTruthfully', 'keepObjectionList', 'leaveNoVoicemail'],
    further: anyAdvertisingCall,
    sanctions: [],
    mustNotCall: false,
  },
  humanConsented: {
    level: 'permittedWithDuties',
    voice: [],
    certainty: 'statute',
    decides: ['priorExpressConsent', 'proofOfConsent'],
    sources: ['uwg7Abs2Nr1', 'uwg7a', 'bghConcreteConsent'],
    steps: ['askForRightPerson', 'openTruthfully', 'keepProof', 'keepObjectionList'],
    further: ['leaveNoVoicemail', ...anyAdvertisingCall],
    sanctions: [],
    mustNotCall: false,
  },
  humanUnprovenConsumer: {
    level: 'fixFirst',
    voice: ['documentation'],
    certainty: 'caseLaw',
    decides: ['consumer', 'proofOfConsent'],
    sources: ['bghDoubleOptIn', 'dsgvo7Abs1', 'uwg7a', 'uwg7Abs2Nr1'],
    steps: ['doNotCall', 'findConsentRecord', ...newConsent],
    further: [],
    sanctions: unprovenCall,
    mustNotCall: true,
  },
  humanUnprovenBusiness: {
    level: 'fixFirst',
    voice: ['documentation'],
    certainty: 'caseLaw',
    decides: ['consumer', 'proofOfConsent'],
    sources: ['bghDoubleOptIn', 'bghPresumedConsent', 'uwg7Abs2Nr1'],
    steps: ['doNotCall', 'noteConcreteFacts', 'findConsentRecord', ...newConsent],
    further: [],
    sanctions: unprovenCall,
    mustNotCall: true,
  },

  // The company advertises, an AI talks.
  coldAiWithoutConsent: {
    level: 'prohibited',
    voice: ['coldConsent'],
    ...machineOrNot,
    decides: ['automaticCallingMachine', 'priorExpressConsent'],
    sources: ['ban', 'uwg7Abs2Nr2', 'uwg7Abs2Nr1', 'articleNoConsent'],
    steps: ['doNotCall', 'obtainConsent'],
    further: [],
    sanctions: unlawfulAiCall,
    mustNotCall: true,
  },
  existingAiWithoutConsent: {
    level: 'prohibited',
    voice: ['ban'],
    ...machineOrNot,
    decides: ['automaticCallingMachine', 'priorExpressConsent'],
    sources: ['uwg7Abs2Nr2', 'uwg7Abs2Nr1', 'articleCustomers'],
    steps: ['doNotCall', ...newConsent],
    further: [],
    sanctions: unlawfulAiCall,
    mustNotCall: true,
  },
  startButton: {
    level: 'unclear',
    voice: ['startButton', 'noBusinessModel'],
    certainty: 'open',
    decides: ['automaticCallingMachine', 'presumedConsent'],
    sources: [
      'uwg7Abs2Nr2',
      'uwg7Abs2Nr1',
      'bghPresumedConsent',
      'articleNoCaseLaw',
      'articleDialogue',
    ],
    steps: ['settleBothHurdles', ...newConsent],
    further: [],
    sanctions: unlawfulCall,
    mustNotCall: true,
  },
  humanControl: {
    level: 'unclear',
    voice: ['humanControl'],
    certainty: 'open',
    decides: ['automaticCallingMachine', 'presumedConsent'],
    sources: ['uwg7Abs2Nr2', 'uwg7Abs2Nr1', 'bghPresumedConsent', 'ePrivacy13Abs1'],
    steps: ['settleBothHurdles', ...newConsent],
    further: ['controlTheCall'],
    sanctions: unlawfulCall,
    mustNotCall: true,
  },
  consentUnproven: {
    level: 'fixFirst',
    voice: ['documentation'],
    certainty: 'caseLaw',
    decides: ['proofOfConsent'],
    sources: ['bghDoubleOptIn', 'uwg7Abs2Nr2', 'uwg7Abs2Nr1', 'uwg7a'],
    steps: ['doNotCall', 'findConsentRecord', ...newConsent],
    further: [],
    sanctions: unprovenCall,
    mustNotCall: true,
  },
  consentTooNarrow: {
    level: 'fixFirst',
    voice: ['documentation'],
    certainty: 'inference',
    decides: ['consentCoversAi'],
    sources: ['bghConcreteConsent', 'bghSeveralChannels', 'uwg7Abs2Nr2'],
    steps: ['widenConsent', ...newConsent],
    further: [],
    sanctions: unlawfulCall,
    mustNotCall: true,
  },
  consentedUndisclosed: {
    level: 'fixFirst',
    voice: [],
    certainty: 'statute',
    decides: ['aiDisclosure'],
    sources: ['kiVo50Abs1', 'kiVo50Abs5', 'articleTransparency', 'uwg7Abs2Nr2'],
    ...consentedAiCall,
    sanctions: undisclosedAi,
    mustNotCall: false,
  },
  consentedVoiceAgent: {
    level: 'permittedWithDuties',
    voice: [],
    certainty: 'inference',
    decides: ['priorExpressConsent', 'consentCoversAi', 'aiDisclosure'],
    sources: ['uwg7Abs2Nr2', 'articleCustomers', 'bghConcreteConsent', 'kiVo50Abs1', 'uwg7a'],
    ...consentedAiCall,
    sanctions: [],
    mustNotCall: false,
  },
} as const satisfies Record<VerdictId, Verdict>

export const verdictOf = (id: VerdictId): Verdict => verdicts[id]
