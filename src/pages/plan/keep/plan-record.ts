/** A plan as a record: what its page says, in the page's own words, as data that can be filed. */
import { formatDate, type Language } from '#i18n'
import {
  type AtVerdict,
  addressOf,
  type Belonging,
  type DutyId,
  duties,
  explain,
  findingOf,
  lawAsOf,
  objections,
  type Plan,
  questionOf,
  type SourceId,
  verdictOf,
  version,
} from '#rules'
import {
  answerLabel,
  citation,
  isBeyond,
  outcomeWord,
  questionTitle,
  type Translate,
} from '../../shared/labels.ts'
import { sayFor } from '../../shared/say.ts'
import { worded } from '../worded.ts'
import type { planNamespaces } from './namespaces.ts'

export type T = Translate<typeof planNamespaces>

/** What a record is of, and when and where it was made. */
export interface PlanOccasion {
  readonly rows: readonly AtVerdict[]
  /** What the reader calls them. */
  readonly names: readonly string[]
  readonly plan: Plan
  /** What they come to, in a sentence. */
  readonly overall: string
  readonly language: Language
  /** The permalink of the plan. */
  readonly address: string
  readonly timestamp: Date
}

/**
 * The record of a plan; plain data, ready for JSON, described by plan.schema.json.
 * @param t the texts of the page's language
 */
export function planRecordOf(
  { rows, names, plan, overall, language, address, timestamp }: PlanOccasion,
  t: T,
  i18n: Parameters<typeof worded>[0],
) {
  const cited = (ids: readonly SourceId[]) =>
    ids.map((id) => ({ id, citation: citation(t, id, language), beyond: isBeyond(id) }))
  const steps = (some: readonly Belonging<DutyId>[]) =>
    worded(i18n, rows, some).map(({ id, title, text, ways }) => ({
      id,
      title,
      text,
      callTypes: ways,
      sources: cited(duties[id].sources),
    }))
  const general = sayFor(i18n, [])
  return {
    format: 'ki-anruf-check/plan/1',
    guide: t('brand'),
    language,
    version,
    lawAsOf,
    date: timestamp.toISOString(),
    permalink: address,
    overall,
    counts: plan.counts.map(({ level, count }) => ({
      level,
      label: t(`levels.${level}.label`),
      count,
    })),
    callTypes: rows.map((way, at) => {
      const say = sayFor(i18n, way.answers)
      const { level, certainty, findings, steps: own } = explain(way)
      const [next] = own
      return {
        number: at + 1,
        name: names[at] ?? '',
        way: way.answers.join('.'),
        verdict: { id: way.verdict, name: t(`verdicts:says.${way.verdict}.name`) },
        level: { id: verdictOf(way.verdict).level, label: t(`levels.${level}.label`) },
        answer: say(`verdicts:says.${way.verdict}.answer`),
        now: say(`verdicts:says.${way.verdict}.now`),
        certainty: { id: certainty, label: t(`verdict:certainties.${certainty}`) },
        next: next ? { id: next, title: say(`duties:${next}.title`) } : null,
        answers: way.answers.map((answer) => ({
          question: { id: questionOf(answer), title: questionTitle(t, questionOf(answer)) },
          answer: { id: answer, label: answerLabel(say, answer) },
        })),
        reasons: findings
          .filter(({ decides }) => decides)
          .map(({ finding }) => {
            const { element, outcome, sources } = findingOf(finding)
            return {
              id: finding,
              element: { id: element, label: t(`findings:elements.${element}`) },
              outcome: { id: outcome, label: outcomeWord(t, outcome, element) },
              text: say(`findings:says.${finding}`),
              sources: cited(sources),
            }
          }),
      }
    }),
    steps: steps(plan.steps),
    further: steps(plan.further),
    later: steps(plan.later),
    checklist: plan.points.map(({ id, ways }) => ({
      id,
      text: t(`keep:checklist.points.${id}`),
      callTypes: ways,
    })),
    objections: plan.objections.map(({ id, ways }) => ({
      id,
      says: general(`objections:${id}.says`),
      answer: general(`objections:${id}.answer`),
      callTypes: ways,
      sources: cited(objections[id].sources),
    })),
    sources: cited(plan.sources).map((one) => ({ ...one, address: addressOf(one.id) ?? null })),
    limits: [
      t('verdict:fine.scope'),
      t('verdict:fine.scopeNot'),
      t('verdict:fine.decisions'),
      t('notAdvice'),
      t('lawAsOf', { date: formatDate(lawAsOf, language) }),
    ],
  }
}

export type PlanRecord = ReturnType<typeof planRecordOf>
