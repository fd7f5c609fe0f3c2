/** Why a way ends in its verdict: everything here follows from the branches that were taken. */
import type { DutyId } from '../law/duties.ts'
import { duties } from '../law/duties.ts'
import { type Certainty, type FindingId, findingOf } from '../law/findings.ts'
import { type ObjectionId, objections, objectionsTo } from '../law/objections.ts'
import type { AnswerId } from '../law/questions.ts'
import { hasSafeWay, safeWaySources } from '../law/safe-way.ts'
import { type SanctionId, sanctionOf } from '../law/sanctions.ts'
import type { QuotationId, SourceId } from '../law/sources.ts'
import type { VerdictId } from '../law/verdict-ids.ts'
import { type Level, verdictOf } from '../law/verdicts.ts'
import type { AtVerdict } from './walk.ts'

export interface Found {
  readonly finding: FindingId
  readonly answer: AnswerId
  /** Whether the verdict turns on it. */
  readonly decides: boolean
}

export interface Explanation {
  readonly verdict: VerdictId
  readonly level: Level
  /** How sure the law is on this very way. */
  readonly certainty: Certainty
  readonly voice: readonly QuotationId[]
  /** One for each answer, in the order of the examination (in German practice: the Prüfungsschema). */
  readonly findings: readonly Found[]
  /** What to do now, at most five. */
  readonly steps: readonly DutyId[]
  /** What else holds for this call. */
  readonly further: readonly DutyId[]
  /** What would hold if the call were made later; only where it must not be made now. */
  readonly later: readonly DutyId[]
  /** Those that threaten towards the recipient that was answered, weightiest first. */
  readonly sanctions: readonly SanctionId[]
  readonly objections: readonly ObjectionId[]
  /** Everything that the explanation rests on, each once, in the order of its first use. */
  readonly sources: readonly SourceId[]
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]

const threatens = (sanction: SanctionId, answers: readonly AnswerId[]): boolean => {
  const { towards } = sanctionOf(sanction)
  return towards === 'anyone' || answers.includes(towards)
}

/** What to do now, what else holds for the call, and what waits until it may be made. */
function dutiesOf({ verdict, findings }: AtVerdict) {
  const { steps, further, mustNotCall } = verdictOf(verdict)
  const found = findings.map(findingOf)
  const byAnswers = found.flatMap((finding) => finding.steps ?? [])
  const now = unique<DutyId>(mustNotCall ? steps : [...steps, ...byAnswers])
  const others = unique<DutyId>([
    ...further,
    ...byAnswers,
    ...found.flatMap((finding) => finding.duties ?? []),
  ]).filter((duty) => !now.includes(duty))
  return { steps: now, further: mustNotCall ? [] : others, later: mustNotCall ? others : [] }
}

/** @param way a walked way that has reached its verdict */
export function explain(way: AtVerdict): Explanation {
  const { level, voice, certaintyWith, decides, ...verdict } = verdictOf(way.verdict)
  const isOther = certaintyWith?.given.every((answer) => way.answers.includes(answer))
  const found = way.findings.map(findingOf)
  const toDo = dutiesOf(way)
  const raised = objectionsTo(way.answers)
  const sanctions = verdict.sanctions.filter((sanction) => threatens(sanction, way.answers))
  return {
    verdict: way.verdict,
    level,
    certainty: certaintyWith && isOther ? certaintyWith.certainty : verdict.certainty,
    voice,
    findings: way.findings.map((finding, at) => ({
      finding,
      answer: way.answers[at] as AnswerId,
      decides: decides.includes(findingOf(finding).element),
    })),
    ...toDo,
    sanctions,
    objections: raised,
    sources: unique<SourceId>([
      ...verdict.sources,
      ...voice,
      ...found.flatMap((finding) => finding.sources),
      ...Object.values(toDo)
        .flat()
        .flatMap((duty) => duties[duty].sources),
      ...sanctions.flatMap((sanction) => sanctionOf(sanction).sources),
      ...raised.flatMap((objection) => objections[objection].sources),
      ...(hasSafeWay(level) ? safeWaySources : []),
    ]),
  }
}
