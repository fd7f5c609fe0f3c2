/** The door to the rules: what the law says, as data and functions, without a word of any language. */
export { type Alternative, alternatives } from './alternatives.ts'
export { type CaseId, caseIds, cases } from './cases.ts'
export { change, type Resumed, resume, splitAt } from './change.ts'
export { type Comparison, compare, type Row } from './compare.ts'
export {
  type CheckedPoint,
  type ConsentPointId,
  consentChecklist,
  consentPointIds,
  consentPointOf,
  consentQuotation,
} from './consent-checklist.ts'
export { considered } from './considered.ts'
export { type DutyId, duties } from './duties.ts'
export { changes, isOutdated, lawAsOf, type Version, version } from './edition.ts'
export { type Explanation, explain } from './explain.ts'
export {
  type Certainty,
  type Element,
  type FindingId,
  findingIds,
  findingOf,
  type Outcome,
} from './findings.ts'
export { type TermId, termIds, terms } from './glossary.ts'
export { type Edge, edges, edgesAlong, type NodeId, shortestWays } from './graph.ts'
export { guide } from './guide.ts'
export { type ObjectionId, objectionIds, objections } from './objections.ts'
export {
  type AnswerId,
  isAnswer,
  type QuestionId,
  questionIds,
  questionOf,
  questions,
} from './questions.ts'
export { type Release, released, saidOf } from './released.ts'
export { hasSafeWay, preparations, safeWay, safeWaySources } from './safe-way.ts'
export { type SanctionId, sanctionOf } from './sanctions.ts'
export {
  addressOf,
  article,
  isQuotation,
  type QuotationId,
  type Source,
  type SourceId,
  type Sources,
  sourceIds,
  sourceOf,
  sources,
} from './sources.ts'
export { type Usage, usageOf } from './usage.ts'
export { type Level, levels, type VerdictId, verdictIds, verdictOf } from './verdicts.ts'
export {
  type AtQuestion,
  type AtVerdict,
  longestRest,
  type Position,
  positionAfter,
  walk,
  waysFrom,
} from './walk.ts'
