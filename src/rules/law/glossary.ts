/** The legal terms that the guide explains, and what carries each explanation. */
import type { Sources } from './sources.ts'

export const terms = {
  advertising: {
    sources: [
      'rl2006Art2a',
      'bverwgPublishedNumber',
      'uwg7Abs2Nr1',
      'kgSurvey',
      'bghSurvey',
      'olgNuernbergAppointment',
    ],
  },
  serviceCall: { sources: ['rl2006Art2a', 'olgKoelnService'] },
  coldCalling: { sources: ['articleByDefinition'] },
  callingMachine: { sources: ['uwg7Abs2Nr2', 'ePrivacy13Abs1', 'articleMachine'] },
  expressConsent: { sources: ['uwg7Abs2Nr1', 'bghConcreteConsent', 'bghOptOut', 'dsgvo7Abs3'] },
  presumedConsent: { sources: ['uwg7Abs2Nr1', 'bghPresumedConsent', 'bverwgPublishedNumber'] },
  consumer: { sources: ['uwg7Abs2Nr1'] },
  proof: { sources: ['bghDoubleOptIn', 'uwg7a', 'dsgvo7Abs1'] },
  doubleOptIn: { sources: ['bghDoubleOptIn', 'ovgDoubleOptIn'] },
  objection: { sources: ['uwg7Abs1Satz2', 'dsgvo21', 'dsgvo7Abs3'] },
  warningLetter: { sources: ['articleWarningLetters', 'uwg8', 'uwg13'] },
  provider: { sources: ['kiVo50Abs1'] },
  emotionRecognition: { sources: ['kiVo3Nr39', 'kiVo50Abs3', 'articleEmotion'] },
  clonedVoice: { sources: ['kiVo50Abs4'] },
} as const satisfies Record<string, { readonly sources: Sources }>

export type TermId = keyof typeof terms
export const termIds = Object.keys(terms) as readonly TermId[]
