/** What must hold on every way, whatever the chart says. */
import { describe, expect, test } from 'vitest'
import { caseGroups, caseIds, cases } from '../law/cases.ts'
import { type DutyId, duties } from '../law/duties.ts'
import { certainties, elements, findingIds, findingOf, outcomes } from '../law/findings.ts'
import { objectionIds } from '../law/objections.ts'
import { questionIds, questionOf, questions } from '../law/questions.ts'
import { type SanctionId, sanctionOf, sanctions } from '../law/sanctions.ts'
import { scopeSources } from '../law/scope.ts'
import { isQuotation, type SourceId, sourceIds } from '../law/sources.ts'
import { verdictIds } from '../law/verdict-ids.ts'
import { verdictOf } from '../law/verdicts.ts'
import { explain } from './explain.ts'
import { type AtVerdict, allWays, positionAfter } from './walk.ts'

const ways = allWays()
const explained = ways.map((way) => ({ way, ...explain(way) }))
const used = <T>(items: readonly (readonly T[])[]) => new Set(items.flat())

describe('everything is used somewhere', () => {
  const inOrder = <T>(items: Iterable<T>) => [...items].toSorted()
  const usedDuties = used<DutyId>(explained.flatMap((e) => [e.steps, e.further, e.later]))
  const usedSanctions = used<SanctionId>(explained.map((e) => e.sanctions))

  test('questions', () => {
    expect(inOrder(used(ways.map((way) => way.answers.map(questionOf))))).toEqual(
      inOrder(questionIds),
    )
  })
  test('answers', () => {
    const all = questionIds.flatMap((question) => questions[question].answers)
    expect(inOrder(used(ways.map((way) => way.answers)))).toEqual(inOrder(all))
    expect(new Set(all).size, 'each answer id is unique').toBe(all.length)
  })
  test('findings', () => {
    expect(inOrder(used(ways.map((way) => way.findings)))).toEqual(inOrder(findingIds))
  })
  test('verdicts', () => {
    expect(inOrder(new Set(ways.map((way) => way.verdict)))).toEqual(inOrder(verdictIds))
  })
  test('elements, outcomes and certainties', () => {
    const found = findingIds.map(findingOf)
    expect(inOrder(new Set(found.map((f) => f.element)))).toEqual(inOrder(elements))
    expect(inOrder(new Set(found.map((f) => f.outcome)))).toEqual(inOrder(outcomes))
    expect(inOrder(new Set(explained.map((e) => e.certainty)))).toEqual(inOrder(certainties))
  })
  test('objections', () => {
    expect(inOrder(used(explained.map((e) => e.objections)))).toEqual(inOrder(objectionIds))
  })
  test('duties and sanctions', () => {
    expect(inOrder(usedDuties)).toEqual(inOrder(Object.keys(duties)))
    expect(inOrder(usedSanctions)).toEqual(inOrder(Object.keys(sanctions)))
  })
  test('sources', () => {
    const bySources = used<SourceId>([
      ...explained.map((e) => e.sources),
      ...questionIds.map((question) => questions[question].sources),
      ...ways.map(({ answers }) => scopeSources(answers)),
    ])
    expect(inOrder(bySources)).toEqual(inOrder(sourceIds))
  })
})

describe('every explanation', () => {
  test.each(explained.map((e) => [e.way.answers.join(' '), e] as const))('%s', (_, e) => {
    expect(e.findings.map(({ answer }) => answer)).toEqual(e.way.answers)
    expect(e.sources.length).toBeGreaterThan(0)
    expect(positionAfter(e.way.answers)).toEqual(e.way)

    const threatens = ['prohibited', 'unclear', 'fixFirst'].includes(e.level)
    expect(e.sanctions.length > 0).toBe(threatens)
    const towards = new Set(e.sanctions.map((sanction) => sanctionOf(sanction).towards))
    if (!e.way.answers.includes('consumer')) expect(towards).not.toContain('consumer')
    if (!e.way.answers.includes('business')) expect(towards).not.toContain('business')

    // Something that was found decides, and each element that is said to decide was found.
    const decided = e.findings.filter(({ decides }) => decides)
    expect(new Set(decided.map(({ finding }) => findingOf(finding).element))).toEqual(
      new Set(verdictOf(e.verdict).decides),
    )

    const toDo = [...e.steps, ...e.further, ...e.later]
    expect(new Set(toDo).size).toBe(toDo.length)
    expect(e.steps.length).toBeGreaterThan(0)
    expect(e.steps.length).toBeLessThanOrEqual(5)
  })
})

describe('the quotations stand only where they fit', () => {
  const quotedOn = (id: SourceId) => explained.filter((e) => e.sources.includes(id))
  const aiTalks = (way: AtVerdict) =>
    way.answers.some((a) => ['supervised', 'click-started', 'automated'].includes(a))

  test('ban: AI advertising, never service, inbound or human', () => {
    for (const { way } of quotedOn('ban')) {
      expect(aiTalks(way)).toBe(true)
      expect(way.answers).not.toContain('service')
      expect(way.answers).not.toContain('inbound')
    }
  })
  test('coldConsent: cold contact', () => {
    for (const { way } of quotedOn('coldConsent')) expect(way.answers).toContain('cold')
  })
  test('startButton and noBusinessModel: together, in this order, only for a start button', () => {
    for (const { way, sources } of quotedOn('noBusinessModel')) {
      expect(way.answers).toContain('click-started')
      expect(sources.indexOf('noBusinessModel')).toBe(sources.indexOf('startButton') + 1)
    }
    expect(quotedOn('startButton')).toEqual(quotedOn('noBusinessModel'))
  })
  test('humanControl: a person controls the call', () => {
    for (const { way } of quotedOn('humanControl')) expect(way.answers).toContain('supervised')
  })
  test('warningLetters: prohibited AI calls', () => {
    for (const { way, level } of quotedOn('warningLetters')) {
      expect(level).toBe('prohibited')
      expect(aiTalks(way)).toBe(true)
    }
  })
  test('each is the voice of a verdict or stands beside a finding, duty or sanction', () => {
    const all = sourceIds.filter(isQuotation)
    for (const id of all) expect(quotedOn(id).length).toBeGreaterThan(0)
  })
})

describe('the cases', () => {
  test('are in every group', () => {
    expect(new Set(caseIds.map((id) => cases[id].group))).toEqual(new Set(caseGroups))
  })
  test.each(caseIds)('%s is a whole way', (id) => {
    expect(positionAfter(cases[id].answers)).toHaveProperty('verdict')
  })
})
