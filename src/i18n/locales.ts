/** What each language calls itself, and how it writes dates, quotations and citations. */
import type { Source } from '#rules'

export type Statute = Extract<Source, { kind: 'statute' }>

/** A provision to be cited. */
interface Provision extends Omit<Statute, 'kind' | 'act'> {
  /** The act as this language calls it. */
  readonly act: string
  /** Whether the act counts in articles, as European law does, rather than in sections. */
  readonly hasArticles: boolean
}

export interface Locale {
  /** BCP 47, for `Intl` and `og:locale`. */
  readonly tag: string
  /** The language's name for itself. */
  readonly name: string
  readonly quotationMarks: readonly [string, string]
  /** A day. Not by `Intl`: to get it ready takes longer than all else that a question page formats. */
  readonly date: (day: string, month: string, year: string) => string
  /** Added to a source that is known from reports only. */
  readonly reported: string
  /** Acts that are called differently than in `sources.ts`. */
  readonly acts: Readonly<Partial<Record<Statute['act'], string>>>
  /** What stays on one line with the number or letter after it. */
  readonly numbered: readonly string[]
  readonly provision: (provision: Provision) => string
}

const joined = (parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join(' ')
const inBrackets = (...parts: readonly (string | false | undefined)[]) =>
  parts.map((part) => (part ? `(${part})` : '')).join('')

const months =
  'January February March April May June July August September October November December'.split(' ')

/** One entry a language, in the order in which they are offered. */
const all = {
  de: {
    tag: 'de-DE',
    name: 'Deutsch',
    quotationMarks: ['„', '“'],
    date: (...parts) => parts.join('.'),
    reported: ', nach Berichten',
    acts: { 'TKG 2021': 'TKG 2021 (Österreich)' },
    numbered: ['§', '§§', 'Art.', 'Abs.', 'Satz', 'Nr.', 'lit.'],
    provision: ({ act, hasArticles, section, paragraph, sentence, number, letter }) =>
      joined([
        `${hasArticles ? 'Art.' : '§'} ${section}`,
        paragraph && `Abs. ${paragraph}`,
        sentence && `Satz ${sentence}`,
        number && `Nr. ${number}`,
        letter && `lit. ${letter}`,
        act,
      ]),
  },
  en: {
    tag: 'en-GB',
    name: 'English',
    quotationMarks: ['“', '”'],
    date: (day, month, year) => `${Number(day)} ${months[Number(month) - 1]} ${year}`,
    reported: ', according to reports',
    acts: {
      'TKG 2021': 'TKG 2021 (Austria)',
      'KI-VO': 'AI Act',
      DSGVO: 'GDPR',
      'ePrivacy-RL': 'ePrivacy Directive',
      'Werbe-RL': 'Directive 2006/114/EC',
    },
    numbered: ['sections?', 'articles?', 'sentence', 'no.', '§', '§§', 'Art.', 'Abs.', 'Nr.'],
    // German law is cited with its German abbreviations.
    provision: ({ act, hasArticles, section, paragraph, sentence, number, letter }) =>
      joined([
        `${hasArticles ? 'Article' : 'Section'} ${section}${inBrackets(paragraph, letter, hasArticles && number)}`,
        sentence && `sentence ${sentence}`,
        !hasArticles && number && `no. ${number}`,
        act,
      ]),
  },
} satisfies Readonly<Record<string, Locale>>

export type Language = keyof typeof all
export const locales: Readonly<Record<Language, Locale>> = all
