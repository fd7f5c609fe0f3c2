/** How a source is cited in each language; German law keeps its German abbreviations. */
import { type Source, type SourceId, sourceOf } from '#rules'
import type { Language } from './languages.ts'
import { keepTogether } from './typography.ts'

type Statute = Extract<Source, { kind: 'statute' }>

/** A day as each language writes it. @param iso `YYYY-MM-DD` */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-')
  if (language === 'de') return `${day}.${month}.${year}`
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
  return `${Number(day)} ${name.format(new Date(iso))} ${year}`
}

const european = ['KI-VO', 'DSGVO', 'ePrivacy-RL']
const germanActs: Partial<Record<string, string>> = { 'TKG 2021': 'TKG 2021 (Österreich)' }
const englishActs: Partial<Record<string, string>> = {
  'TKG 2021': 'TKG 2021 (Austria)',
  'KI-VO': 'AI Act',
  DSGVO: 'GDPR',
  'ePrivacy-RL': 'ePrivacy Directive',
}

function citeStatute(statute: Statute, language: Language): string {
  const { act, section, paragraph, sentence, number, letter } = statute
  const isEuropean = european.includes(act)
  if (language === 'de') {
    return [
      `${isEuropean ? 'Art.' : '§'} ${section}`,
      paragraph && `Abs. ${paragraph}`,
      sentence && `Satz ${sentence}`,
      number && `Nr. ${number}`,
      letter && `lit. ${letter}`,
      germanActs[act] ?? act,
    ]
      .filter(Boolean)
      .join(' ')
  }
  return [
    `${isEuropean ? 'Article' : 'Section'} ${section}${paragraph ? `(${paragraph})` : ''}${letter ? `(${letter})` : ''}${isEuropean && number ? `(${number})` : ''}`,
    sentence && `sentence ${sentence}`,
    !isEuropean && number && `no. ${number}`,
    englishActs[act] ?? act,
  ]
    .filter(Boolean)
    .join(' ')
}

function shortForm(id: SourceId, language: Language): string {
  const source = sourceOf(id)
  const reports = language === 'de' ? ', nach Berichten' : ', according to reports'
  const reported = 'reported' in source && source.reported ? reports : ''
  switch (source.kind) {
    case 'interview':
    case 'article':
      return `„${source.heading.replaceAll('„', '‚').replaceAll('“', '‘')}“`
    case 'statute':
      return citeStatute(source, language) + reported
    case 'judgment':
      return `${source.court}, ${formatDate(source.date, language)}, ${source.docket}${reported}`
    case 'authority':
      return `${source.author}, ${source.title}, ${source.year}${reported}`
  }
}

/** The short form of a citation, without its kind: „§ 7 Abs. 2 Nr. 2 UWG“, “BGH, 10 July 2018, VI ZR 225/17”. */
export const cite = (id: SourceId, language: Language): string =>
  keepTogether(shortForm(id, language))
