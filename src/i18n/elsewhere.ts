/** The few words of each language that pages in the other languages show: loaded for all of them at once. */
import { languages } from './languages.ts'
import type { Language } from './locales.ts'

type Elsewhere = typeof import('../../locales/de/elsewhere.json')

const files = import.meta.glob<Elsewhere>('../../locales/*/elsewhere.json', {
  import: 'default',
  eager: true,
})

function wordsOf(language: Language): Elsewhere {
  const words = files[`../../locales/${language}/elsewhere.json`]
  if (!words) throw new Error(`locales/${language}/elsewhere.json is missing`)
  return words
}

export const elsewhere = Object.fromEntries(
  languages.map((language) => [language, wordsOf(language)]),
) as Readonly<Record<Language, Elsewhere>>
