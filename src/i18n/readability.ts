/** How hard a text is to read: its sentences, words and syllables, and the reading ease after Flesch. */
import type { Language } from './locales.ts'

/** Full stops that end no sentence: abbreviations, ordinals and dates. */
const inner = /\b(Abs|Nr|Art|lit|Mio|Prof|no|e\.g|z\. B)\.(?=\s)|(?<=\b\d{1,2})\.(?=\s?\d)/g

/** The sentences of a text; a colon ends one where a whole sentence follows it. */
export const sentencesIn = (text: string): readonly string[] =>
  text
    .replaceAll('\u00a0', ' ')
    .replace(inner, (stop) => stop.replace('.', '\u2024'))
    .split(/(?<=[.?!:][“”’)]?)\s+(?=[\p{Lu}„“§(])/u)
    .map((sentence) => sentence.replaceAll('\u2024', '.').trim())
    .filter(Boolean)

/** The words of a text: whatever holds a letter or a digit. */
export const wordsIn = (text: string): readonly string[] =>
  text.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

const vowels: Record<Language, RegExp> = {
  de: /aa|ai|au|äu|ee|ei|eu|ey|ie|oo|[aeiouyäöü]/g,
  en: /[aeiouy]+/g,
}

/** The syllables of a word, by its vowels; a number counts as one. */
export function syllablesIn(word: string, language: Language): number {
  const letters = word.toLowerCase().replace(/[^\p{L}]/gu, '')
  const spoken = language === 'en' ? letters.replace(/([^aeiouyl])e(s|d)?$/, '$1') : letters
  return Math.max(1, spoken.match(vowels[language])?.length ?? 0)
}

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = 0, high = 0] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]]
  return (low + high) / 2
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** Flesch's reading ease, for German in Amstad's version: the higher, the easier. */
export function readingEase(texts: readonly string[], language: Language): number {
  const sentences = texts.flatMap(sentencesIn)
  const length = mean(sentences.map((sentence) => wordsIn(sentence).length))
  const syllables = mean(sentences.flatMap(wordsIn).map((word) => syllablesIn(word, language)))
  return language === 'de'
    ? 180 - length - 58.5 * syllables
    : 206.835 - 1.015 * length - 84.6 * syllables
}
