/** Several ways as one plan: what they come to together, and what is to be done, each thing once. */
import type { ConsentPointId } from '../law/consent-checklist.ts'
import type { DutyId } from '../law/duties.ts'
import type { ObjectionId } from '../law/objections.ts'
import type { SourceId } from '../law/sources.ts'
import { type Level, levels, verdictOf } from '../law/verdicts.ts'
import { citedOn } from './cited.ts'
import { consentChecklist } from './consent-checklist.ts'
import { explain } from './explain.ts'
import type { AtVerdict } from './walk.ts'

/** As many as a plan can have. */
export const planLimit = 8

/** Something that belongs to some of the ways, which are named by their numbers in the plan, from one. */
export interface Belonging<Id> {
  readonly id: Id
  readonly ways: readonly number[]
}

export interface Plan {
  /** The levels that occur, worst first, each with how many ways have it. */
  readonly counts: readonly { readonly level: Level; readonly count: number }[]
  /** What to do now; for some of the ways it may be what holds besides. */
  readonly steps: readonly Belonging<DutyId>[]
  /** What else holds for a call. */
  readonly further: readonly Belonging<DutyId>[]
  /** What would hold for calls that must not be made now. */
  readonly later: readonly Belonging<DutyId>[]
  readonly objections: readonly Belonging<ObjectionId>[]
  /** The points of the consent checklist; empty where express consent plays no part. */
  readonly points: readonly Belonging<ConsentPointId>[]
  /** Everything that the verdicts cite, each once. */
  readonly sources: readonly SourceId[]
}

const levelOf = ({ verdict }: AtVerdict): Level => verdictOf(verdict).level

/** The ways worst first, those of one level in the order given. */
export const worstFirst = (ways: readonly AtVerdict[]): readonly AtVerdict[] =>
  levels.flatMap((level) => ways.filter((way) => levelOf(way) === level))

/** Whether the ways are in that order already. */
export const isWorstFirst = (ways: readonly AtVerdict[]): boolean =>
  worstFirst(ways).every((way, at) => way === ways[at])

/** Each way once, in the order of its first mention, and the numbers of those mentioned again. */
export function eachOnce<Way extends Pick<AtVerdict, 'answers'>>(
  all: readonly Way[],
): { readonly ways: readonly Way[]; readonly repeated: readonly number[] } {
  const names = all.map(({ answers }) => answers.join('.'))
  const ways = all.filter((_, at) => names.indexOf(names[at] ?? '') === at)
  const repeated = ways.flatMap(({ answers }, at) =>
    names.filter((name) => name === answers.join('.')).length > 1 ? [at + 1] : [],
  )
  return { ways, repeated }
}

/** Collects what belongs to the ways, each thing once, in the order of its first mention. */
function union<Id>(all: readonly (readonly Id[])[]): readonly Belonging<Id>[] {
  const ids = [...new Set(all.flat())]
  return ids.map((id) => ({
    id,
    ways: all.flatMap((some, at) => (some.includes(id) ? [at + 1] : [])),
  }))
}

/** @param ways whole ways, each once, in the order of the plan */
export function planOf(ways: readonly AtVerdict[]): Plan {
  const explanations = ways.map(explain)
  const steps = new Set(explanations.flatMap((one) => one.steps))
  const inSteps = (duty: DutyId) => steps.has(duty)
  return {
    counts: levels
      .map((level) => ({ level, count: ways.filter((way) => levelOf(way) === level).length }))
      .filter(({ count }) => count > 0),
    // A step of one call that merely holds for another is named once, for both.
    steps: union(explanations.map((one) => [...one.steps, ...one.further.filter(inSteps)])),
    further: union(explanations.map((one) => one.further.filter((duty) => !inSteps(duty)))),
    later: union(explanations.map((one) => one.later)),
    objections: union(explanations.map((one) => one.objections)),
    points: union(ways.map((way) => consentChecklist(way).map(({ point }) => point))),
    sources: [...new Set(ways.flatMap(citedOn))],
  }
}
