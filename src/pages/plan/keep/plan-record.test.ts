/** The record of a plan in both languages: described by its schema, complete, and the same as text and mail. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createI18n, languages, loadTexts, plain } from '#i18n'
import { type AtVerdict, allWays, cases, planLimit, planOf, positionAfter } from '#rules'
import { violationsIn } from '../../../i18n/never.ts'
import { overallOf } from '../overall.ts'
import { planNamespaces } from './namespaces.ts'
import { planRecordOf, type T } from './plan-record.ts'
import { planMail, planText } from './plan-text.ts'

const validate = new Ajv2020().compile(
  JSON.parse(readFileSync(new URL('../../../../public/plan.schema.json', import.meta.url), 'utf8')),
)
const address = 'https://firma.de/de/plan/?way=inbound.staff&v=2026-11-25'
const timestamp = new Date('2026-11-24T14:05:00Z')
const way = (id: keyof typeof cases) => positionAfter(cases[id].answers) as AtVerdict
const campaign = [way('agentCallsProspects'), way('liveAssistance'), way('personCallsConsumers')]

describe.each(languages)('in %s', async (language) => {
  const i18n = createI18n(language)
  await loadTexts(i18n, planNamespaces)
  const t = i18n.t as unknown as T
  const make = (rows: readonly AtVerdict[]) => {
    const plan = planOf(rows)
    const names = rows.map((_, at) => `Stadt & Land <${at + 1}>`)
    const overall = overallOf(t, plan.counts)
    return planRecordOf({ rows, names, plan, overall, language, address, timestamp }, t, i18n)
  }

  test('the schema describes every plan, and would notice what it does not know', () => {
    const some = fc.uniqueArray(fc.constantFrom(...allWays()), {
      minLength: 1,
      maxLength: planLimit,
    })
    fc.assert(
      fc.property(some, (rows) => {
        validate(JSON.parse(JSON.stringify(make(rows))))
        expect(validate.errors).toBeNull()
      }),
      { numRuns: 10 },
    )
    const record = make(campaign)
    expect(validate({ ...record, mood: 'good' })).toBe(false)
    expect(validate({ ...record, overall: '' })).toBe(false)
    expect(validate({ ...record, callTypes: [] })).toBe(false)
  })

  test('text and mail say each call type, each step once, and where the plan stands', () => {
    const record = make(campaign)
    const text = planText(record, language, t)
    const mail = decodeURIComponent(planMail(record, t))
    for (const { number, name, level, answer } of record.callTypes) {
      expect(text).toContain(plain(`## ${number}. ${name}: ${level.label}`))
      expect(text).toContain(plain(answer))
      expect(mail).toContain(plain(`${number}. ${name}: ${level.label}`))
    }
    for (const { title, text: what } of record.steps)
      expect(text.split(plain(`- ${title} – `)).length, what).toBeGreaterThan(1)
    for (const one of [text, mail]) {
      expect(one).toContain(address)
      expect(one).toContain(plain(record.overall))
      expect(one).not.toMatch(/undefined|\[object|\{\{|\w:\w+\.\w/)
      expect(violationsIn(one)).toEqual([])
    }
  })

  test('every mixture of levels has its sentence', () => {
    const byLevel = (level: string) =>
      allWays().filter((one) => planOf([one]).counts[0]?.level === level)
    const levels = ['prohibited', 'unclear', 'fixFirst', 'permittedWithDuties', 'permitted']
    const said = levels.flatMap((level, at) => {
      const [a, b] = byLevel(level)
      const [better] = byLevel(levels[at + 1] ?? level)
      return [[a], [a, b], [a, better]].map((rows) =>
        overallOf(t, planOf(rows.filter((one) => one !== undefined)).counts),
      )
    })
    for (const one of said) expect(one).toMatch(/^\p{Lu}|^\d/u)
    expect(new Set(said).size).toBeGreaterThanOrEqual(13)
  })
})
