/** The questions and their answers, in the order in which they are asked and shown. */
import type { Sources } from './sources.ts'

interface Question<Answer extends string> {
  /** A fact is as it is: another answer is a condition. A choice is in one's own hands. */
  readonly kind: 'fact' | 'choice'
  readonly answers: readonly [Answer, Answer, ...Answer[]]
  /** The strictest answer, for those who are not sure. */
  readonly inDoubt?: NoInfer<Answer>
  /** Says that one does not know: no state that one could bring about, so never an alternative. */
  readonly unknown?: NoInfer<Answer>
  /** What carries the longer explanation of the question. */
  readonly sources: Sources
}

const ask = <const Answer extends string>(question: Question<Answer>) => question

export const questions = {
  direction: ask({
    kind: 'fact',
    answers: ['outbound', 'inbound'],
    inDoubt: 'outbound',
    sources: ['uwg7Abs2Nr1', 'articleAllowedUses', 'uwg8Abs2', 'lgEssenAgency', 'vgKoelnCallBack'],
  }),
  answering: ask({
    kind: 'fact',
    answers: ['staff', 'staff-with-ai', 'voice-agent'],
    inDoubt: 'voice-agent',
    sources: ['kiVo50Abs1', 'stgb201'],
  }),
  recipient: ask({
    kind: 'fact',
    answers: ['business', 'consumer'],
    inDoubt: 'consumer',
    sources: ['uwg7Abs2Nr1'],
  }),
  contact: ask({
    kind: 'fact',
    answers: ['cold', 'existing'],
    inDoubt: 'cold',
    sources: ['articleByDefinition', 'olgDuesseldorfDocuments', 'uwg7Abs3'],
  }),
  purpose: ask({
    kind: 'fact',
    answers: ['advertising', 'service'],
    inDoubt: 'advertising',
    sources: [
      'rl2006Art2a',
      'olgNuernbergAppointment',
      'olgFrankfurtReminder',
      'kgSurvey',
      'bghSurvey',
      'olgKoelnService',
      'olgDuesseldorfSwitch',
    ],
  }),
  speaker: ask({
    kind: 'choice',
    answers: ['human', 'assisted', 'supervised', 'click-started', 'automated'],
    inDoubt: 'automated',
    sources: ['uwg7Abs2Nr2', 'ePrivacy13Abs1', 'articleDialogue', 'articleTwentyLaptops'],
  }),
  consent: ask({
    kind: 'choice',
    answers: ['express-consent', 'presumed-consent', 'no-consent', 'consent-unsure'],
    unknown: 'consent-unsure',
    sources: [
      'uwg7Abs2Nr1',
      'uwg7Abs2Nr2',
      'bghConcreteConsent',
      'bghPresumedConsent',
      'bverwgPublishedNumber',
      'olgDuesseldorfDocuments',
    ],
  }),
  proof: ask({
    kind: 'choice',
    answers: ['documented', 'documented-without-ai', 'undocumented'],
    inDoubt: 'undocumented',
    sources: ['bghDoubleOptIn', 'uwg7a', 'bnetzaConsentGuidance', 'bghSeveralChannels'],
  }),
  disclosure: ask({
    kind: 'choice',
    answers: ['disclosed', 'undisclosed'],
    inDoubt: 'undisclosed',
    sources: ['kiVo50Abs1', 'kiVo50Abs5', 'articleTransparency', 'articleDisclosureNoCure'],
  }),
} as const

export type QuestionId = keyof typeof questions
export type AnswerOf<Q extends QuestionId> = (typeof questions)[Q]['answers'][number]
export type AnswerId = AnswerOf<QuestionId>

export const questionIds = Object.keys(questions) as readonly QuestionId[]

const questionByAnswer = new Map<string, QuestionId>(
  questionIds.flatMap((question) =>
    questions[question].answers.map((answer) => [answer, question]),
  ),
)

/** Whether another answer to this question is a condition rather than a choice. */
export const isFact = (question: QuestionId): boolean => questions[question].kind === 'fact'

/** Whether the answer says that one does not know. */
export const isUnknown = (answer: AnswerId): boolean =>
  questions[questionOf(answer)].unknown === answer

/** Whether the text is the id of an answer, in any situation. */
export const isAnswer = (text: string): text is AnswerId => questionByAnswer.has(text)

/** The one question that has this answer; answer ids are unique in the whole guide. */
export function questionOf(answer: AnswerId): QuestionId {
  const question = questionByAnswer.get(answer)
  if (!question) throw new Error(`No question has the answer "${answer}"`)
  return question
}
