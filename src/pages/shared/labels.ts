/** The words of questions and answers, by their ids. */
import type { useTranslation } from 'react-i18next'
import { cite, type Language, type Namespace } from '#i18n'
import {
  type AnswerId,
  type Element,
  type Level,
  type Outcome,
  type QuestionId,
  questionOf,
  type SourceId,
  sourceOf,
  type VerdictId,
} from '#rules'
import type { Say } from './say.ts'

/** Says texts of these namespaces, the first one without its name. */
export type Translate<Ns extends readonly Namespace[]> = ReturnType<typeof useTranslation<Ns>>['t']
type T = Translate<readonly ['ui', 'questions']>
type FindingsT = Translate<readonly ['ui', 'verdict', 'findings', 'questions']>

export const questionTitle = (t: T, question: QuestionId): string =>
  t(`questions:${question}.title`)

const ofAnswer = (say: Say, answer: AnswerId, part: 'label' | 'hint' | 'short'): string =>
  say(`questions:${questionOf(answer)}.answers.${answer}.${part}`)

/** @param say for the answers that were given before */
export const answerLabel = (say: Say, answer: AnswerId): string => ofAnswer(say, answer, 'label')
export const answerHint = (say: Say, answer: AnswerId): string => ofAnswer(say, answer, 'hint')

/** All answers in one line: „Wir rufen an · Unternehmen · …“. */
export const runIn = (say: Say, answers: readonly AnswerId[]): string =>
  answers.map((answer) => ofAnswer(say, answer, 'short')).join(' · ')

/** How an element came out; some elements have words of their own („fehlt“ instead of „trifft nicht zu“). */
export const outcomeWord = (t: FindingsT, outcome: Outcome, element: Element): string =>
  t(`findings:outcomes.${outcome}` as 'findings:outcomes.met', { context: element })

/** Another answer to a question of fact, as a condition („Wenn der Anruf wirklich nur …“). */
export const answerIf = (
  t: Translate<readonly ['ui', 'verdict', 'questions']>,
  answer: AnswerId,
): string => t(`verdict:if.${answer}` as 'verdict:if.cold')

/** A source as it is cited here: what is interview or article says so first. */
export function citation(t: Translate<readonly ['ui']>, id: SourceId, language: Language): string {
  const { kind } = sourceOf(id)
  const words = cite(id, language)
  if (kind === 'interview') return `${t('kind.interview')}, ${words}`
  return kind === 'article' ? `${t('kind.article')}, ${words}` : words
}

/** The first source of a row in a word: interview and article by their kind alone. */
export function leading(t: Translate<readonly ['ui']>, id: SourceId, language: Language): string {
  const { kind } = sourceOf(id)
  return kind === 'interview' || kind === 'article' ? t(`kind.${kind}`) : cite(id, language)
}

/** Whether a source goes beyond interview and article. */
export const isBeyond = (id: SourceId): boolean =>
  !['interview', 'article'].includes(sourceOf(id).kind)

/** What a verdict is called: level and subject, as in the title of its page. */
export function verdictTitle(
  t: Translate<readonly ['ui', 'verdicts']>,
  verdict: VerdictId,
  level: Level,
): string {
  const title = `${t(`levels.${level}.short`)}: ${t(`verdicts:says.${verdict}.name`)}`
  return title.replace(/^./, (letter) => letter.toUpperCase())
}
