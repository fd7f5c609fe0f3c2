/** Everything that the page of a verdict cites: its explanation, its scope, its checklist. */
import { consentPointOf, consentQuotation } from '../law/consent-checklist.ts'
import { scopeSources } from '../law/scope.ts'
import type { SourceId } from '../law/sources.ts'
import { consentChecklist } from './consent-checklist.ts'
import { explain } from './explain.ts'
import type { AtVerdict } from './walk.ts'

/** @returns each source once, in the order of its first use */
export function citedOn(way: AtVerdict): readonly SourceId[] {
  const points = consentChecklist(way)
  return [
    ...new Set<SourceId>([
      ...explain(way).sources,
      ...scopeSources(way.answers),
      ...(points.length > 0 ? ([consentQuotation] as const) : []),
      ...points.flatMap(({ point }) => consentPointOf(point).sources),
    ]),
  ]
}
