/** Where each source is used: the index from a source back to what rests on it. */
import { type ConsentPointId, consentPointIds, consentPointOf } from '../law/consent-checklist.ts'
import { type DutyId, duties } from '../law/duties.ts'
import { type FindingId, findingIds, findings } from '../law/findings.ts'
import { type TermId, termIds, terms } from '../law/glossary.ts'
import { type ObjectionId, objectionIds, objections } from '../law/objections.ts'
import { type QuestionId, questionIds, questions } from '../law/questions.ts'
import { type SanctionId, sanctions } from '../law/sanctions.ts'
import type { SourceId } from '../law/sources.ts'
import { type VerdictId, verdictIds } from '../law/verdict-ids.ts'
import { verdicts } from '../law/verdicts.ts'

export interface Usage {
  readonly questions: readonly QuestionId[]
  readonly findings: readonly FindingId[]
  readonly verdicts: readonly VerdictId[]
  readonly duties: readonly DutyId[]
  readonly sanctions: readonly SanctionId[]
  readonly objections: readonly ObjectionId[]
  readonly terms: readonly TermId[]
  readonly consentPoints: readonly ConsentPointId[]
}

/** Everything that rests directly on a source, as its own place names it. */
export function usageOf(source: SourceId): Usage {
  const restsOnIt = ({ sources }: { sources: readonly SourceId[] }) => sources.includes(source)
  return {
    questions: questionIds.filter((id) => restsOnIt(questions[id])),
    findings: findingIds.filter((id) => restsOnIt(findings[id])),
    verdicts: verdictIds.filter(
      (id) =>
        restsOnIt(verdicts[id]) || (verdicts[id].voice as readonly SourceId[]).includes(source),
    ),
    duties: (Object.keys(duties) as DutyId[]).filter((id) => restsOnIt(duties[id])),
    sanctions: (Object.keys(sanctions) as SanctionId[]).filter((id) => restsOnIt(sanctions[id])),
    objections: objectionIds.filter((id) => restsOnIt(objections[id])),
    terms: termIds.filter((id) => restsOnIt(terms[id])),
    consentPoints: consentPointIds.filter((id) => restsOnIt(consentPointOf(id))),
  }
}
