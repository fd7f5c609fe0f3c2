/** A record of a plan as one text, Markdown that reads as plain text, and as a mail. */
import { type Language, plain } from '#i18n'
import { formatTimestamp } from '../../shared/timestamp.ts'
import type { PlanRecord, T } from './plan-record.ts'

/** „1, 3“ */
const numbers = (all: readonly number[]) => all.join(', ')

export function planText(record: PlanRecord, language: Language, t: T): string {
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', `## ${title}`, '', ...lines] : []
  const cited = (all: readonly { readonly citation: string }[]) =>
    `  (${[...new Set(all.map(({ citation }) => citation))].join('; ')})`
  const forThem = (all: readonly number[]) =>
    `${t('plan:for', { count: all.length })} ${numbers(all)}`
  const steps = (some: PlanRecord['steps']) =>
    some.flatMap(({ title, text, callTypes, sources }) => [
      `- ${title} – ${forThem(callTypes)}: ${text}`,
      cited(sources),
    ])
  const lines = [
    `# ${record.overall}`,
    '',
    `${record.guide}, ${t('keep:printed.moment', { moment: formatTimestamp(new Date(record.date), language) })}`,
    `${t('plan:keep.address')} ${record.permalink}`,
    ...record.callTypes.flatMap((one) => [
      ...section(`${one.number}. ${one.name}: ${one.level.label}`, [
        one.answer,
        one.now,
        `${t('verdict:certainty')} ${one.certainty.label}.`,
        '',
        ...one.answers.map(({ question, answer }) => `- ${question.title} ${answer.label}`),
        '',
        `${t('plan:columns.reason')}: ${one.reasons
          .map(({ element, outcome }) => `${element.label}: ${outcome.label}`)
          .join('; ')}`,
        ...one.reasons.flatMap(({ text, sources }) => [`- ${text}`, cited(sources)]),
      ]),
    ]),
    ...section(t('plan:steps'), steps(record.steps)),
    ...section(t('plan:further'), steps(record.further)),
    ...section(t('verdict:later.title'), steps(record.later)),
    ...section(
      t('keep:checklist.title'),
      record.checklist.map(({ text, callTypes }) => `- [ ] ${text} (${forThem(callTypes)})`),
    ),
    ...section(
      t('verdict:objections.title'),
      record.objections.flatMap(({ says, answer, sources }) => [
        `- ${says}`,
        `  ${answer}`,
        cited(sources),
      ]),
    ),
    ...section(
      t('verdict:fine.sources'),
      record.sources.map(({ citation, address }) => `- ${citation}${address ? ` ${address}` : ''}`),
    ),
    '',
    ...record.limits,
    `${t('verdict:fine.version')}: ${record.version}`,
    '',
  ]
  return plain(lines.join('\n'))
}

/** A mail to the legal department as a plain link: the call types in a line each, and the permalink. */
export function planMail(record: PlanRecord, t: T): string {
  const body = [
    record.overall,
    record.callTypes
      .map((one) => `${one.number}. ${one.name}: ${one.level.label}. ${one.next?.title ?? ''}`)
      .join('\r\n'),
    record.permalink,
    t('notAdvice'),
  ].join('\r\n\r\n')
  const [subject, encoded] = [`${t('brand')}: ${record.overall}`, body].map((text) =>
    encodeURIComponent(plain(text)),
  )
  return `mailto:?subject=${subject}&body=${encoded}`
}
