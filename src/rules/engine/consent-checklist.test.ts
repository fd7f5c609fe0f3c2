/** Where the checklist for consent stands, which points it has there, and what the answers say of them. */
import { expect, test } from 'vitest'
import { consentPointIds, consentPointOf } from '../law/consent-checklist.ts'
import type { AnswerId } from '../law/questions.ts'
import { sourceOf } from '../law/sources.ts'
import { consentChecklist } from './consent-checklist.ts'
import { allWays, positionAfter } from './walk.ts'

const ways = allWays()
const checklistAfter = (...answers: AnswerId[]) => {
  const position = positionAfter(answers)
  if (!('verdict' in position)) throw new Error(`No verdict after ${answers.join(' ')}`)
  return consentChecklist(position)
}

test('it stands wherever consent was asked for, but for the presumed consent that suffices', () => {
  for (const way of ways) {
    const isAsked = way.answers.some((answer) => /consent/.test(answer))
    const suffices = way.verdict === 'humanBusinessPresumed'
    expect(consentChecklist(way).length > 0, way.answers.join(' ')).toBe(isAsked && !suffices)
  }
})

test('every point is asked somewhere', () => {
  const asked = new Set(ways.flatMap((way) => consentChecklist(way).map(({ point }) => point)))
  expect([...asked].toSorted()).toEqual([...consentPointIds].toSorted())
})

test('AI calls need be named only where an AI talks, five years only towards consumers', () => {
  for (const way of ways) {
    const points = consentChecklist(way).map(({ point }) => point)
    if (points.length === 0) continue
    const aiTalks = !way.answers.some((answer) => answer === 'human' || answer === 'assisted')
    expect(points.includes('namesAi'), way.answers.join(' ')).toBe(aiTalks)
    expect(points.includes('keptFiveYears'), way.answers.join(' ')).toBe(
      way.answers.includes('consumer'),
    )
  }
})

test.each([
  [['outbound', 'business', 'cold', 'automated', 'no-consent'], { givenBefore: 'notMet' }],
  [['outbound', 'consumer', 'cold', 'automated', 'consent-unsure'], { givenBefore: 'open' }],
  [
    ['outbound', 'consumer', 'cold', 'human', 'express-consent', 'undocumented'],
    { givenBefore: 'met', provable: 'notMet' },
  ],
  [
    ['outbound', 'business', 'cold', 'human', 'express-consent', 'documented'],
    { givenBefore: 'met', provable: 'met' },
  ],
  [
    [
      'outbound',
      'business',
      'existing',
      'advertising',
      'automated',
      'express-consent',
      'documented-without-ai',
    ],
    { givenBefore: 'met', namesAi: 'notMet' },
  ],
  [['outbound', 'business', 'cold', 'click-started', 'presumed-consent'], {}],
] as const)('after %j the answers say %j', (answers, outcomes) => {
  const said = checklistAfter(...answers).filter(({ outcome }) => outcome)
  expect(Object.fromEntries(said.map(({ point, outcome }) => [point, outcome]))).toEqual(outcomes)
})

test('every point rests on law or an authority, beyond the interview', () => {
  for (const id of consentPointIds) {
    const kinds = consentPointOf(id).sources.map((source) => sourceOf(source).kind)
    expect(kinds, id).not.toContain('interview')
    expect(kinds, id).not.toContain('article')
  }
})
