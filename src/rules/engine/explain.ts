/** Why a way ends in its verdict: everything here follows from the branches that were taken. */
import type { DutyId } from '../law/duties.ts'
import { duties } from '../law/duties.ts'
import { type Certainty, type FindingId, findingOf } from '../law/findings.ts'
import { type ObjectionId, objections, objectionsTo } from '../law/objections.ts'
import type { AnswerId } from '../law/questions.ts'
import { hasSafeWay, safeWaySources } from '../law/safe-way.ts'
import { type SanctionId, sanctionOf } from '../law/sanctions.ts'
import type { QuotationId, SourceId } from '../law/sources.ts'
import { type Level, type VerdictId, verdictOf } from '../law/verdicts.ts'
import type { AtVerdict } from './walk.ts'

export interface Explanation {
  readonly verdict: VerdictId
  readonly level: Level
  /** How sure the law is on this very way. */
  readonly certainty: Certainty
  readonly voice: readonly QuotationId[]
  /** One for each answer, in the order of the examination (in German practice: the Prüfungsschema). */
  readonly findings: readonly { readonly finding: FindingId; readonly answer: AnswerId }[]
  /** What the verdict asks for. */
  readonly steps: readonly DutyId[]
  /** What single answers ask for besides. */
  readonly duties: readonly DutyId[]
  readonly sanctions: readonly SanctionId[]
  readonly objections: readonly ObjectionId[]
  /** Everything that the explanation rests on, each once, in the order of its first use. */
  readonly sources: readonly SourceId[]
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]

/** Where the recipient was asked, only the sanctions towards that recipient threaten. */
function threatens(sanction: SanctionId, answers: readonly AnswerId[]): boolean {
  const { towards } = sanctionOf(sanction)
  if (towards === 'anyone') return true
  return !answers.includes(towards === 'consumer' ? 'business' : 'consumer')
}

/** @param way a walked way that has reached its verdict */
export function explain(way: AtVerdict): Explanation {
  const { level, voice, certainty, ...verdict } = verdictOf(way.verdict)
  const found = way.findings.map(findingOf)
  const steps = verdict.duties
  const besides = unique(found.flatMap((finding) => finding.duties ?? [])).filter(
    (duty) => !(steps as readonly DutyId[]).includes(duty),
  )
  const raised = objectionsTo(way.answers)
  const sanctions = verdict.sanctions.filter((sanction) => threatens(sanction, way.answers))
  return {
    verdict: way.verdict,
    level,
    certainty: found.findLast((finding) => finding.certainty)?.certainty ?? certainty,
    voice,
    findings: way.findings.map((finding, at) => ({ finding, answer: way.answers[at] as AnswerId })),
    steps,
    duties: besides,
    sanctions,
    objections: raised,
    sources: unique<SourceId>([
      ...verdict.sources,
      ...voice,
      ...found.flatMap((finding) => finding.sources),
      ...[...steps, ...besides].flatMap((duty) => duties[duty].sources),
      ...sanctions.flatMap((sanction) => sanctionOf(sanction).sources),
      ...raised.flatMap((objection) => objections[objection].sources),
      ...(hasSafeWay(level) ? safeWaySources : []),
    ]),
  }
}
