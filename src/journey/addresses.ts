/** Every address of the site: what a path means, and the path of a place. */
import { isLanguage, type Language, sourceLanguage } from '#i18n'
import { isAnswer } from '#rules'

export const plainPages = [
  'start',
  'map',
  'cases',
  'objections',
  'sources',
  'glossary',
  'compare',
  'embed',
  'about',
] as const
export type PlainPage = (typeof plainPages)[number]

/** Whether a page is for search engines; a comparison says nothing without its two ways. */
export const isIndexable = (page: PlainPage): boolean => page !== 'compare'

/** A place of the site. `asked` are texts as they stand in the address, whether they fit or not. */
export type Place =
  | { readonly page: PlainPage; readonly language: Language }
  | { readonly page: 'check'; readonly language: Language; readonly asked: readonly string[] }

const isPlainPage = (text: string): text is PlainPage =>
  text !== 'start' && (plainPages as readonly string[]).includes(text)

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // A malformed escape is shown as it was written.
    return segment
  }
}

/** The segments of a path, as they are written; lower-cased where that makes them a word of ours, `index.html` dropped. */
const written = (path: string): readonly string[] =>
  path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => {
      const lower = decode(segment).toLowerCase()
      const isOurs = isLanguage(lower) || lower === 'check' || isPlainPage(lower) || isAnswer(lower)
      return isOurs ? lower : segment
    })
    .filter((segment, at, all) => at !== all.length - 1 || segment !== 'index.html')

const segmentsOf = (path: string): readonly string[] => written(path).map(decode)

const join = (segments: readonly string[]) =>
  `/${segments.map((segment) => `${encodeURIComponent(segment)}/`).join('')}`

/** The proper form of a path: our words in lower case, single slashes, one at the end. Repair, no guessing. */
export const properPath = (path: string): string =>
  `/${written(path)
    .map((segment) => `${segment}/`)
    .join('')}`

/** The path of a place, from the root of the guide, with its trailing slash. */
export function pathOf(place: Place): string {
  if (place.page === 'check') return join([place.language, 'check', ...place.asked])
  return join(place.page === 'start' ? [place.language] : [place.language, place.page])
}

/** What a path means, or undefined where the guide has no such place. */
export function placeAt(path: string): Place | undefined {
  const [language = sourceLanguage, page, ...rest] = segmentsOf(path)
  if (!isLanguage(language)) return undefined
  if (page === undefined) return { page: 'start', language }
  if (page === 'check') return { page, language, asked: rest }
  return isPlainPage(page) && rest.length === 0 ? { page, language } : undefined
}

/** The language that a path asks for; that of the sources where it asks for none that the guide speaks. */
export function languageAt(path: string): Language {
  const [language = sourceLanguage] = segmentsOf(path)
  return isLanguage(language) ? language : sourceLanguage
}

/** The address of one path as seen from another, so that the guide runs under any path of a host. */
export function relative(from: string, to: string): string {
  const here = from.split('/').slice(1, -1)
  const there = to.split('/').slice(1, -1)
  const parting = here.findIndex((segment, at) => segment !== there[at])
  const shared = parting < 0 ? here.length : parting
  const up = '../'.repeat(here.length - shared) || './'
  return (
    up +
    there
      .slice(shared)
      .map((segment) => `${segment}/`)
      .join('')
  )
}
