/** Every address of the first version, read from its file: what it said, and where it leads today. */
import { describe, expect, test } from 'vitest'
import { isAnswer, questionOf } from '../law/questions.ts'
import { levels } from '../law/verdicts.ts'
import { version } from '../law/versions.ts'
import { earlierAddress, resumeEarlier } from './earlier.ts'
import { released } from './released.ts'
import { positionAfter } from './walk.ts'

const first = '2026-11-23'
const release = await released(first)
if (!release) throw new Error(`${first} is not released`)
const old = Object.entries(release.ways).map(([way, verdict]) => ({
  segments: way.split('.'),
  verdict,
}))

const askedOf = (segments: readonly string[]) =>
  segments.filter((segment) => isAnswer(segment)).map(questionOf)

describe('every way of the first version', () => {
  test.each(old.map((one) => [one.segments.join(' '), one] as const))(
    '%s',
    async (_, { segments, verdict }) => {
      const earlier = await earlierAddress(segments)
      expect(earlier).toMatchObject({ version: first, said: { verdict } })
      expect(levels).toContain(earlier?.said?.level)
      expect(Object.keys(earlier?.said?.names ?? {}).toSorted()).toEqual(['de', 'en'])

      const { position, pendingAnswers } = resumeEarlier(segments)
      expect(positionAfter(position.answers)).toEqual(position)
      // Nothing is invented: what was taken or waits stood in the address.
      for (const answer of [...position.answers, ...pendingAnswers]) {
        expect(segments).toContain(answer)
      }
      // It stops early only where the old way never asked, or the old answer is no longer offered.
      if ('question' in position) {
        const given = segments.find(
          (segment) => isAnswer(segment) && questionOf(segment) === position.question,
        )
        if (given) expect(position.options).not.toContain(given)
        else expect(askedOf(segments)).not.toContain(position.question)
      }
    },
  )
})

test.each([
  // Where the recipient was asked, it leads straight on.
  [
    'outbound cold click-started presumed-consent business',
    'startButton',
    'outbound business cold click-started presumed-consent',
  ],
  [
    'outbound existing advertising human express-consent undocumented consumer',
    'humanUnprovenConsumer',
    'outbound consumer existing advertising human express-consent undocumented',
  ],
  // Emotion recognition is no question any more.
  [
    'inbound voice-agent disclosed emotion-analysis',
    'inboundVoiceAgent',
    'inbound voice-agent disclosed',
  ],
  ['INBOUND staff', 'inboundStaff', 'inbound staff'],
])('%s leads to %s', (segments, verdict, answers) => {
  expect(resumeEarlier(segments.split(' '))).toMatchObject({
    position: { verdict, answers: answers.split(' ') },
    pendingAnswers: [],
  })
})

test('where the recipient was never asked it is asked now, and the other answers wait', () => {
  const segments = 'outbound existing service automated disclosed no-emotion-analysis'.split(' ')
  expect(resumeEarlier(segments)).toMatchObject({
    position: { question: 'recipient', answers: ['outbound'] },
    pendingAnswers: ['existing', 'service', 'automated', 'disclosed'],
  })
})

test('presumed consent of a consumer is forgotten, and the question asked', () => {
  expect(resumeEarlier('outbound cold human presumed-consent consumer'.split(' '))).toMatchObject({
    position: { question: 'consent', answers: ['outbound', 'consumer', 'cold', 'human'] },
    pendingAnswers: [],
  })
})

test('ways that asked the recipient end at a verdict, unless their consent is no longer offered', () => {
  for (const { segments } of old.filter((one) => askedOf(one.segments).includes('recipient'))) {
    const { position } = resumeEarlier(segments)
    const isForgotten = segments.includes('consumer') && segments.includes('presumed-consent')
    expect('verdict' in position, segments.join(' ')).toBe(!isForgotten)
  }
})

describe('an earlier address', () => {
  test('is known by its beginning, too, of which nothing was said', async () => {
    expect(await earlierAddress(['outbound', 'Cold'])).toEqual({ version: first, said: undefined })
  })

  test('is looked for in the version it names, then in all earlier ones', async () => {
    const said = await earlierAddress(['outbound', 'cold', 'human', 'no-consent'], '1999-01-01')
    expect(said).toMatchObject({ version: first, said: { verdict: 'humanWithoutConsent' } })
    expect(await earlierAddress(['inbound', 'staff'], version)).toMatchObject({ version })
  })

  test.each([[['outbound', 'cold', 'x']], [['constructor']], [['inbound.staff']]])(
    'is not what no version knows: %j',
    async (segments) => expect(await earlierAddress(segments)).toBeUndefined(),
  )
})
