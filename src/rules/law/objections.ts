/** What people object, on which ways they are likely to, and what the answer rests on. */
import type { AnswerId } from './questions.ts'
import type { Sources } from './sources.ts'

interface Objection {
  readonly sources: Sources
  /** Fits a way that has given one answer of each group. */
  readonly given: readonly (readonly AnswerId[])[]
}

const ai = ['supervised', 'click-started', 'automated'] as const
/** What is missing where an advertising call is not permitted. */
const lacking = [
  'no-consent',
  'presumed-consent',
  'consent-unsure',
  'undocumented',
  'documented-without-ai',
] as const

export const objections = {
  announced: {
    given: [ai, lacking],
    sources: [
      'articleNoConsent',
      'articleDisclosureNoCure',
      'kiVo50Abs1',
      'kiVo50Abs5',
      'uwg7Abs2Nr2',
    ],
  },
  pressesStart: {
    given: [['click-started'], lacking],
    sources: [
      'startButton',
      'noBusinessModel',
      'articleNoCaseLaw',
      'articleDialogue',
      'articleTwentyLaptops',
      'uwg7Abs2Nr1',
      'uwg7Abs2Nr2',
    ],
  },
  soundsNatural: { given: [ai, lacking], sources: ['articleMachine', 'uwg7Abs2Nr2'] },
  presumedInBusiness: {
    given: [['business'], ai, ['no-consent', 'presumed-consent']],
    sources: ['articleHumanOrMachine', 'uwg7Abs2Nr2', 'uwg7Abs2Nr1', 'bghPresumedConsent'],
  },
  ourCustomers: { given: [['existing'], lacking], sources: ['uwg7Abs3'] },
  doubleOptIn: {
    given: [['consent-unsure', 'undocumented', 'documented-without-ai']],
    sources: ['bghDoubleOptIn'],
  },
  askAtStart: {
    given: [['no-consent', 'consent-unsure', 'undocumented', 'documented-without-ai']],
    sources: ['uwg7Abs2Nr1', 'uwg7Abs2Nr2'],
  },
  vendorSaysLegal: { given: [ai, lacking], sources: ['articleDoNotListen', 'uwg7Abs2Nr2'] },
  numberOnWebsite: {
    given: [['business'], ['no-consent', 'presumed-consent']],
    sources: ['bverwgPublishedNumber', 'uwg7Abs2Nr1'],
  },
  boughtAddresses: {
    given: [['no-consent', 'consent-unsure']],
    sources: ['bghConcreteConsent'],
  },
  formFilled: {
    given: [['no-consent', 'consent-unsure', 'documented-without-ai']],
    sources: ['bghConcreteConsent', 'olgDuesseldorfDocuments'],
  },
  onlySurvey: {
    given: [['existing'], ['service', ...lacking]],
    sources: ['kgSurvey', 'olgKoelnSurvey', 'bghSurvey'],
  },
  onlyAppointment: {
    given: [['outbound'], ['service', ...lacking]],
    sources: ['olgNuernbergAppointment', 'olgFrankfurtReminder'],
  },
} as const satisfies Record<string, Objection>

export type ObjectionId = keyof typeof objections
export const objectionIds = Object.keys(objections) as readonly ObjectionId[]

/** The objections that fit these answers, in the order of the list. */
export const objectionsTo = (answers: readonly AnswerId[]): readonly ObjectionId[] =>
  objectionIds.filter((id) =>
    objections[id].given.every((group: readonly AnswerId[]) =>
      group.some((answer) => answers.includes(answer)),
    ),
  )
