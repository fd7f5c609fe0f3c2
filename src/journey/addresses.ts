/** Every address of the site: the path of a page, and what can be read off a path. */
import { isLanguage, type Language, sourceLanguage } from '#i18n'
import { isAnswer } from '#rules'

export const plainPages = [
  'start',
  'map',
  'cases',
  'objections',
  'sources',
  'glossary',
  'plan',
  'embed',
  'about',
] as const
export type PlainPage = (typeof plainPages)[number]

/** Whether a page is for search engines; a plan says nothing without its ways. */
export const isIndexable = (page: PlainPage): boolean => page !== 'plan'

/** What the plan was once called: old links lead to it, with their query. */
export const formerPlan = 'compare'

/** A page of the site. `segments` are texts as they stand in the address, whether they fit or not. */
export type Destination =
  | { readonly page: PlainPage; readonly language: Language }
  | { readonly page: 'check'; readonly language: Language; readonly segments: readonly string[] }

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

/** A text without what the sentence around its address left at the end: a full stop, a bracket, a space. */
export const unpunctuated = (text: string): string => text.replace(/[\p{P}\p{Z}<>]+$/u, '')

/** What may stand at the end of a path and means nothing: the name of a folder's file, mere punctuation. */
const isNothing = (segment: string) =>
  segment === 'index.html' || unpunctuated(decode(segment)) === ''

/** Whether a word may stand at a place of a path: a language, then a page or the check, then answers. */
const fits = (word: string, at: number) =>
  [isLanguage(word), word === 'check' || isPlainPage(word)][at] ?? isAnswer(word)

/** The segments of a path, as they are written; those that mean a word of ours as that word, in its present name. */
function written(path: string): readonly string[] {
  const segments = path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment, at) => {
      const lower = unpunctuated(decode(segment)).toLowerCase()
      if (at === 1 && lower === formerPlan) return 'plan'
      // What does not fit is shown as it was written.
      return fits(lower, at) ? lower : segment
    })
  while (isNothing(segments.at(-1) ?? 'none')) segments.pop()
  return segments
}

const join = (segments: readonly string[]) =>
  `/${segments.map((segment) => `${encodeURIComponent(segment)}/`).join('')}`

/** The proper form of a path: our words in lower case, single slashes, one at the end. Repair, no guessing. */
export const properPath = (path: string): string =>
  `/${written(path)
    .map((segment) => `${segment}/`)
    .join('')}`

/** The proper form of a path for a router: it decodes once, and whatever is not ours must not break its patterns. */
export const matchablePath = (path: string): string => join(written(path))

/** The path of a page, from the root of the guide, with its trailing slash. */
export function pathOf(to: Destination): string {
  if (to.page === 'check') return join([to.language, 'check', ...to.segments])
  return join(to.page === 'start' ? [to.language] : [to.language, to.page])
}

/** The texts after `check/` in a path of the check. */
export const segmentsIn = (path: string): readonly string[] => written(path).slice(2).map(decode)

/** The language that a path asks for; that of the sources where it asks for none that the guide speaks. */
export function languageAt(path: string): Language {
  const [language = sourceLanguage] = written(path)
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
