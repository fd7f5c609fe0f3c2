/** The record of every verdict in both languages: complete, in the page's own words, and the same as text. */
import { describe, expect, test } from 'vitest'
import { createI18n, languages, loadTexts, plain, sourceLanguage } from '#i18n'
import { allWays, explain, sourceOf, sources, version, waysFrom } from '#rules'
import { violationsIn } from '../../../i18n/never.ts'
import { runIn } from '../../shared/labels.ts'
import { sayFor } from '../../shared/say.ts'
import { mailTo } from './mail.ts'
import { type Occasion, recordOf, type T } from './record.ts'
import { textOf } from './text.ts'

const ways = waysFrom([])
const address = 'https://firma.de/de/check/inbound/staff/?v=2026-11-23'
const note = { plan: 'Rückgewinnung Herbst', remark: 'Vertrieb Nord.\n# Bis Freitag.' }
const timestamp = new Date('2026-11-24T14:05:00Z')

/** Every text of a record, whatever it is nested in; ids and flags left out. */
function sentencesIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string')
    return ['id', 'part', 'date', 'lawAsOf'].includes(key) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) =>
    sentencesIn(one, Array.isArray(value) ? key : name),
  )
}

describe.each(languages)('in %s', async (language) => {
  const i18n = createI18n(language)
  await loadTexts(i18n, ['ui', 'questions', 'verdict', 'verdicts', 'findings', 'duties'])
  await loadTexts(i18n, ['sanctions', 'objections', 'translations', 'keep'])
  const t = i18n.t as unknown as T
  const make = (some: Partial<Occasion> & Pick<Occasion, 'way'>) =>
    recordOf({ language, note, address, timestamp, ...some }, t, sayFor(i18n, some.way.answers))
  const all = ways.map((way) => ({ way, record: make({ way }) }))

  test('every record says what the chart says of its way', () => {
    expect(all).toHaveLength(allWays().length)
    for (const { way, record } of all) {
      const { verdict, level, findings, steps, further, later, sanctions } = explain(way)
      expect(record).toMatchObject({ permalink: address, version, note })
      expect(record.date).toBe('2026-11-24T14:05:00.000Z')
      expect([record.verdict.id, record.verdict.level.id]).toEqual([verdict, level])
      const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id)
      expect(record.answers.map(({ answer }) => answer.id)).toEqual(way.answers)
      expect(ids(record.findings)).toEqual(findings.map(({ finding }) => finding))
      expect(ids(record.duties.steps)).toEqual(steps)
      expect(ids(record.duties.further)).toEqual(further)
      expect(ids(record.duties.later)).toEqual(later)
      expect(ids(record.sanctions)).toEqual(sanctions)
    }
  })

  test('every source that is cited anywhere is listed, with its address where it has one', () => {
    for (const { way, record } of all) {
      const listed = new Map(record.sources.map((one) => [one.id, one]))
      const cited = JSON.stringify(record).matchAll(/"id":"(\w+)","citation"/g)
      for (const [, id = ''] of cited) expect([...listed.keys()]).toContain(id)
      for (const id of explain(way).sources) {
        const { kind } = sourceOf(id)
        const hasAddress = kind !== 'judgment' && kind !== 'authority' && id !== 'tkg174'
        expect(Boolean(listed.get(id)?.address), id).toBe(hasAddress)
      }
    }
  })

  test('quotations are verbatim, with who said them and where', () => {
    const quoted = all.flatMap(({ record }) => [
      ...record.voice.quotations,
      ...record.findings.flatMap(({ quotations }) => quotations),
    ])
    expect(quoted.length).toBeGreaterThan(50)
    for (const one of quoted) {
      expect(one.words).toBe(`„${sources[one.id].words}“`)
      expect(one.by).toContain('Rechtsanwalt Alexander Graf Rachut')
      expect(one.place).toContain(i18n.t('ui:quotation.under', { heading: '' }))
      expect('translation' in one).toBe(language !== sourceLanguage)
    }
  })

  test('the text says everything that the data say, and nothing that must never be said', () => {
    for (const { record } of all) {
      const text = textOf(record, language, t)
      const lines = sentencesIn(record).flatMap((sentence) => sentence.split('\n'))
      expect(lines.filter((line) => !text.includes(plain(line)))).toEqual([])
      expect(violationsIn(text)).toEqual([])
      expect(text).toBe(plain(text))
      expect(text).not.toMatch(/undefined|\[object|\{\{|keep:|verdict:/)
      expect(record.title).not.toContain('Rachut')
    }
  })

  test('the mail has level, answer, answers and permalink, short enough for every mail program', () => {
    for (const { way, record } of all) {
      const say = sayFor(i18n, way.answers)
      const { searchParams } = new URL(mailTo(way, address, t, say))
      const [subject = '', body = ''] = ['subject', 'body'].map(
        (one) => searchParams.get(one) ?? '',
      )
      expect(subject).toContain(plain(record.title))
      const { level, answer, now } = record.verdict
      for (const one of [level.label, answer, now, runIn(say, way.answers), address])
        expect(body).toContain(plain(one))
      expect(body.length).toBeLessThanOrEqual(1800)
    }
  })

  test('a remark stays a quotation, an empty note leaves no trace', () => {
    const [way] = ways
    if (!way) throw new Error('No way')
    const text = textOf(make({ way }), language, t)
    expect(text).toContain('\n> Vertrieb Nord.\n> # Bis Freitag.\n')
    const bare = textOf(make({ way, note: { plan: '', remark: '' } }), language, t)
    expect(bare).not.toContain(t('keep:note.plan'))
    expect(bare).not.toContain(t('keep:note.own'))
  })
})
