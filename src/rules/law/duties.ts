/** What to do: concrete steps, each with what it rests on. Verdicts and findings name the ones they bring along. */
import type { Sources } from './sources.ts'

interface Duty {
  readonly sources: Sources
}

export const duties = {
  // Before there is a call at all.
  doNotCall: { sources: ['uwg7Abs2Nr1', 'uwg7Abs2Nr2'] },
  findConsentRecord: { sources: ['dsgvo7Abs1', 'uwg7a'] },
  obtainConsent: { sources: ['uwg7Abs2Nr1', 'uwg7Abs2Nr2'] },
  nameConsentScope: { sources: ['bghConcreteConsent', 'bghSeveralChannels'] },
  widenConsent: { sources: ['bghSeveralChannels'] },
  matchConsent: { sources: ['bghConcreteConsent'] },
  documentConsent: { sources: ['uwg7a', 'bnetzaConsentGuidance', 'dsgvo7Abs1'] },
  checkPresumedConsent: { sources: ['bghPresumedConsent', 'bverwgPublishedNumber'] },
  noteConcreteFacts: { sources: ['bghPresumedConsent', 'bverwgPublishedNumber'] },
  settleBothHurdles: { sources: ['uwg7Abs2Nr2', 'bghPresumedConsent'] },
  controlTheCall: { sources: ['humanControl'] },
  keepSalesOut: { sources: ['bghSurvey', 'olgDuesseldorfSwitch'] },
  considerServiceConsent: { sources: ['articleCustomers'] },
  callConsiderately: { sources: ['uwg7Abs1', 'dsgvo6'] },

  // In every permitted advertising call.
  showNumber: { sources: ['tdddg15Abs2', 'tdddg28'] },
  openTruthfully: { sources: ['bgb312aAbs1', 'bghOpeningSentence'] },
  openTruthfullyAsAi: { sources: ['bgb312aAbs1', 'bghOpeningSentence', 'kiVo50Abs1'] },
  keepObjectionList: { sources: ['uwg7Abs1Satz2', 'dsgvo7Abs3', 'dsgvo21'] },
  keepProof: { sources: ['uwg7a', 'dsgvo7Abs1'] },

  // Where AI works on the data, listens or talks.
  respectResearchData: { sources: ['dsgvo6', 'dsgvo14', 'dsgvo21'] },
  announceAi: { sources: ['kiVo50Abs1', 'dsgvo13'] },
  permitRecording: { sources: ['stgb201', 'dsgvo13', 'bagListeningIn'] },
  spareOwnStaff: { sources: ['kiVo5Abs1f'] },
  clearEmotionAnalysis: { sources: ['kiVo50Abs3', 'dsgvo6'] },
  avoidEmotionAnalysis: { sources: ['kiVo50Abs3', 'kiVo3Nr39', 'dsgvo6'] },
  discloseClonedVoice: { sources: ['kiVo50Abs4'] },
  treatCallBackAsOwnCall: { sources: ['uwg7Abs2Nr1'] },
} as const satisfies Record<string, Duty>

export type DutyId = keyof typeof duties
