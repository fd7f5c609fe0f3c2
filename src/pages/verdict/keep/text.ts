/** A record as one text: Markdown that reads as plain text, for a mail, a file or a ticket. */
import { type Language, plain } from '#i18n'
import { formatTimestamp } from '../../shared/timestamp.ts'
import type { T, VerdictRecord } from './record.ts'

type Quotation = VerdictRecord['voice']['quotations'][number]
type Cited = VerdictRecord['findings'][number]['sources'][number]

/** Each citation once; several passages under one heading are cited alike. */
const named = (all: readonly { readonly citation: string }[]) =>
  [...new Set(all.map(({ citation }) => citation))].join('; ')

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`)

/**
 * The text of a record.
 * @param t the texts of the page's language
 * @returns lines of Markdown, the last one ended; without what only the look needs
 */
export function textOf(record: VerdictRecord, language: Language, t: T): string {
  const quoted = (one: Quotation) => [
    `> ${one.words}`,
    ...(one.translation ? [`> ${one.label}: ${one.translation}`] : []),
    `> – ${one.by}. ${one.place}`,
  ]
  const cited = (all: readonly Cited[]) => {
    const own = all.filter(({ beyond }) => !beyond)
    const beyond = all.filter((one) => one.beyond)
    const parts = [named(own), beyond.length > 0 ? `${t('kind.beyond')}: ${named(beyond)}` : '']
    return `(${parts.filter(Boolean).join('; ')})`
  }
  const evidence = (one: { quotations: readonly Quotation[]; sources: readonly Cited[] }) => [
    ...one.quotations.flatMap(quoted),
    cited(one.sources),
  ]
  /** Sources by the address where they are read; what has none, case law, comes last. */
  const listed = (some: VerdictRecord['sources']) =>
    [...new Set(some.map(({ address }) => address))]
      .sort((a, b) => Number(a === null) - Number(b === null))
      .flatMap((address) => [
        `- ${named(some.filter((one) => one.address === address))}`,
        ...(address ? [`  ${address}`] : []),
      ])
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', `## ${title}`, '', ...lines] : []
  const duty = (one: VerdictRecord['duties']['steps'][number]) => [
    `- ${one.title}: ${one.text}${one.more ? ` ${one.more}` : ''}`,
    ...indented(evidence(one)),
  ]
  const { verdict, note, safeWay, consentChecklist, leads } = record
  const led = (lead: string | null, lines: readonly string[]) =>
    lead ? [lead, '', ...lines] : lines
  const isInbound = record.answers.some(({ answer }) => answer.id === 'inbound')

  const conditional = (one: VerdictRecord['instead'][number]) =>
    `- ${one.label}: ${one.level.label}${one.condition ? `, ${one.condition}` : ''}`
  const other = (one: VerdictRecord['others'][number]) =>
    `- ${one.label}: ${one.levels.map(({ label }) => label).join(', ')}`
  const checklist = (part: 'declaration' | 'proof') =>
    (consentChecklist?.points ?? [])
      .filter((point) => point.part === part)
      .flatMap(({ text, outcome, sources }) => [
        `- [ ] ${text}${outcome ? ` – ${t('keep:checklist.outcome', { outcome: outcome.word })}` : ''}`,
        ...indented([cited(sources)]),
      ])

  const lines = [
    `# ${record.title}`,
    '',
    `${record.guide}, ${t('keep:printed.moment', { moment: formatTimestamp(new Date(record.date), language) })}`,
    `${t('keep:printed.address')} ${record.permalink}`,
    ...(note.plan ? [`${t('keep:note.plan')}: ${note.plan}`] : []),
    ...(note.remark
      ? [`${t('keep:note.remark')}:`, ...note.remark.split('\n').map((line) => `> ${line}`)]
      : []),
    ...(note.plan || note.remark ? [t('keep:note.own')] : []),
    '',
    `${verdict.level.label}. ${t('verdict:rule')}`,
    '',
    verdict.answer,
    '',
    verdict.now,
    '',
    `${t('verdict:certainty')} ${verdict.certainty.word}. ${verdict.certainty.text}`,
    ...section(
      t('verdict:answers.title'),
      record.answers.map(({ question, answer }) => `- ${question.title} ${answer.label}`),
    ),
    ...section(t('verdict:voice.title'), [
      record.voice.remark,
      ...record.voice.quotations.flatMap((one) => ['', ...quoted(one)]),
    ]),
    ...section(t('verdict:duties.title'), record.duties.steps.flatMap(duty)),
    ...section(t('verdict:duties.besides'), record.duties.further.flatMap(duty)),
    ...section(t('verdict:later.title'), led(leads.later, record.duties.later.flatMap(duty))),
    ...section(t('verdict:instead.title'), record.instead.map(conditional)),
    ...section(
      t('verdict:why.title'),
      led(
        leads.why,
        record.findings.flatMap((one) => [
          `- ${one.element.label}: ${one.outcome.word}`,
          ...indented([`${t('verdict:why.given')}: ${one.answer}`, one.text, ...evidence(one)]),
        ]),
      ),
    ),
    ...section(
      isInbound ? t('verdict:sanctions.inbound') : t('verdict:sanctions.title'),
      led(
        leads.sanctions,
        [...new Set(record.sanctions.map(({ towards }) => towards.label))].flatMap((label) => [
          `${label}:`,
          ...record.sanctions
            .filter(({ towards }) => towards.label === label)
            .flatMap((one) => [
              `- ${one.title}${one.text ? `. ${one.text}` : ''}`,
              ...indented(evidence(one)),
            ]),
        ]),
      ),
    ),
    ...section(
      t('verdict:objections.title'),
      record.objections.flatMap(({ says, answer, sources }) => [
        `- ${says}`,
        ...indented([answer, cited(sources)]),
      ]),
    ),
    ...section(leads.others, record.others.map(other)),
    ...(safeWay
      ? section(safeWay.title, [
          safeWay.lead,
          '',
          ...safeWay.uses.map((use) => `- ${use}`),
          '',
          safeWay.honest,
          cited(safeWay.sources),
        ])
      : []),
    ...(consentChecklist
      ? section(t('keep:checklist.title'), [
          t('verdict:voice.general'),
          '',
          ...quoted(consentChecklist.quotation),
          '',
          `${t('keep:checklist.parts.declaration')}:`,
          ...checklist('declaration'),
          '',
          `${t('keep:checklist.parts.proof')}: ${t('keep:checklist.proofLead')}`,
          ...checklist('proof'),
        ])
      : []),
    ...section(t('verdict:fine.sources'), [
      `${record.article.said} ${record.article.address}`,
      ...listed(record.sources.filter(({ beyond }) => !beyond)),
      `${t('kind.beyond')}:`,
      ...listed(record.sources.filter(({ beyond }) => beyond)),
    ]),
    '',
    ...record.limits,
    `${t('verdict:fine.version')}: ${record.version}`,
    '',
  ]
  return plain(lines.join('\n'))
}
