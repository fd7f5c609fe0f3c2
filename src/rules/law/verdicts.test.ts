/** The verdict table as a lawyer reads it – top down, first match wins – against the running chart. */
import { describe, expect, test } from 'vitest'
import type { AnswerId, Level, VerdictId } from '../index.ts'
import { allWays, verdictIds, verdictOf } from '../index.ts'

const ai = ['supervised', 'click-started', 'automated']
const person = ['human', 'assisted']
type Facts = readonly (AnswerId | readonly string[])[]

const table: readonly (readonly [Facts, VerdictId, Level])[] = [
  // The person calls the company.
  [['inbound', 'staff'], 'inboundStaff', 'permitted'],
  [['inbound', 'staff-with-ai'], 'inboundAssisted', 'permittedWithDuties'],
  [['inbound', 'voice-agent', 'undisclosed'], 'inboundUndisclosed', 'fixFirst'],
  [['inbound', 'voice-agent', 'disclosed'], 'inboundVoiceAgent', 'permittedWithDuties'],
  // The company calls an existing contact, purely for service.
  [['service', 'human'], 'serviceHuman', 'permitted'],
  [['service', 'assisted'], 'serviceAssisted', 'permittedWithDuties'],
  [['service', ai, 'undisclosed'], 'serviceUndisclosed', 'fixFirst'],
  [['service', ai, 'disclosed'], 'serviceVoiceAgent', 'permittedWithDuties'],
  // The company advertises.
  [['consent-unsure'], 'consentUnsure', 'fixFirst'],
  [[person, 'no-consent', 'consumer'], 'humanConsumerWithoutConsent', 'prohibited'],
  [[person, 'no-consent', 'business'], 'humanBusinessWithoutConsent', 'prohibited'],
  [[person, 'presumed-consent', 'business'], 'humanBusinessPresumed', 'permittedWithDuties'],
  [[person, 'express-consent', 'documented'], 'humanConsented', 'permittedWithDuties'],
  [[person, 'express-consent', 'undocumented', 'consumer'], 'humanUnprovenConsumer', 'fixFirst'],
  [[person, 'express-consent', 'undocumented', 'business'], 'humanUnprovenBusiness', 'fixFirst'],
  [[ai, 'no-consent', 'cold'], 'coldAiWithoutConsent', 'prohibited'],
  [[ai, 'no-consent', 'existing'], 'existingAiWithoutConsent', 'prohibited'],
  [['automated', 'presumed-consent', 'cold'], 'coldAiWithoutConsent', 'prohibited'],
  [['automated', 'presumed-consent', 'existing'], 'existingAiWithoutConsent', 'prohibited'],
  [['click-started', 'presumed-consent'], 'startButton', 'unclear'],
  [['supervised', 'presumed-consent'], 'humanControl', 'unclear'],
  [[ai, 'express-consent', 'undocumented'], 'consentUnproven', 'fixFirst'],
  [[ai, 'express-consent', 'documented-without-ai'], 'consentTooNarrow', 'fixFirst'],
  [[ai, 'express-consent', 'documented', 'undisclosed'], 'consentedUndisclosed', 'fixFirst'],
  [
    [ai, 'express-consent', 'documented', 'disclosed'],
    'consentedVoiceAgent',
    'permittedWithDuties',
  ],
]

const holds = (facts: Facts, answers: readonly AnswerId[]) =>
  facts.every((fact) => [fact].flat().some((one) => answers.includes(one as AnswerId)))

describe('the verdict table', () => {
  test.each(allWays().map((way) => [way.answers.join(' '), way] as const))('%s', (_, way) => {
    const [, verdict, level] = table.find(([facts]) => holds(facts, way.answers)) ?? []
    expect(way.verdict).toBe(verdict)
    expect(verdictOf(way.verdict).level).toBe(level)
  })

  test.each(table)('%j is a row that some way meets', (facts) => {
    expect(allWays().some((way) => holds(facts, way.answers))).toBe(true)
  })

  test('has every one of the twenty-three verdicts', () => {
    expect(new Set(table.map(([, verdict]) => verdict))).toEqual(new Set(verdictIds))
    expect(verdictIds).toHaveLength(23)
  })
})
