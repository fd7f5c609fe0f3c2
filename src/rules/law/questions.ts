/** The ten questions and their answers, in the order in which they are asked and shown. */
import type { Sources } from './sources.ts'

interface Question {
  readonly answers: readonly [string, string, ...string[]]
  /** What carries the longer explanation of the question. */
  readonly sources: Sources
}

export const questions = {
  direction: {
    answers: ['outbound', 'inbound'],
    sources: ['uwg7Abs2Nr1', 'articleAllowedUses'],
  },
  answering: {
    answers: ['staff', 'staff-with-ai', 'voice-agent'],
    sources: ['kiVo50Abs1', 'stgb201'],
  },
  contact: {
    answers: ['cold', 'existing'],
    sources: ['articleByDefinition', 'uwg7Abs3'],
  },
  purpose: {
    answers: ['advertising', 'service'],
    sources: ['bghSurvey', 'olgKoelnService', 'olgDuesseldorfSwitch'],
  },
  speaker: {
    answers: ['human', 'assisted', 'supervised', 'click-started', 'automated'],
    sources: ['uwg7Abs2Nr2', 'ePrivacy13Abs1', 'articleTwentyLaptops'],
  },
  consent: {
    answers: ['express-consent', 'presumed-consent', 'no-consent', 'consent-unsure'],
    sources: [
      'uwg7Abs2Nr1',
      'uwg7Abs2Nr2',
      'bghConcreteConsent',
      'bghPresumedConsent',
      'bverwgPublishedNumber',
    ],
  },
  proof: {
    answers: ['documented', 'documented-without-ai', 'undocumented'],
    sources: ['uwg7a', 'bnetzaConsentGuidance', 'bghDoubleOptIn', 'bghSeveralChannels'],
  },
  recipient: {
    answers: ['consumer', 'business'],
    sources: ['uwg7Abs2Nr1'],
  },
  disclosure: {
    answers: ['disclosed', 'undisclosed'],
    sources: ['kiVo50Abs1', 'articleTransparency', 'articleDisclosureNoCure'],
  },
  emotion: {
    answers: ['emotion-analysis', 'no-emotion-analysis'],
    sources: ['kiVo50Abs3', 'kiVo3Nr39', 'articleEmotion'],
  },
} as const satisfies Record<string, Question>

export type QuestionId = keyof typeof questions
export type AnswerOf<Q extends QuestionId> = (typeof questions)[Q]['answers'][number]
export type AnswerId = AnswerOf<QuestionId>

export const questionIds = Object.keys(questions) as readonly QuestionId[]

const questionByAnswer = new Map<string, QuestionId>(
  questionIds.flatMap((question) =>
    questions[question].answers.map((answer) => [answer, question]),
  ),
)

/** Whether the text is the id of an answer, in any situation. */
export const isAnswer = (text: string): text is AnswerId => questionByAnswer.has(text)

/** The one question that has this answer; answer ids are unique in the whole guide. */
export function questionOf(answer: AnswerId): QuestionId {
  const question = questionByAnswer.get(answer)
  if (!question) throw new Error(`No question has the answer "${answer}"`)
  return question
}
