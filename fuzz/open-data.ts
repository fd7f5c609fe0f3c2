/** What an address should show, by the open data alone: `dist/guide.json` says which ways there are and where they end. */
import { readFileSync } from 'node:fs'
import { languages } from '../src/i18n/languages.ts'

interface OpenData {
  readonly questions: readonly { readonly id: string; readonly answers: readonly string[] }[]
  readonly verdicts: readonly { readonly id: string; readonly level: string }[]
  readonly paths: readonly { readonly answers: readonly string[]; readonly verdict: string }[]
}
const { questions, verdicts, paths }: OpenData = JSON.parse(readFileSync('dist/guide.json', 'utf8'))

export const answers: readonly string[] = questions.flatMap((one) => one.answers)
export const ways: readonly (readonly string[])[] = paths.map((one) => one.answers)

const levels = new Map(verdicts.map(({ id, level }) => [id, level]))
const verdictOf = new Map(paths.map((one) => [one.answers.join('.'), one.verdict]))
const questionOf = new Map(questions.flatMap(({ id, answers }) => answers.map((one) => [one, id])))

/** The answers that some way gives next. */
const next = new Map<string, Set<string>>()
for (const way of ways) {
  for (const [at, answer] of way.entries()) {
    const before = way.slice(0, at).join('.')
    next.set(before, (next.get(before) ?? new Set()).add(answer))
  }
}

/** Where answers lead: a verdict, a question, or as far as they fit. */
export interface Expected {
  readonly verdict?: string
  readonly level?: string
  readonly question?: string
  /** The first text that does not fit. */
  readonly misfit?: string
  /** The answers that fit. */
  readonly fitting: readonly string[]
}

export function expectedOf(texts: readonly string[]): Expected {
  const lower = texts.map((text) =>
    answers.includes(text.toLowerCase()) ? text.toLowerCase() : text,
  )
  const end = lower.findIndex((text, at) => !next.get(lower.slice(0, at).join('.'))?.has(text))
  const fitting = end < 0 ? lower : lower.slice(0, end)
  const misfit = end < 0 ? undefined : lower[end]
  if (misfit !== undefined) return { misfit, fitting }
  const verdict = verdictOf.get(fitting.join('.'))
  if (verdict) return { verdict, level: levels.get(verdict) ?? '', fitting }
  const [answer = ''] = next.get(fitting.join('.')) ?? []
  return { question: questionOf.get(answer) ?? '', fitting }
}

/** The level of a whole way, undefined where it is none. */
export const levelOf = (way: string): string | undefined => expectedOf(way.split('.')).level

/** The answers to choose from after some that fit. */
export const optionsAfter = (fitting: readonly string[]): ReadonlySet<string> =>
  next.get(fitting.join('.')) ?? new Set()

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Signs that a sentence leaves at the end of an address. */
const trailing = /[\p{P}\p{Z}<>]+$/u
/** A text of an address: a word that only signs follow is that word, where it may stand. */
function wordOf(text: string, at: number): string {
  const word = text.replace(trailing, '').toLowerCase()
  const isOurs = [isLanguage(word), word === 'check'][at] ?? answers.includes(word)
  return isOurs ? word : text
}

function textsOf(path: string): readonly string[] {
  const texts = path
    .split('/')
    .filter((text) => text !== '')
    .map(decode)
  while (texts.length > 0 && /^(index\.html|[\p{P}\p{Z}<>]*)$/u.test(texts.at(-1) ?? ''))
    texts.pop()
  return texts.map(wordOf)
}

const isLanguage = (text: string) => (languages as readonly string[]).includes(text)

/** The language in which a path is answered. */
export function languageOf(path: string): string {
  const [language = ''] = textsOf(path)
  return isLanguage(language) ? language : 'de'
}

/** What a path of the check should show; undefined for all other paths. */
export function expectedAt(path: string): Expected | undefined {
  const [language = '', check, ...rest] = textsOf(path)
  return isLanguage(language) && check === 'check' ? expectedOf(rest) : undefined
}
