/** The twenty-three verdicts: level, the voice from the interview, how sure the law is, what to do and what threatens. */
import type { DutyId } from './duties.ts'
import type { Certainty } from './findings.ts'
import type { SanctionId } from './sanctions.ts'
import type { QuotationId, Sources } from './sources.ts'

/** Worst to best. */
export const levels = [
  'prohibited',
  'unclear',
  'fixFirst',
  'permittedWithDuties',
  'permitted',
] as const
export type Level = (typeof levels)[number]

export interface Verdict {
  readonly level: Level
  /** The quotations that fit best, in order; empty where the interview is silent. */
  readonly voice: readonly QuotationId[]
  readonly certainty: Certainty
  readonly sources: Sources
  readonly duties: readonly [DutyId, ...DutyId[]]
  readonly sanctions: readonly SanctionId[]
}

const civilLaw = [
  'ownClaim',
  'damagesCompetitors',
  'damagesBusinesses',
  'dataProtection',
  'reputation',
] as const
const unlawfulCall = ['fineConsumers', 'noFineBusinesses', 'warningLetter', ...civilLaw] as const
const unlawfulAiCall = [
  'fineConsumers',
  'noFineBusinesses',
  'warningLetter',
  'warningLetterWave',
  ...civilLaw,
] as const
const unprovenCall = [
  'fineConsumers',
  'fineDocumentation',
  'noFineBusinesses',
  'warningLetter',
  ...civilLaw,
] as const
const undisclosedAi = ['deception', 'fineProvider'] as const

const consentSteps = ['obtainConsent', 'nameConsentScope', 'documentConsent'] as const
const advertisingCallSteps = ['openTruthfully', 'showNumber', 'keepObjectionList'] as const

