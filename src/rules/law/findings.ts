/** What each branch of the chart finds: the element of the law, how it came out, and what carries it. */
import type { DutyId } from './duties.ts'
import type { Sources } from './sources.ts'

/** Always about the element that the finding names, never about good or bad. */
export const outcomes = ['met', 'notMet', 'disputed', 'open', 'notNeeded'] as const
export type Outcome = (typeof outcomes)[number]

/** The elements that an answer can decide, in the order of the examination. */
export const elements = [
  'callByCompany',
  'consumer',
  'customerPrivilege',
  'advertising',
  'automaticCallingMachine',
  'priorExpressConsent',
  'presumedConsent',
  'proofOfConsent',
  'consentCoversAi',
  'interactionWithAi',
  'aiDisclosure',
] as const
export type Element = (typeof elements)[number]

/** What a verdict rests on, from settled to open. */
export const certainties = ['statute', 'caseLaw', 'opinion', 'inference', 'open'] as const
export type Certainty = (typeof certainties)[number]

export interface Finding {
  readonly element: Element
  readonly outcome: Outcome
  readonly sources: Sources
  /** What this answer makes part of the verdict's steps, where the call may be made. */
  readonly steps?: readonly DutyId[]
  /** What this answer obliges to besides. */
  readonly duties?: readonly DutyId[]
}

/** Where an AI listens or talks. */
const aiOnTheLine = {
  steps: ['permitRecording'],
  duties: ['switchOffVoiceAnalysis', 'spareOwnStaff', 'contractWithVendor'],
} as const
const aiTalks = {
  steps: aiOnTheLine.steps,
  duties: ['discloseClonedVoice', ...aiOnTheLine.duties],
} as const

