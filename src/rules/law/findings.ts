/** What each branch of the chart finds: the element of the law, how it came out, and what carries it. */
import type { DutyId } from './duties.ts'
import type { Sources } from './sources.ts'

/** Always about the element that the finding names, never about good or bad. */
export const outcomes = ['met', 'notMet', 'disputed', 'open', 'notNeeded'] as const
export type Outcome = (typeof outcomes)[number]

/** The elements that an answer can decide, in the order of the examination. */
export const elements = [
  'callByCompany',
  'customerPrivilege',
  'advertising',
  'automaticCallingMachine',
  'priorExpressConsent',
  'presumedConsent',
  'proofOfConsent',
  'consentCoversAi',
  'consumer',
  'interactionWithAi',
  'aiDisclosure',
  'emotionRecognition',
] as const
export type Element = (typeof elements)[number]

/** How sure the law is; a finding's word goes before its verdict's. */
export const certainties = [
  'statute',
  'statuteNoCalls',
  'noAdvertising',
  'machineOpinion',
  'machineMayStayOpen',
  'machineWording',
  'consumersOnlyExpress',
  'twoHurdles',
  'burdenOfProof',
  'presumedConsentIsJudged',
  'cautiousInference',
  'aiConsent',
  'aiAct',
] as const
export type Certainty = (typeof certainties)[number]

export interface Finding {
  readonly element: Element
  readonly outcome: Outcome
  readonly sources: Sources
  /** What this answer obliges to, whatever the verdict. */
  readonly duties?: readonly DutyId[]
  readonly certainty?: Certainty
}

const talkingAiDuties = ['permitRecording', 'discloseClonedVoice'] as const
const listeningAiDuties = ['permitRecording', 'spareOwnStaff', 'avoidEmotionAnalysis'] as const

export const findings = {
  // direction
  outboundCall: { element: 'callByCompany', outcome: 'met', sources: ['uwg7Abs2Nr1'] },
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
    sources: ['kiVo50Abs1', 'stgb201'],
    duties: listeningAiDuties,
  },
  voiceAgentAnswers: {
    element: 'interactionWithAi',
    outcome: 'met',
    sources: ['kiVo50Abs1', 'articleAllowedUses'],
    duties: talkingAiDuties,
  },

  // contact
  coldContact: {
    element: 'advertising',
    outcome: 'met',
    sources: ['articleByDefinition', 'uwg7Abs2Nr1'],
  },
  existingContact: { element: 'customerPrivilege', outcome: 'notMet', sources: ['uwg7Abs3'] },

  // purpose
  advertisingCall: {
    element: 'advertising',
    outcome: 'met',
    sources: ['bghSurvey', 'olgKoelnSurvey', 'olgDuesseldorfSwitch'],
  },
  serviceCall: {
    element: 'advertising',
    outcome: 'notMet',
    sources: ['olgKoelnService', 'uwg7Abs1'],
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
    duties: listeningAiDuties,
  },
  supervisedAiSpeaks: {
    element: 'automaticCallingMachine',
    outcome: 'disputed',
    sources: ['humanControl', 'ePrivacy13Abs1'],
    duties: talkingAiDuties,
  },
  clickStartedAiSpeaks: {
    element: 'automaticCallingMachine',
    outcome: 'disputed',
    sources: ['startButton', 'noBusinessModel', 'articleNoCaseLaw', 'articleDialogue'],
    duties: talkingAiDuties,
  },
  automatedAiSpeaks: {
    element: 'automaticCallingMachine',
    outcome: 'met',
    sources: [
      'ban',
      'articleMachine',
      'articleBusinessIncluded',
      'articleTwentyLaptops',
      'uwg7Abs2Nr2',
      'ePrivacy13Abs5',
    ],
    duties: talkingAiDuties,
  },
  serviceAiSpeaks: {
    element: 'automaticCallingMachine',
    outcome: 'notNeeded',
    sources: ['uwg7Abs2Nr2', 'olgKoelnService'],
    duties: talkingAiDuties,
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
    sources: ['uwg7Abs2Nr1', 'bghPresumedConsent', 'bverwgPublishedNumber'],
  },
  presumedConsentForAi: {
    element: 'presumedConsent',
    outcome: 'disputed',
    sources: ['uwg7Abs2Nr1', 'bghPresumedConsent'],
  },
  presumedConsentForMachine: {
    element: 'priorExpressConsent',
    outcome: 'notMet',
    sources: ['uwg7Abs2Nr2', 'articleHumanOrMachine'],
    certainty: 'machineWording',
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
    sources: ['uwg7Abs2Nr1', 'uwg7Abs1Satz2', 'articleDisclosureNoCure'],
    duties: ['keepObjectionList'],
    certainty: 'machineMayStayOpen',
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
    certainty: 'machineOpinion',
  },
  consentUnknown: {
    element: 'priorExpressConsent',
    outcome: 'open',
    sources: ['dsgvo7Abs1', 'uwg7Abs2Nr1', 'uwg7Abs2Nr2'],
  },

  // proof
  consentProven: {
    element: 'proofOfConsent',
    outcome: 'met',
    sources: ['uwg7a', 'dsgvo7Abs1', 'articleDocumentation'],
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
    sources: ['dsgvo7Abs1', 'uwg7a', 'bghDoubleOptIn', 'vgDoubleOptIn', 'ovgDoubleOptIn'],
  },

  // recipient
  consumerCalled: {
    element: 'consumer',
    outcome: 'met',
    sources: ['uwg7Abs2Nr1'],
  },
  consumerCalledByAi: {
    element: 'consumer',
    outcome: 'met',
    sources: ['uwg7Abs2Nr1'],
    certainty: 'consumersOnlyExpress',
  },
  consumerUnproven: { element: 'consumer', outcome: 'met', sources: ['uwg7Abs2Nr1', 'uwg7a'] },
  businessCalled: {
    element: 'consumer',
    outcome: 'notMet',
    sources: ['uwg7Abs2Nr1', 'bghPresumedConsent'],
  },
  businessCalledByAi: {
    element: 'consumer',
    outcome: 'notMet',
    sources: ['uwg7Abs2Nr1', 'uwg7Abs2Nr2', 'bghPresumedConsent'],
  },
  businessUnproven: {
    element: 'consumer',
    outcome: 'notMet',
    sources: ['uwg7Abs2Nr1', 'bghPresumedConsent'],
  },

  // disclosure
  aiDisclosed: {
    element: 'aiDisclosure',
    outcome: 'met',
    sources: ['kiVo50Abs1', 'articleTransparency'],
  },
  aiNotDisclosed: {
    element: 'aiDisclosure',
    outcome: 'notMet',
    sources: ['kiVo50Abs1', 'articleTransparency', 'dsgvo5Abs1a', 'dsgvo13', 'uwg5', 'uwg5a'],
  },

  // emotion
  emotionsAnalysed: {
    element: 'emotionRecognition',
    outcome: 'met',
    sources: ['kiVo50Abs3', 'kiVo3Nr39', 'articleEmotion'],
    duties: ['clearEmotionAnalysis'],
  },
  emotionsNotAnalysed: {
    element: 'emotionRecognition',
    outcome: 'notMet',
    sources: ['kiVo50Abs3', 'kiVo3Nr39'],
  },
} as const satisfies Record<string, Finding>

export type FindingId = keyof typeof findings
export const findingIds = Object.keys(findings) as readonly FindingId[]
export const findingOf = (id: FindingId): Finding => findings[id]
