/** Which points of the checklist stand on a verdict, and how each came out there. */
import { conditions } from '../law/conditions.ts'
import { type ConsentPointId, consentPointIds, consentPointOf } from '../law/consent-checklist.ts'
import { type Element, findingOf, type Outcome } from '../law/findings.ts'
import { type Explanation, explain } from './explain.ts'
import type { AtVerdict } from './walk.ts'

const decidedByConsent: readonly Element[] = [
  'priorExpressConsent',
  'proofOfConsent',
  'consentCoversAi',
]

/** Whether a verdict turns on express consent, or asks to obtain one. */
const asksForConsent = ({ findings, steps }: Explanation): boolean =>
  findings.some(({ finding }) => decidedByConsent.includes(findingOf(finding).element)) ||
  steps.includes('obtainConsent')

export interface CheckedPoint {
  readonly point: ConsentPointId
  /** How it came out on this way, where a finding says so. */
  readonly outcome: Outcome | undefined
}

/**
 * The checklist for a verdict; empty where express consent plays no part.
 * @param way a walked way that has reached its verdict
 */
export function consentChecklist(way: AtVerdict): readonly CheckedPoint[] {
  if (!asksForConsent(explain(way))) return []
  const found = way.findings.map(findingOf)
  return consentPointIds
    .filter((id) => {
      const { where } = consentPointOf(id)
      return !where || conditions[where](way.answers)
    })
    .map((point) => {
      const { element } = consentPointOf(point)
      return { point, outcome: found.find((one) => element && one.element === element)?.outcome }
    })
}
