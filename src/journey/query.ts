/** The query of an address: the few parameters that the guide knows; all others are dropped. */
import { type AnswerId, isAnswer } from '#rules'
import { unpunctuated } from './addresses.ts'

/** How the guide is shown; carried along to every page. */
const carried = ['theme', 'accent', 'present', 'v'] as const
/** What one page is about; set by the link that leads there. */
const own = ['way', 'keep'] as const
/** A page about several ways is given all of them, an empty one for a way that has not begun. */
export type OwnQuery = Partial<Record<(typeof own)[number], string | readonly string[]>> & {
  /** Null where the version that the present address names has no meaning any more. */
  readonly v?: null
}

/** A query with its `?`, which stands before nothing else. */
const toSearch = (query: URLSearchParams) => `?${query}`.replace(/^\?$/, '')

/** The query for a link to another page. @param search the present one, with or without `?` */
export function searchFor(search: string, ownQuery: OwnQuery = {}): string {
  const present = new URLSearchParams(search)
  const next = new URLSearchParams()
  for (const name of carried) {
    const value = present.get(name)
    if (value !== null && !(name in ownQuery)) next.set(name, unpunctuated(value))
  }
  for (const name of own) {
    const values = ownQuery[name] ?? []
    for (const value of typeof values === 'string' ? [values] : values) next.append(name, value)
  }
  return toSearch(next)
}

/** The query for the same page in another language: all that the guide knows. */
export function knownSearch(search: string): string {
  const present = new URLSearchParams(search)
  const next = new URLSearchParams()
  for (const name of [...carried, ...own]) {
    for (const value of present.getAll(name)) next.append(name, value)
  }
  return toSearch(next)
}

/** Ways as they stand in an address. */
export const waysQuery = (...all: readonly (readonly AnswerId[])[]): OwnQuery => ({
  way: all.map((answers) => answers.join('.')),
})

/** The ways that an address names, each as the texts between its dots, whether they fit or not. */
export const waysIn = (search: string): readonly (readonly string[])[] =>
  new URLSearchParams(search).getAll('way').map((way) =>
    unpunctuated(way)
      .split('.')
      .filter((text) => text !== '')
      .map((text) => (isAnswer(text.toLowerCase()) ? text.toLowerCase() : text)),
  )

/** The version of the rules that a link names; after `2026-11-23` or `2026-11-23.2` nothing is read. */
export function versionIn(search: string): string {
  const text = new URLSearchParams(search).get('v') ?? ''
  return /^\d{4}-\d\d-\d\d(\.\d+)?/.exec(text)?.[0] ?? text
}

/** The answers of an address that wait for their question; what is none is left out. Never counted as answered. */
export const pendingAnswersIn = (search: string): readonly AnswerId[] =>
  unpunctuated(new URLSearchParams(search).get('keep') ?? '')
    .toLowerCase()
    .split('.')
    .filter(isAnswer)

/** Whether the page is shown to others: larger, without what distracts. */
export const isPresenting = (search: string): boolean => new URLSearchParams(search).has('present')

/** The query of the same page, shown to others or not. */
export function presentSearch(search: string, present: boolean): string {
  const next = new URLSearchParams(knownSearch(search))
  if (present) next.set('present', '')
  else next.delete('present')
  return toSearch(next)
}

/** Answers that wait for their question, as they stand in an address. */
export const pendingQuery = (answers: readonly AnswerId[]): OwnQuery =>
  answers.length > 0 ? { keep: answers.join('.') } : {}
