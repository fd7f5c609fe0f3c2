/** How a source is cited in each language. */
import { type SourceId, sourceOf } from '#rules'
import { type Language, locales, type Statute } from './locales.ts'
import { keepTogether } from './typography.ts'

/** A day as each language writes it. @param iso `YYYY-MM-DD` */
export function formatDate(iso: string, language: Language): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return locales[language].date(day, month, year)
}

const countInArticles: readonly Statute['act'][] = ['KI-VO', 'DSGVO', 'ePrivacy-RL', 'Werbe-RL']

function shortForm(id: SourceId, language: Language): string {
  const source = sourceOf(id)
  const { acts, provision, reported: reports } = locales[language]
  const reported = 'reported' in source && source.reported ? reports : ''
  switch (source.kind) {
    case 'interview':
    case 'article':
      // The article's headings are German in every language.
      return `„${source.heading.replaceAll('„', '‚').replaceAll('“', '‘')}“`
    case 'statute': {
      const { act } = source
      const hasArticles = countInArticles.includes(act)
      return provision({ ...source, act: acts[act] ?? act, hasArticles }) + reported
    }
    case 'judgment':
      return `${source.court}, ${formatDate(source.date, language)}, ${source.docket}${reported}`
    case 'authority':
      return `${source.author}, ${source.title}, ${source.year}${reported}`
  }
}

/** The short form of a citation, without its kind: „§ 7 Abs. 2 Nr. 2 UWG“, “BGH, 10 July 2018, VI ZR 225/17”. */
export const cite = (id: SourceId, language: Language): string =>
  keepTogether(shortForm(id, language), language)

/** A translation in the quotation marks of its language. */
export const quote = (text: string, language: Language): string =>
  locales[language].quotationMarks.join(text)