export const findings = {
  // direction
  outboundCall: { element: 'callByCompany', outcome: 'met', sources: ['uwg7Abs2Nr1', 'uwg8Abs2'] },
  inboundCall: {
    element: 'callByCompany',
    outcome: 'notMet',
    sources: ['uwg7Abs2Nr1', 'articleAllowedUses'],
  },

  // answering
  staffAnswers: { element: 'interactionWithAi', outcome: 'notMet', sources: ['kiVo50Abs1'] },
  staffAnswersWithAi: {
    element: 'interactionWithAi',
    outcome: 'notMet',
    sources: ['kiVo50Abs1', 'stgb201', 'bagListeningIn'],
    ...aiOnTheLine,
  },
  voiceAgentAnswers: {
    element: 'interactionWithAi',
    outcome: 'met',
    sources: ['kiVo50Abs1', 'articleAllowedUses', 'uwg7Abs1'],
    ...aiTalks,
  },

  // recipient
  businessCalled: {
    element: 'consumer',
    outcome: 'notMet',
    sources: ['uwg7Abs2Nr1', 'uwg7Abs2Nr2'],
  },
  consumerCalled: {
    element: 'consumer',
    outcome: 'met',
    sources: ['uwg7Abs2Nr1', 'uwg7Abs2Nr2'],
  },

  // contact
  coldContact: { element: 'advertising', outcome: 'met', sources: ['uwg7Abs2Nr1', 'rl2006Art2a'] },
  existingContact: { element: 'customerPrivilege', outcome: 'notMet', sources: ['uwg7Abs3'] },

  // purpose
  advertisingCall: {
    element: 'advertising',
    outcome: 'met',
    sources: [
      'rl2006Art2a',
      'bverwgPublishedNumber',
      'olgNuernbergAppointment',
      'olgFrankfurtReminder',
      'kgSurvey',
      'olgKoelnSurvey',
      'bghSurvey',
      'olgDuesseldorfSwitch',
    ],
  },
  serviceCall: {
    element: 'advertising',
    outcome: 'notMet',
    sources: ['rl2006Art2a', 'olgKoelnService', 'uwg7Abs1'],
  },

  // speaker
  humanSpeaks: {
    element: 'automaticCallingMachine',
    outcome: 'notMet',
    sources: ['uwg7Abs2Nr2', 'articleHumanOrMachine'],
    duties: ['respectResearchData'],
  },
  humanSpeaksWithAi: {
    element: 'automaticCallingMachine',
    outcome: 'notMet',
    sources: ['uwg7Abs2Nr2', 'articleHumanOrMachine'],
    ...aiOnTheLine,
  },
  supervisedAiSpeaks: {
    element: 'automaticCallingMachine',
    outcome: 'disputed',
    sources: ['humanControl', 'ePrivacy13Abs1', 'articleDialogue'],
    ...aiTalks,
  },
  clickStartedAiSpeaks: {
    element: 'automaticCallingMachine',
    outcome: 'disputed',
    sources: ['startButton', 'noBusinessModel', 'articleNoCaseLaw', 'articleDialogue'],
    ...aiTalks,
  },
  automatedAiSpeaks: {
    element: 'automaticCallingMachine',
    outcome: 'met',
    sources: [
      'ban',
      'articleMachine',
      'articleBusinessIncluded',
      'articleTwentyLaptops',
      'articleDialogue',
      'uwg7Abs2Nr2',
      'ePrivacy13Abs5',
    ],
    ...aiTalks,
  },
  serviceAiSpeaks: {
    element: 'automaticCallingMachine',
    outcome: 'notNeeded',
    sources: ['uwg7Abs2Nr2', 'olgKoelnService', 'articleCustomers'],
    ...aiTalks,
  },

  // consent
  expressConsent: {
    element: 'priorExpressConsent',
    outcome: 'met',
    sources: ['uwg7Abs2Nr1', 'uwg7Abs2Nr2', 'bghConcreteConsent'],
  },
  coldExpressConsent: {
    element: 'priorExpressConsent',
    outcome: 'met',
    sources: ['coldConsent', 'bghConcreteConsent', 'uwg7Abs2Nr1', 'uwg7Abs2Nr2'],
    duties: ['matchConsent'],
  },
  presumedConsent: {
    element: 'presumedConsent',
    outcome: 'met',
    sources: [
      'uwg7Abs2Nr1',
      'bghPresumedConsent',
      'bverwgPublishedNumber',
      'articleHumanOrMachine',
    ],
  },
  presumedConsentForAi: {
    element: 'presumedConsent',
    outcome: 'disputed',
    sources: ['uwg7Abs2Nr1', 'uwg7Abs2Nr2', 'bghPresumedConsent'],
  },
  presumedConsentForMachine: {
    element: 'priorExpressConsent',
    outcome: 'notMet',
    sources: ['uwg7Abs2Nr2', 'articleHumanOrMachine', 'articleBusinessIncluded'],
  },
  noConsent: {
    element: 'priorExpressConsent',
    outcome: 'notMet',
    sources: ['uwg7Abs2Nr1', 'uwg7Abs1Satz2'],
    duties: ['keepObjectionList'],
  },
  noConsentForAi: {
    element: 'priorExpressConsent',
    outcome: 'notMet',
    sources: ['uwg7Abs2Nr2', 'uwg7Abs2Nr1', 'uwg7Abs1Satz2', 'articleDisclosureNoCure'],
    duties: ['keepObjectionList'],
  },
  noConsentForMachine: {
    element: 'priorExpressConsent',
    outcome: 'notMet',
    sources: [
      'uwg7Abs2Nr2',
      'uwg7Abs2Nr1',
      'uwg7Abs1Satz2',
      'articleNoConsent',
      'articleDisclosureNoCure',
    ],
    duties: ['keepObjectionList'],
  },
  consentUnknown: {
    element: 'priorExpressConsent',
    outcome: 'open',
    sources: ['bghDoubleOptIn', 'uwg7Abs2Nr1', 'uwg7Abs2Nr2'],
  },

  // proof
  consentProven: {
    element: 'proofOfConsent',
    outcome: 'met',
    sources: ['bghDoubleOptIn', 'uwg7a', 'articleDocumentation'],
  },
  consentProvenForAi: {
    element: 'consentCoversAi',
    outcome: 'met',
    sources: ['bghConcreteConsent', 'bghSeveralChannels', 'uwg7a', 'articleDocumentation'],
  },
  consentOmitsAi: {
    element: 'consentCoversAi',
    outcome: 'notMet',
    sources: ['bghConcreteConsent', 'bghSeveralChannels'],
  },
  consentNotProven: {
    element: 'proofOfConsent',
    outcome: 'notMet',
    sources: ['bghDoubleOptIn', 'uwg7a', 'vgDoubleOptIn', 'ovgDoubleOptIn'],
  },
  consentNotProvenForAi: {
    element: 'proofOfConsent',
    outcome: 'notMet',
    sources: ['bghDoubleOptIn', 'uwg7a', 'uwg7Abs2Nr2', 'vgDoubleOptIn', 'ovgDoubleOptIn'],
  },

  // disclosure
  aiDisclosed: {
    element: 'aiDisclosure',
    outcome: 'met',
    sources: ['kiVo50Abs1', 'kiVo50Abs5', 'articleTransparency'],
  },
  aiNotDisclosed: {
    element: 'aiDisclosure',
    outcome: 'notMet',
    sources: [
      'kiVo50Abs1',
      'kiVo50Abs5',
      'articleTransparency',
      'dsgvo5Abs1a',
      'dsgvo13',
      'uwg5',
      'uwg5a',
    ],
  },
} as const satisfies Record<string, Finding>

export type FindingId = keyof typeof findings
export const findingIds = Object.keys(findings) as readonly FindingId[]
export const findingOf = (id: FindingId): Finding => findings[id]
