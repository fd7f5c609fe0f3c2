/** The measures of readability count what they claim to count. */
import { describe, expect, test } from 'vitest'
import { median, readingEase, sentencesIn, syllablesIn, wordsIn } from './readability.ts'

describe('the measures themselves', () => {
  test('sentences end at a full stop, not at an abbreviation, a date or a decimal', () => {
    expect(
      sentencesIn('Das steht in § 7 Abs. 2 Nr. 1 UWG. Der BGH (10.02.2011, I ZR 164/09) sagt es.'),
    ).toHaveLength(2)
    expect(sentencesIn('Es gilt: Die KI schweigt. Wann? Nie.')).toHaveLength(4)
    expect(sentencesIn('Section 7(2) no. 1 UWG says so; the BGH agrees.')).toHaveLength(1)
  })

  test('words are what holds a letter or a digit', () => {
    expect(wordsIn('§ 7 UWG – auch im B2B')).toEqual(['7', 'UWG', 'auch', 'im', 'B2B'])
  })

  test.each([
    ['de', 'Einwilligung', 4],
    ['de', 'Verbraucher', 3],
    ['de', 'Teuer', 2],
    ['en', 'consent', 2],
    ['en', 'phone', 1],
    ['en', 'article', 3],
  ] as const)('%s: %s has %i syllables', (language, word, syllables) => {
    expect(syllablesIn(word, language)).toBe(syllables)
  })

  test('short words in short sentences are easier', () => {
    expect(readingEase(['Er ruft an. Sie sagt ja.'], 'de')).toBeGreaterThan(
      readingEase(['Rechtswidrigkeitserwägungen beeinträchtigen Einwilligungserklärungen.'], 'de'),
    )
  })

  test('the median lies in the middle', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([1, 2, 3, 10])).toBe(2.5)
  })
})
