/** What stays on one line, and that nothing of it is left where only the words count. */
import { expect, test } from 'vitest'
import { files, flatten } from './all-texts.ts'
import type { Language } from './locales.ts'
import { keepTogether, plain } from './typography.ts'

/** `_` stands for a no-break space, `~` for a word joiner. */
const table: readonly (readonly [Language, string])[] = [
  ['de', '§_7 Abs._2 Nr._2_UWG'],
  ['de', '§§_7 und 7a_UWG'],
  ['de', '§_7 Abs._1 Satz_2_UWG, ein Satz zu 2 Fragen'],
  ['de', 'Art._5 Abs._1 lit._f_KI-~VO'],
  ['de', 'Art._6_DSGVO, aber die DSGVO'],
  ['de', 'bis zu 300.000_€, 15_Mio._€ oder 3_%'],
  ['de', 'Der KI-~Anruf-Check und KI-~Kaltakquise, per E-~Mail'],
  ['de', 'ein Double-Opt-~in, die ePrivacy-~RL, aber Service-Anruf und ki-anruf-check'],
  ['en', 'Section_7(2) no._2_UWG and section_7a_UWG'],
  ['en', 'sections_7 and 7a_UWG'],
  ['en', 'Section_7(1) sentence_2_UWG'],
  ['en', 'Article_5(1)(f)_AI Act and Article_6_GDPR, a particle 7'],
  ['en', 'an AI-~generated voice, opt-~in, self-hosted'],
]

test.each(table)('%s: %s', (language, marked) => {
  const typeset = marked.replaceAll('_', '\u00a0').replaceAll('~', '\u2060')
  const text = marked.replaceAll('_', ' ').replaceAll('~', '')
  expect(keepTogether(text, language)).toBe(typeset)
  expect(keepTogether(typeset, language).replace(/\u2060+/g, '\u2060')).toBe(typeset)
  expect(plain(typeset)).toBe(text)
})

test('soft hyphens are for the eye only', () => expect(plain('Wer\u00adbung')).toBe('Werbung'))

test('no text is broken off within a citation', () => {
  const texts = Object.values(files).flatMap((file) => flatten(file))
  const broken = texts.filter(([, text]) =>
    /(?:\b(?:Art|Abs|Nr|lit)\.|§|\s(?:Article|section))$/.test(text),
  )
  expect(broken).toEqual([])
})
