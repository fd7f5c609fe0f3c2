/** What must not be parted at the end of a line: „§ 7“, „Nr. 2 UWG“, “no. 1”, “300 €”, „KI-VO“. */
import { type SourceId, sourceIds, sourceOf } from '#rules'
import { type Language, locales } from './locales.ts'

const actOf = (id: SourceId) => {
  const source = sourceOf(id)
  return source.kind === 'statute' ? [source.act] : []
}

/** The names that follow the number of a provision. */
function actsIn(language: Language): readonly string[] {
  const { acts } = locales[language]
  return [...new Set(sourceIds.flatMap(actOf))].map((act) =>
    (acts[act] ?? act).replace(/ \(.*/, ''),
  )
}

const anyOf = (words: readonly string[]) => words.join('|').replaceAll('.', '\\.')

const patterns = Object.fromEntries(
  (Object.keys(locales) as Language[]).map((language) => [
    language,
    {
      number: RegExp(
        `(?<!\\p{L})(${anyOf(locales[language].numbered)}) (?=\\d|[a-f](?!\\p{L}))`,
        'giu',
      ),
      act: RegExp(
        `(\\d[a-z]?|\\)|\\u00a0[a-f]) (?=(?:${anyOf(actsIn(language))})(?!\\p{L}))`,
        'gu',
      ),
    },
  ]),
) as Readonly<Record<Language, Readonly<Record<'number' | 'act', RegExp>>>>

/** A hyphen beside so short a part that it should not stand alone: „KI-Anruf“, “AI-generated”, „Opt-in“. */
const hyphen = /(?<![\p{L}\p{N}-])(\p{Lu}\p{L}?)-(?=\p{L})|-(?=\p{L}{2}(?!\p{L}))/gu

/**
 * Puts no-break spaces into citations and amounts, and word joiners after hyphens: unlike the no-break
 * hyphen, they are found when somebody searches the page for „KI-VO“, and need no sign in the font.
 */
export function keepTogether(text: string, language: Language): string {
  const { number, act } = patterns[language]
  return text
    .replace(number, '$1\u00a0')
    .replace(act, '$1\u00a0')
    .replace(/(\d) (?=[€%]|Mio\.)/g, '$1\u00a0')
    .replace(/(Mio\.) (?=€)/g, '$1\u00a0')
    .replace(hyphen, '$&\u2060')
}

/** A text without what only its look needs, soft hyphens included: for titles, data, files and the clipboard. */
export const plain = (text: string): string =>
  text.replace(/[\u00ad\u2060]/g, '').replaceAll('\u00a0', ' ')
