/** The languages of the guide. */
import { type Language, locales } from './locales.ts'

export const languages = Object.keys(locales) as readonly Language[]

/** The law, the quotations and the first version of every sentence are in this one; `/` speaks it, too. */
export const sourceLanguage = 'de' satisfies Language

export const isLanguage = (text: string): text is Language =>
  (languages as readonly string[]).includes(text)

/** The languages that a page in one language can lead to. */
export const othersThan = (language: Language): readonly Language[] =>
  languages.filter((one) => one !== language)
