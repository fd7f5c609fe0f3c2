/** What each kind of call must be told, on every way of its kind: a table of ways and duties. */
import { describe, expect, test } from 'vitest'
import { type DutyId, duties } from '../law/duties.ts'
import { findingOf } from '../law/findings.ts'
import type { AnswerId } from '../law/questions.ts'
import { verdictOf } from '../law/verdicts.ts'
import { explain } from './explain.ts'
import { allWays } from './walk.ts'

const explained = allWays().map((way) => ({ answers: way.answers, ...explain(way) }))
type Explained = (typeof explained)[number]

const has =
  (...any: readonly AnswerId[]) =>
  ({ answers }: Explained) =>
    any.some((answer) => answers.includes(answer))
const both = (one: (e: Explained) => boolean, other: (e: Explained) => boolean) => (e: Explained) =>
  one(e) && other(e)

const aiTalks = has('supervised', 'click-started', 'automated', 'voice-agent')
const aiTalksOrListens = (e: Explained) => aiTalks(e) || has('assisted', 'staff-with-ai')(e)
const isPermitted = ({ level }: Explained) => level.startsWith('permitted')
const advertises = has('cold', 'advertising')
const permittedAdvertising = both(isPermitted, advertises)
const mustNotCall = ({ verdict }: Explained) => verdictOf(verdict).mustNotCall

const table: readonly (readonly [string, (e: Explained) => boolean, readonly DutyId[]])[] = [
  [
    'an AI talks or listens',
    aiTalksOrListens,
    ['permitRecording', 'spareOwnStaff', 'switchOffVoiceAnalysis', 'contractWithVendor'],
  ],
  ['an AI talks', aiTalks, ['discloseClonedVoice']],
  [
    'permitted advertising',
    permittedAdvertising,
    ['showNumber', 'keepObjectionList', 'leaveNoVoicemail', 'noSilentCalls', 'nameClient'],
  ],
  [
    'permitted advertising with consent',
    both(permittedAdvertising, has('express-consent')),
    ['askForRightPerson', 'keepProof'],
  ],
  [
    'permitted advertising by an AI',
    both(permittedAdvertising, aiTalks),
    ['openTruthfullyAsAi', 'endOnNo'],
  ],
  [
    'permitted advertising by a person',
    both(permittedAdvertising, has('human', 'assisted')),
    ['openTruthfully'],
  ],
  [
    'permitted on presumed consent',
    both(permittedAdvertising, has('presumed-consent')),
    ['noteConcreteFacts'],
  ],
  ['an AI answers', has('voice-agent'), ['announceAi', 'doNotPress']],
  ['an AI calls for service', both(has('service'), aiTalks), ['announceAi', 'keepSalesOut']],
  ['new contacts with consent', both(has('cold'), has('express-consent')), ['matchConsent']],
  [
    'a person calls businesses without consent',
    both(has('no-consent'), ({ verdict }) => verdict === 'humanBusinessWithoutConsent'),
    ['doNotCall', 'checkPresumedConsent'],
  ],
  ['the other person calls', has('inbound'), ['treatCallBackAsOwnCall']],
]

describe('duties', () => {
  test.each(table)('%s', (_, isOfKind, duties) => {
    const ofKind = explained.filter(isOfKind)
    expect(ofKind.length).toBeGreaterThan(0)
    for (const { answers, steps, further, later } of ofKind) {
      expect([...steps, ...further, ...later], answers.join(' ')).toEqual(
        expect.arrayContaining([...duties]),
      )
    }
  })

  test('for a call that must not be made wait until it may be', () => {
    for (const e of explained) {
      const forTheCall: readonly DutyId[] = ['permitRecording', 'discloseClonedVoice', 'showNumber']
      const isConsentMissing = e.level === 'fixFirst' && !has('undisclosed')(e)
      expect(mustNotCall(e), e.answers.join(' ')).toBe(
        ['prohibited', 'unclear'].includes(e.level) || isConsentMissing,
      )
      if (mustNotCall(e)) {
        expect(e.further).toEqual([])
        expect(e.steps.filter((step) => forTheCall.includes(step))).toEqual([])
      } else expect(e.later).toEqual([])
    }
  })

  test('that say how an AI opens the call are one, never two', () => {
    for (const { steps, further, later } of explained) {
      const opening: readonly DutyId[] = ['openTruthfully', 'openTruthfullyAsAi', 'announceAi']
      const toDo = [...steps, ...further, ...later].filter((duty) => opening.includes(duty))
      expect(toDo.length).toBeLessThanOrEqual(1)
    }
  })

  test('to get recording allowed stand open wherever an AI is on the line of a permitted call', () => {
    for (const { steps } of explained.filter(both(isPermitted, aiTalksOrListens))) {
      expect(steps).toContain('permitRecording')
    }
  })
})

test('a fine under the UWG threatens only for calls to consumers, and first', () => {
  for (const e of explained) {
    const threatens = e.sanctions.includes('fineConsumers')
    expect(threatens).toBe(has('consumer')(e) && mustNotCall(e))
    if (threatens) expect(e.sanctions[0]).toBe('fineConsumers')
  }
})

test('Art. 7 DSGVO proves no consent of a company: only the duty that says so cites it', () => {
  for (const e of explained.filter(has('business'))) {
    const others = [...e.steps, ...e.further, ...e.later].filter((id) => id !== 'documentConsent')
    const carry = [
      ...verdictOf(e.verdict).sources,
      ...e.findings.flatMap(({ finding }) => findingOf(finding).sources),
      ...others.flatMap((id) => duties[id].sources),
    ]
    expect(carry).not.toContain('dsgvo7Abs1')
  }
})

test('that a call without consent is forbidden is sure, whether the system is a machine or not', () => {
  const forbidden = explained.filter(
    both(both(advertises, aiTalks), ({ level }) => level === 'prohibited'),
  )
  expect(forbidden.length).toBeGreaterThan(0)
  for (const e of forbidden) {
    const leansOnOpinion = has('presumed-consent')(e)
    expect(e.certainty, e.answers.join(' ')).toBe(leansOnOpinion ? 'opinion' : 'statute')
  }
})
