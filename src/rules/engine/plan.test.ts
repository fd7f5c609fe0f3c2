/** A plan counts its levels, sorts by them, and names each step once with the ways it belongs to. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cases } from '../law/cases.ts'
import { verdictOf } from '../law/verdicts.ts'
import { consentChecklist } from './consent-checklist.ts'
import { explain } from './explain.ts'
import { eachOnce, isWorstFirst, planLimit, planOf, worstFirst } from './plan.ts'
import { type AtVerdict, allWays, positionAfter } from './walk.ts'

const way = (id: keyof typeof cases) => positionAfter(cases[id].answers) as AtVerdict
const campaign = [
  way('aiResearchesPersonCalls'),
  way('agentCallsProspects'),
  way('botInCustomerService'),
  way('personCallsConsumers'),
  way('personPressesStart'),
]
const someWays = fc.uniqueArray(fc.constantFrom(...allWays()), {
  minLength: 1,
  maxLength: planLimit,
  selector: ({ answers }) => answers.join(),
})

describe('a campaign of five call types', () => {
  const { counts, steps, points } = planOf(campaign)

  test('is counted by level, worst first', () => {
    expect(counts).toEqual([
      { level: 'prohibited', count: 2 },
      { level: 'unclear', count: 1 },
      { level: 'permittedWithDuties', count: 2 },
    ])
  })

  test('names a step once, with the calls it belongs to', () => {
    expect(steps.find(({ id }) => id === 'doNotCall')?.ways).toEqual([2, 4])
    expect(steps.filter(({ id }) => id === 'doNotCall')).toHaveLength(1)
  })

  test('has the checklist of those where express consent plays a part', () => {
    const [first] = points
    expect(first?.ways).toEqual(
      campaign.flatMap((one, at) => (consentChecklist(one).length > 0 ? [at + 1] : [])),
    )
  })

  test('is sorted worst first, those of one level as they were', () => {
    expect(isWorstFirst(campaign)).toBe(false)
    expect(worstFirst(campaign).map(({ verdict }) => verdict)).toEqual(
      [1, 3, 4, 0, 2].map((at) => campaign[at]?.verdict),
    )
    expect(isWorstFirst(worstFirst(campaign))).toBe(true)
  })
})

test('a way that is named again counts once, and is told', () => {
  const [a, b] = campaign as [AtVerdict, AtVerdict]
  expect(eachOnce([a, b, a, a])).toEqual({ ways: [a, b], repeated: [1] })
  expect(eachOnce([a, b])).toEqual({ ways: [a, b], repeated: [] })
})

test('nothing is lost and nothing added, whatever the ways', () => {
  fc.assert(
    fc.property(someWays, (ways) => {
      const plan = planOf(ways)
      expect(plan.counts.reduce((sum, { count }) => sum + count, 0)).toBe(ways.length)
      ways.forEach((one, at) => {
        const { steps, further, later, objections } = explain(one)
        const here = (all: typeof plan.steps) =>
          all.filter((some) => some.ways.includes(at + 1)).map(({ id }) => id)
        expect(new Set([...here(plan.steps), ...here(plan.further)])).toEqual(
          new Set([...steps, ...further]),
        )
        expect(here(plan.steps)).toEqual(expect.arrayContaining([...steps]))
        expect(new Set(here(plan.later))).toEqual(new Set(later))
        expect(
          plan.objections.filter((some) => some.ways.includes(at + 1)).map(({ id }) => id),
        ).toHaveLength(objections.length)
      })
      for (const { ways: some } of [...plan.steps, ...plan.objections, ...plan.points]) {
        expect(some).toEqual([...new Set(some)].toSorted((a, b) => a - b))
        expect(some.length).toBeGreaterThan(0)
      }
      const sorted = worstFirst(ways)
      expect(new Set(sorted)).toEqual(new Set(ways))
      expect(verdictOf(sorted[0]?.verdict ?? 'inboundStaff').level).toBe(plan.counts[0]?.level)
    }),
    { numRuns: 50 },
  )
})
