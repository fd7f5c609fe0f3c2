/** What the drawn chart and its list say at an edge: an answer, or the condition under which it leads somewhere. */
import type { Edge } from '#rules'
import { answerLabel, type Translate } from '../shared/labels.ts'
import type { Say } from '../shared/say.ts'

/** An answer with the condition under which alone it is on offer, where there is one. */
export function offeredAnswer(
  t: Translate<readonly ['ui', 'questions', 'map']>,
  say: Say,
  { answer, offeredOnlyIf }: Edge,
): string {
  const label = answerLabel(say, answer)
  if (!offeredOnlyIf) return label
  return `${label} – ${t('map:offeredOnly', { condition: t(`map:if.${offeredOnlyIf}`) })}`
}

/** Under which condition an answer leads somewhere: in words, „sonst“ where no other holds. */
export const conditionWords = (
  t: Translate<readonly ['ui', 'questions', 'map']>,
  { guard }: Edge,
): string => (guard ? t(`map:if.${guard}`) : t('map:otherwise'))
