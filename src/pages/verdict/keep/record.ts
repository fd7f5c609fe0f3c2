/** A verdict as a record: what its page says, in the page's own words, as data that can be filed. */
import { cite, formatDate, type Language, quote, sourceLanguage } from '#i18n'
import {
  type AtVerdict,
  addressOf,
  article,
  citedOn,
  consentChecklist,
  consentPointOf,
  consentQuotation,
  type DutyId,
  duties,
  explain,
  findingOf,
  hasSafeWay,
  isFact,
  isOutdated,
  isQuotation,
  lawAsOf,
  objections,
  outlook,
  preparations,
  type QuotationId,
  questionOf,
  type SourceId,
  safeWaySources,
  sanctionOf,
  scopeSources,
  sources,
  verdictOf,
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
import type { Say } from '../../shared/say.ts'
import type { recordNamespaces } from './namespaces.ts'
import type { Note } from './note.ts'

export type T = Translate<typeof recordNamespaces>

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
export function recordOf({ way, language, note, address, timestamp }: Occasion, t: T, say: Say) {
  const { verdict, level, certainty, voice, ...why } = explain(way)
  const { instead, others } = outlook(way)
  const checklist = consentChecklist(way)

  const quotation = (id: QuotationId) => ({
    id,
    words: `„${sources[id].words}“`,
    ...(language === sourceLanguage
      ? {}
      : {
          translation: quote(t(`translations:${id}`), language),
          label: t('quotation.translation'),
        }),
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
    title: say(`duties:${id}.title`),
    text: say(`duties:${id}.text`),
    more: say.maybe(`duties:${id}.more`) ?? null,
    ...evidence(duties[id].sources),
  })

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
      answer: say(`verdicts:says.${verdict}.answer`),
      now: say(`verdicts:says.${verdict}.now`),
      certainty: {
        id: certainty,
        word: t(`verdict:certainties.${certainty}`),
        text: say(`verdicts:says.${verdict}.certainty`),
      },
    },
    answers: way.answers.map((answer) => ({
      question: { id: questionOf(answer), title: questionTitle(t, questionOf(answer)) },
      answer: { id: answer, label: answerLabel(say, answer) },
    })),
    voice: {
      remark: t(voice.length > 0 ? 'verdict:voice.general' : 'verdict:voice.silent'),
      quotations: voice.map(quotation),
    },
    leads: {
      why: say('verdict:why.lead'),
      later: why.later.length > 0 ? t('verdict:later.lead') : null,
      // Where the law is open, a sanction supposes that a court decides against the call.
      sanctions:
        why.sanctions.length > 0 && ['open', 'inference'].includes(certainty)
          ? t('sanctions:lead')
          : null,
      others: t(instead.length > 0 ? 'verdict:change.worse' : 'verdict:change.holds'),
    },
    findings: why.findings.map(({ finding, answer, decides }) => {
      const { element, outcome, sources: ids } = findingOf(finding)
      return {
        id: finding,
        decides,
        element: { id: element, label: t(`findings:elements.${element}`) },
        outcome: { id: outcome, word: outcomeWord(t, outcome, element) },
        answer: answerLabel(say, answer),
        text: say(`findings:says.${finding}`),
        ...evidence(ids),
      }
    }),
    instead: instead.map((item) => ({
      id: item.answer,
      label: say(`verdict:instead.do.${item.answer}`),
      condition: say.maybe(`verdict:instead.condition.${item.best}`) ?? null,
      level: {
        id: verdictOf(item.best).level,
        label: t(`levels.${verdictOf(item.best).level}.short`),
      },
    })),
    others: others.map((item) => ({
      id: item.answer,
      isFact: isFact(item.question),
      label: isFact(item.question)
        ? answerIf(t, item.answer)
        : `${questionTitle(t, item.question)} ${answerLabel(say, item.answer)}`,
      levels: item.levels.map((id) => ({ id, label: t(`levels.${id}.short`) })),
    })),
    duties: {
      steps: why.steps.map(duty),
      further: why.further.map(duty),
      later: why.later.map(duty),
    },
    sanctions: why.sanctions.map((id) => ({
      id,
      towards: {
        id: sanctionOf(id).towards,
        label: t(`sanctions:towards.${sanctionOf(id).towards}`),
      },
      title: say(`sanctions:says.${id}.title`),
      text: say.maybe(`sanctions:says.${id}.text`) ?? null,
      ...evidence(sanctionOf(id).sources),
    })),
    objections: why.objections.map((id) => ({
      id,
      says: say(`objections:${id}.says`),
      answer: say(`objections:${id}.answer`),
      sources: evidence(objections[id].sources).sources,
    })),
    safeWay: hasSafeWay(level)
      ? {
          title: t('verdict:safeWay.title'),
          lead: t('verdict:safeWay.lead'),
          uses: preparations.map((use) => t(`verdict:safeWay.uses.${use}`)),
          honest: say('verdict:safeWay.honest'),
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
    sources: citedOn(way).map((id) => ({
      id,
      citation: citation(t, id, language),
      beyond: isBeyond(id),
      address: addressOf(id) ?? null,
    })),
    limits: [
      ...(isOutdated(timestamp)
        ? [t('verdict:outdated', { date: formatDate(lawAsOf, language) })]
        : []),
      say('verdict:fine.scope'),
      t('verdict:fine.scopeNot'),
      ...scopeSources(way.answers).map(
        (id) => `${t('verdict:fine.austria')} ${citation(t, id, language)}`,
      ),
      t('verdict:fine.decisions'),
      t('notAdvice'),
      t('lawAsOf', { date: formatDate(lawAsOf, language) }),
    ],
  }
}

export type VerdictRecord = ReturnType<typeof recordOf>
