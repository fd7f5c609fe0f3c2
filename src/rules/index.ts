/** The door to the rules: what the law says, as data and functions, without a word of any language. */
export { type Alternative, alternatives, type Outlook, outlook } from './engine/alternatives.ts'
export { type Board, type BoardId, boards, type Cell, cellFor, wayIn } from './engine/board.ts'
export { change, type Resumed, restAfter, resume, splitAt } from './engine/change.ts'
export { citedOn } from './engine/cited.ts'
export { type Comparison, compare, type Row } from './engine/compare.ts'
export { type CheckedPoint, consentChecklist } from './engine/consent-checklist.ts'
export { type EarlierAddress, earlierAddress, resumeEarlier } from './engine/earlier.ts'
export { type Explanation, explain, type Found } from './engine/explain.ts'
export {
  type Edge,
  edges,
  edgesAlong,
  type NodeId,
  shortestEndings,
  shortestWays,
} from './engine/graph.ts'
export { guide } from './engine/guide.ts'
export {
  type Belonging,
  eachOnce,
  isWorstFirst,
  type Plan,
  planLimit,
  planOf,
  worstFirst,
} from './engine/plan.ts'
export { type Release, released, type Said, saidOf } from './engine/released.ts'
export { type Usage, usageOf } from './engine/usage.ts'
export {
  type AtQuestion,
  type AtVerdict,
  allWays,
  type Position,
  positionAfter,
  walk,
  waysFrom,
} from './engine/walk.ts'
export { type CaseGroup, type CaseId, caseGroups, caseIds, cases } from './law/cases.ts'
export {
  type ConsentPointId,
  consentPointIds,
  consentPointOf,
  consentQuotation,
} from './law/consent-checklist.ts'
export { considered } from './law/considered.ts'
export { type DutyId, duties } from './law/duties.ts'
export {
  type Certainty,
  type Element,
  type FindingId,
  findingIds,
  findingOf,
  type Outcome,
} from './law/findings.ts'
export { type TermId, termIds, terms } from './law/glossary.ts'
export { type ObjectionId, objectionIds, objections } from './law/objections.ts'
export {
  type AnswerId,
  isAnswer,
  isFact,
  isUnknown,
  type QuestionId,
  questionIds,
  questionOf,
  questions,
} from './law/questions.ts'
export { hasSafeWay, preparations, safeWay, safeWaySources } from './law/safe-way.ts'
export { type SanctionId, sanctionOf } from './law/sanctions.ts'
export { scopeSources } from './law/scope.ts'
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
} from './law/sources.ts'
export { type VerdictId, verdictIds } from './law/verdict-ids.ts'
export { type Level, levels, verdictOf } from './law/verdicts.ts'
export { changes, isOutdated, lawAsOf, type Version, version } from './law/versions.ts'
export { wordingContexts } from './law/wording.ts'
