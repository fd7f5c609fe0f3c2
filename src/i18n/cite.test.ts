/** How sources are cited, as a lawyer would write it in each language. */
import { expect, test } from 'vitest'
import type { SourceId } from '#rules'
import { cite, formatDate } from './cite.ts'
import { locales } from './locales.ts'
import { plain } from './typography.ts'

const table: readonly (readonly [SourceId, string, string])[] = [
  ['uwg7Abs2Nr2', '§ 7 Abs. 2 Nr. 2 UWG', 'Section 7(2) no. 2 UWG'],
  ['uwg7Abs1Satz2', '§ 7 Abs. 1 Satz 2 UWG', 'Section 7(1) sentence 2 UWG'],
  ['uwg7a', '§ 7a UWG', 'Section 7a UWG'],
  ['tdddg28', '§ 28 Abs. 1 Nr. 9 TDDDG', 'Section 28(1) no. 9 TDDDG'],
  ['kiVo50Abs1', 'Art. 50 Abs. 1 KI-VO', 'Article 50(1) AI Act'],
  ['kiVo5Abs1f', 'Art. 5 Abs. 1 lit. f KI-VO', 'Article 5(1)(f) AI Act'],
  ['kiVo3Nr39', 'Art. 3 Nr. 39 KI-VO', 'Article 3(39) AI Act'],
  ['dsgvo6Abs1f', 'Art. 6 Abs. 1 lit. f DSGVO', 'Article 6(1)(f) GDPR'],
  ['rl2006Art2a', 'Art. 2 lit. a Werbe-RL', 'Article 2(a) Directive 2006/114/EC'],
  ['bghSurvey', 'BGH, 10.07.2018, VI ZR 225/17', 'BGH, 10 July 2018, VI ZR 225/17'],
  ['olgKoelnService', 'OLG Köln, 19.04.2013, 6 U 222/12', 'OLG Köln, 19 April 2013, 6 U 222/12'],
  [
    'bagListeningIn',
    'BAG, 23.04.2009, 6 AZR 189/08, nach Berichten',
    'BAG, 23 April 2009, 6 AZR 189/08, according to reports',
  ],
  [
    'tkg174',
    '§ 174 TKG 2021 (Österreich), nach Berichten',
    'Section 174 TKG 2021 (Austria), according to reports',
  ],
  [
    'bnetzaConsentGuidance',
    'Bundesnetzagentur, Auslegungshinweise § 7a UWG, 2022, nach Berichten',
    'Bundesnetzagentur, Auslegungshinweise § 7a UWG, 2022, according to reports',
  ],
  // Headings stay as they were published; quotation marks within them become single ones.
  [
    'articleMachine',
    '„Gilt eine KI rechtlich als ‚automatisierte Anrufmaschine‘?“',
    '„Gilt eine KI rechtlich als ‚automatisierte Anrufmaschine‘?“',
  ],
]

test.each(table)('%s', (id, german, english) => {
  expect(plain(cite(id, 'de'))).toBe(german)
  expect(plain(cite(id, 'en'))).toBe(english)
})

test('a paragraph sign and its number stay on one line', () => {
  expect(cite('uwg7Abs2Nr2', 'de')).toBe('§\u00a07 Abs.\u00a02 Nr.\u00a02\u00a0UWG')
})

test('a day is written as the language writes it', () => {
  const format = {
    de: new Intl.DateTimeFormat(locales.de.tag, { dateStyle: 'medium', timeZone: 'UTC' }),
    en: new Intl.DateTimeFormat(locales.en.tag, { dateStyle: 'long', timeZone: 'UTC' }),
  }
  for (let day = 0; day < 400; day++) {
    const date = new Date(Date.UTC(2026, 0, 1 + day))
    const iso = date.toISOString().slice(0, 10)
    for (const language of ['de', 'en'] as const) {
      expect(formatDate(iso, language)).toBe(format[language].format(date))
    }
  }
})