export const verdicts = {
  // The person calls the company.
  inboundStaff: {
    level: 'permitted',
    voice: [],
    certainty: 'statuteNoCalls',
    sources: ['uwg7Abs2Nr1', 'articleAllowedUses'],
    duties: ['treatCallBackAsOwnCall'],
    sanctions: [],
  },
  inboundAssisted: {
    level: 'permittedWithDuties',
    voice: [],
    certainty: 'statuteNoCalls',
    sources: ['uwg7Abs2Nr1', 'stgb201'],
    duties: ['treatCallBackAsOwnCall'],
    sanctions: [],
  },
  inboundUndisclosed: {
    level: 'fixFirst',
    voice: [],
    certainty: 'aiAct',
    sources: ['kiVo50Abs1', 'articleTransparency'],
    duties: ['announceAi', 'treatCallBackAsOwnCall'],
    sanctions: undisclosedAi,
  },
  inboundVoiceAgent: {
    level: 'permittedWithDuties',
    voice: [],
    certainty: 'aiAct',
    sources: ['kiVo50Abs1', 'articleAllowedUses'],
    duties: ['announceAi', 'treatCallBackAsOwnCall'],
    sanctions: [],
  },

  // The company calls a customer, purely for service.
  serviceHuman: {
    level: 'permitted',
    voice: [],
    certainty: 'noAdvertising',
    sources: ['olgKoelnService', 'uwg7Abs1'],
    duties: ['keepSalesOut', 'callConsiderately'],
    sanctions: [],
  },
  serviceAssisted: {
    level: 'permittedWithDuties',
    voice: [],
    certainty: 'noAdvertising',
    sources: ['olgKoelnService', 'uwg7Abs1', 'stgb201'],
    duties: ['keepSalesOut', 'callConsiderately'],
    sanctions: [],
  },
  serviceUndisclosed: {
    level: 'fixFirst',
    voice: [],
    certainty: 'noAdvertising',
    sources: ['kiVo50Abs1', 'olgKoelnService', 'articleCustomers'],
    duties: ['announceAi', 'keepSalesOut', 'callConsiderately', 'considerServiceConsent'],
    sanctions: undisclosedAi,
  },
  serviceVoiceAgent: {
    level: 'permittedWithDuties',
    voice: [],
    certainty: 'noAdvertising',
    sources: ['olgKoelnService', 'uwg7Abs1', 'kiVo50Abs1', 'articleCustomers'],
    duties: ['announceAi', 'keepSalesOut', 'callConsiderately', 'considerServiceConsent'],
    sanctions: [],
  },

  // The company advertises; nobody knows whether there is consent.
  consentUnsure: {
    level: 'fixFirst',
    voice: ['documentation'],
    certainty: 'burdenOfProof',
    sources: ['dsgvo7Abs1', 'uwg7a', 'uwg7Abs2Nr1', 'uwg7Abs2Nr2'],
    duties: ['doNotCall', 'findConsentRecord', ...consentSteps],
    sanctions: unprovenCall,
  },

  // The company advertises, a person talks.
  humanWithoutConsent: {
    level: 'prohibited',
    voice: [],
    certainty: 'statute',
    sources: ['uwg7Abs2Nr1', 'bghPresumedConsent'],
    duties: ['doNotCall', 'checkPresumedConsent', ...consentSteps],
    sanctions: unlawfulCall,
  },
  humanConsumerPresumed: {
    level: 'prohibited',
    voice: [],
    certainty: 'statute',
    sources: ['uwg7Abs2Nr1'],
    duties: ['doNotCall', ...consentSteps],
    sanctions: unlawfulCall,
  },
  humanBusinessPresumed: {
    level: 'permittedWithDuties',
    voice: [],
    certainty: 'presumedConsentIsJudged',
    sources: ['uwg7Abs2Nr1', 'bghPresumedConsent', 'articleHumanOrMachine'],
    duties: ['noteConcreteFacts', ...advertisingCallSteps],
    sanctions: [],
  },
  humanConsented: {
    level: 'permittedWithDuties',
    voice: ['documentation'],
    certainty: 'statute',
    sources: ['uwg7Abs2Nr1', 'uwg7a', 'bghConcreteConsent'],
    duties: ['keepProof', ...advertisingCallSteps],
    sanctions: [],
  },
  humanUnprovenConsumer: {
    level: 'fixFirst',
    voice: ['documentation'],
    certainty: 'burdenOfProof',
    sources: ['uwg7Abs2Nr1', 'uwg7a', 'bghDoubleOptIn'],
    duties: ['doNotCall', ...consentSteps],
    sanctions: unprovenCall,
  },
  humanUnprovenBusiness: {
    level: 'fixFirst',
    voice: ['documentation'],
    certainty: 'burdenOfProof',
    sources: ['uwg7Abs2Nr1', 'dsgvo7Abs1', 'bghPresumedConsent'],
    duties: ['doNotCall', 'checkPresumedConsent', 'noteConcreteFacts', ...consentSteps],
    sanctions: unprovenCall,
  },

  // The company advertises, an AI talks.
  coldAiWithoutConsent: {
    level: 'prohibited',
    voice: ['coldConsent'],
    certainty: 'machineOpinion',
    sources: ['ban', 'uwg7Abs2Nr2', 'uwg7Abs2Nr1', 'articleNoConsent'],
    duties: ['doNotCall', 'obtainConsent'],
    sanctions: unlawfulAiCall,
  },
  existingAiWithoutConsent: {
    level: 'prohibited',
    voice: ['ban'],
    certainty: 'machineOpinion',
    sources: ['uwg7Abs2Nr2', 'uwg7Abs2Nr1', 'articleCustomers'],
    duties: ['doNotCall', ...consentSteps],
    sanctions: unlawfulAiCall,
  },
  startButton: {
    level: 'unclear',
    voice: ['startButton', 'noBusinessModel'],
    certainty: 'twoHurdles',
    sources: [
      'uwg7Abs2Nr2',
      'uwg7Abs2Nr1',
      'bghPresumedConsent',
      'articleNoCaseLaw',
      'articleDialogue',
    ],
    duties: ['settleBothHurdles', ...consentSteps],
    sanctions: unlawfulCall,
  },
  humanControl: {
    level: 'unclear',
    voice: ['humanControl'],
    certainty: 'twoHurdles',
    sources: ['uwg7Abs2Nr2', 'uwg7Abs2Nr1', 'bghPresumedConsent', 'ePrivacy13Abs1'],
    duties: ['settleBothHurdles', 'controlTheCall', ...consentSteps],
    sanctions: unlawfulCall,
  },
  consentUnproven: {
    level: 'fixFirst',
    voice: ['documentation'],
    certainty: 'burdenOfProof',
    sources: ['uwg7Abs2Nr2', 'uwg7Abs2Nr1', 'uwg7a', 'dsgvo7Abs1'],
    duties: ['doNotCall', ...consentSteps],
    sanctions: unprovenCall,
  },
  consentTooNarrow: {
    level: 'fixFirst',
    voice: ['documentation'],
    certainty: 'cautiousInference',
    sources: ['bghConcreteConsent', 'bghSeveralChannels', 'uwg7Abs2Nr2'],
    duties: ['doNotCall', 'widenConsent', ...consentSteps],
    sanctions: unlawfulCall,
  },
  consentedUndisclosed: {
    level: 'fixFirst',
    voice: ['documentation'],
    certainty: 'aiAct',
    sources: ['kiVo50Abs1', 'articleTransparency', 'uwg7Abs2Nr2'],
    duties: ['announceAi', 'openTruthfullyAsAi', 'keepProof', 'showNumber', 'keepObjectionList'],
    sanctions: undisclosedAi,
  },
  consentedVoiceAgent: {
    level: 'permittedWithDuties',
    voice: ['documentation'],
    certainty: 'aiConsent',
    sources: ['uwg7Abs2Nr2', 'articleCustomers', 'kiVo50Abs1', 'uwg7a'],
    duties: ['openTruthfullyAsAi', 'announceAi', 'keepProof', 'showNumber', 'keepObjectionList'],
    sanctions: [],
  },
} as const satisfies Record<string, Verdict>

export type VerdictId = keyof typeof verdicts
export const verdictIds = Object.keys(verdicts) as readonly VerdictId[]
export const verdictOf = (id: VerdictId): Verdict => verdicts[id]
export const isVerdict = (id: string): id is VerdictId => id in verdicts
