/** What to do: concrete steps, each with what it rests on. Verdicts and findings name the ones they bring along. */
import type { Sources } from './sources.ts'

interface Duty {
  readonly sources: Sources
}

/** That an AI says what it is. */
const saidByAi = ['kiVo50Abs1', 'kiVo50Abs5', 'dsgvo5Abs1a', 'dsgvo13', 'uwg5', 'uwg5a'] as const

export const duties = {
  // Before there is a call at all.
  doNotCall: { sources: ['uwg7Abs2Nr1', 'uwg7Abs2Nr2'] },
  findConsentRecord: { sources: ['bghDoubleOptIn', 'uwg7a'] },
  obtainConsent: {
    sources: [
      'uwg7Abs2Nr1',
      'uwg7Abs2Nr2',
      'bghConcreteConsent',
      'bghOptOut',
      'bghSeveralChannels',
    ],
  },
  widenConsent: { sources: ['bghConcreteConsent', 'bghSeveralChannels'] },
  matchConsent: { sources: ['bghConcreteConsent'] },
  documentConsent: { sources: ['bghDoubleOptIn', 'uwg7a', 'bnetzaConsentGuidance', 'dsgvo7Abs1'] },
  checkPresumedConsent: { sources: ['bghPresumedConsent', 'bverwgPublishedNumber'] },
  noteConcreteFacts: { sources: ['bghPresumedConsent', 'bverwgPublishedNumber'] },
  settleBothHurdles: { sources: ['uwg7Abs2Nr2', 'uwg7Abs2Nr1', 'bghPresumedConsent'] },
  controlTheCall: { sources: ['humanControl'] },

  // In a service call.
  keepSalesOut: {
    sources: [
      'olgNuernbergAppointment',
      'olgFrankfurtReminder',
      'kgSurvey',
      'olgDuesseldorfSwitch',
    ],
  },
  considerServiceConsent: { sources: ['articleCustomers'] },
  callConsiderately: { sources: ['uwg7Abs1', 'dsgvo6'] },

  // In every permitted advertising call.
  openTruthfully: { sources: ['bgb312aAbs1', 'bghOpeningSentence'] },
  openTruthfullyAsAi: {
    sources: ['bgb312aAbs1', 'bghOpeningSentence', ...saidByAi],
  },
  askForRightPerson: { sources: ['lgKarlsruheHousehold', 'olgFrankfurtHousehold'] },
  keepObjectionList: { sources: ['uwg7Abs1Satz2', 'dsgvo7Abs3', 'dsgvo21'] },
  keepProof: { sources: ['bghDoubleOptIn', 'uwg7a'] },
  showNumber: { sources: ['tdddg15Abs2', 'tdddg28'] },
  leaveNoVoicemail: { sources: ['ePrivacy2h', 'uwg7Abs2Nr2'] },
  noSilentCalls: { sources: ['bnetzaDiallers', 'tkg123'] },
  nameClient: {
    sources: [
      'uwg8Abs2',
      'bgb312aAbs1',
      'olgFrankfurtAgency',
      'lgEssenAgency',
      'bghConcreteConsent',
    ],
  },

  // Where AI works on the data, listens or talks.
  respectResearchData: { sources: ['dsgvo6', 'dsgvo14', 'dsgvo21'] },
  announceAi: { sources: saidByAi },
  permitRecording: { sources: ['stgb201', 'dsgvo13', 'bagListeningIn'] },
  endOnNo: { sources: ['uwg7Abs1Satz2', 'dsgvo21'] },
  switchOffVoiceAnalysis: { sources: ['kiVo3Nr39', 'kiVo50Abs3', 'dsgvo6', 'articleEmotion'] },
  spareOwnStaff: { sources: ['kiVo5Abs1f'] },
  discloseClonedVoice: { sources: ['kiVo50Abs4'] },
  contractWithVendor: { sources: ['dsgvo28', 'dsgvo44'] },

  // Where the other person calls.
  doNotPress: { sources: ['uwg7Abs1'] },
  treatCallBackAsOwnCall: { sources: ['uwg7Abs2Nr1', 'vgKoelnCallBack'] },
} as const satisfies Record<string, Duty>

export type DutyId = keyof typeof duties
