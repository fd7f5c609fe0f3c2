/** A verdict as a record: what its page says, in the page's own words, as data that can be filed. */
import { cite, formatDate, type Language } from '#i18n'
import {
  type AtVerdict,
  addressOf,
  alternatives,
  article,
  consentChecklist,
  consentPointOf,
  consentQuotation,
  type DutyId,
  duties,
  explain,
  findingOf,
  hasSafeWay,
  isOutdated,
  isQuotation,
  lawAsOf,
  objections,
  preparations,
  type QuotationId,
  questionOf,
  type SourceId,
  safeWaySources,
  sanctionOf,
  sources,
  version,
} from '#rules'
import {
  answerIf,
  answerLabel,
  citation,
  isBeyond,
  outcomeWord,
  questionTitle,
  type Translate,
  verdictTitle,
} from '../../shared/labels.ts'
import { isFact } from '../Alternatives.tsx'
import type { Note } from './note.ts'

export type T = Translate<
  readonly [
    'ui',
    'questions',
    'verdict',
    'verdicts',
    'findings',
    'duties',
    'sanctions',
    'objections',
    'translations',
    'keep',
  ]
>

/** What a record is of, and when and where it was made. */
export interface Occasion {
  readonly way: AtVerdict
  readonly language: Language
  readonly note: Note
  /** The permalink of the verdict. */
  readonly address: string
  readonly timestamp: Date
}

/**
 * The record of a verdict; plain data, ready for JSON.
 * @param t the texts of the page's language, `keep` among them
 */
export function recordOf({ way, language, note, address, timestamp }: Occasion, t: T) {
  const { verdict, level, certainty, voice, ...why } = explain(way)
  const checklist = consentChecklist(way)

  const quotation = (id: QuotationId) => ({
    id,
    words: `„${sources[id].words}“`,
    ...(language === 'de'
      ? {}
      : { translation: `“${t(`translations:${id}`)}”`, label: t('quotation.translation') }),
    by: t('quotation.by', { name: article.interviewee }),
    place: `${t('quotation.under', { heading: cite(id, language) })} – ${t(`verdicts:remarks.${id}`)}`,
    address: addressOf(id),
  })
  /** Quotations in full where the page has them, and what else carries a statement. */
  const evidence = (ids: readonly SourceId[]) => ({
    quotations: ids
      .filter(isQuotation)
      .filter((id) => !voice.includes(id))
      .map(quotation),
    sources: ids.map((id) => ({ id, citation: citation(t, id, language), beyond: isBeyond(id) })),
  })
  const duty = (id: DutyId) => ({
    id,
    title: t(`duties:${id}.title`),
    text: t(`duties:${id}.text`),
    ...evidence(duties[id].sources),
  })
  const rests = new Set<SourceId>([
    ...why.sources,
    ...(way.answers.includes('outbound') ? (['tkg174'] as const) : []),
    ...(checklist.length > 0 ? ([consentQuotation] as const) : []),
    ...checklist.flatMap(({ point }) => consentPointOf(point).sources),
  ])

  return {
    title: verdictTitle(t, verdict, level),
    guide: t('brand'),
    date: timestamp.toISOString(),
    permalink: address,
    version,
    lawAsOf,
    note,
    verdict: {
      id: verdict,
      level: { id: level, label: t(`levels.${level}.label`) },
      title: t(`verdicts:says.${verdict}.title`),
      summary: t(`verdicts:says.${verdict}.summary`),
      certainty: t(`verdicts:certainty.${certainty}`),
    },
    answers: way.answers.map((answer) => ({
      question: { id: questionOf(answer), title: questionTitle(t, questionOf(answer)) },
      answer: { id: answer, label: answerLabel(t, answer) },
    })),
    voice: {
      remark: t(voice.length > 0 ? 'verdict:voice.general' : 'verdict:voice.silent'),
      quotations: voice.map(quotation),
    },
    findings: why.findings.map(({ finding, answer }) => {
      const { element, outcome, sources: ids } = findingOf(finding)
      return {
        id: finding,
        element: { id: element, label: t(`findings:elements.${element}`) },
        outcome: { id: outcome, word: outcomeWord(t, outcome, element) },
        answer: answerLabel(t, answer),
        text: t(`findings:says.${finding}`),
        ...evidence(ids),
      }
    }),
    alternatives: alternatives(way).map((item) => ({
      id: item.answer,
      isFact: isFact(item),
      label: isFact(item)
        ? answerIf(t, item.answer)
        : `${questionTitle(t, item.question)} ${answerLabel(t, item.answer)}`,
      ...('question' in item.position
        ? {
            opens: t('verdict:change.opens', {
              question: questionTitle(t, item.position.question),
            }),
          }
        : {}),
      levels: item.levels.map((id) => ({ id, label: t(`levels.${id}.short`) })),
    })),
    duties: { steps: why.steps.map(duty), besides: why.duties.map(duty) },
    sanctions: why.sanctions.map((id) => ({
      id,
      towards: {
        id: sanctionOf(id).towards,
        label: t(`sanctions:towards.${sanctionOf(id).towards}`),
      },
      text: t(`sanctions:says.${id}`),
      ...evidence(sanctionOf(id).sources),
    })),
    objections: why.objections.map((id) => ({
      id,
      says: t(`objections:${id}.says`),
      answer: t(`objections:${id}.answer`),
      sources: evidence(objections[id].sources).sources,
    })),
    safeWay: hasSafeWay(level)
      ? {
          title: t('verdict:safeWay.title'),
          lead: t('verdict:safeWay.lead'),
          uses: preparations.map((use) => t(`verdict:safeWay.uses.${use}`)),
          honest: t('verdict:safeWay.honest'),
          sources: evidence(safeWaySources).sources,
        }
      : null,
    consentChecklist:
      checklist.length === 0
        ? null
        : {
            quotation: quotation(consentQuotation),
            points: checklist.map(({ point, outcome }) => {
              const { part, element, sources: ids } = consentPointOf(point)
              return {
                id: point,
                part,
                text: t(`keep:checklist.points.${point}`),
                ...(element && outcome
                  ? { outcome: { id: outcome, word: outcomeWord(t, outcome, element) } }
                  : {}),
                sources: evidence(ids).sources,
              }
            }),
          },
    article: {
      said: t('verdict:fine.article', { ...article }),
      title: article.title,
      author: article.author,
      address: article.url,
    },
    sources: [...rests].map((id) => ({
      id,
      citation: citation(t, id, language),
      beyond: isBeyond(id),
      address: addressOf(id) ?? null,
    })),
    limits: [
      ...(isOutdated(timestamp)
        ? [t('verdict:outdated', { date: formatDate(lawAsOf, language) })]
        : []),
      t('verdict:fine.scope'),
      ...(way.answers.includes('outbound')
        ? [`${t('verdict:fine.austria')} ${citation(t, 'tkg174', language)}`]
        : []),
      t('verdict:fine.decisions'),
      t('notAdvice'),
      t('lawAsOf', { date: formatDate(lawAsOf, language) }),
    ],
  }
}

export type VerdictRecord = ReturnType<typeof recordOf>
