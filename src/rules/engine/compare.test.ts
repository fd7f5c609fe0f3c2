/** Comparing: two ways in rows, and examples of decisive answers; `compare.decisive.test.ts` searches for them itself. */
import { expect, test } from 'vitest'
import { type AnswerId, questionIds, questionOf } from '../law/questions.ts'
import { compare } from './compare.ts'
import { type AtVerdict, allWays, positionAfter } from './walk.ts'

const way = (text: string) => positionAfter(text.split(' ') as AnswerId[]) as AtVerdict

const aiCold = 'outbound business cold automated no-consent'
const humanCold = 'outbound business cold human presumed-consent'
const startButton = 'outbound business cold click-started presumed-consent'
const aiConsented =
  'outbound business existing advertising automated express-consent documented disclosed'

test.each([
  // From the first plan to the level of the second, these answers are needed.
  [aiCold, humanCold, ['human presumed-consent']],
  [startButton, humanCold, ['human']],
  [humanCold, aiCold, ['automated', 'no-consent']],
  [aiCold, aiConsented, ['express-consent documented disclosed']],
  ['inbound voice-agent undisclosed', 'inbound staff', ['staff']],
  // The same level: nothing is decisive.
  [humanCold, aiConsented, []],
  [aiCold, aiCold, []],
])('%s | %s', (first, second, expected) => {
  const { decisive } = compare(way(first), way(second))
  expect(decisive.map((answers) => answers.join(' '))).toEqual(expected)
})

test('answers are matched by question, not by position', () => {
  expect(compare(way(aiCold), way(aiConsented)).rows.slice(0, 6)).toEqual([
    {
      question: 'direction',
      first: { answer: 'outbound', finding: 'outboundCall' },
      second: { answer: 'outbound', finding: 'outboundCall' },
    },
    {
      question: 'recipient',
      first: { answer: 'business', finding: 'businessCalled' },
      second: { answer: 'business', finding: 'businessCalled' },
    },
    {
      question: 'contact',
      first: { answer: 'cold', finding: 'coldContact' },
      second: { answer: 'existing', finding: 'existingContact' },
    },
    {
      question: 'purpose',
      first: undefined,
      second: { answer: 'advertising', finding: 'advertisingCall' },
    },
    {
      question: 'speaker',
      first: { answer: 'automated', finding: 'automatedAiSpeaks' },
      second: { answer: 'automated', finding: 'automatedAiSpeaks' },
    },
    {
      question: 'consent',
      first: { answer: 'no-consent', finding: 'noConsentForMachine' },
      second: { answer: 'express-consent', finding: 'expressConsent' },
    },
  ])
})

/** One way to each verdict. */
const oneOfEach = [...new Map(allWays().map((one) => [one.verdict, one])).values()]

test('from each verdict to each, all questions of both stand in the order of the examination', () => {
  for (const first of oneOfEach) {
    for (const second of oneOfEach) {
      const { rows } = compare(first, second)
      expect(rows.flatMap((row) => row.first?.answer ?? [])).toEqual(first.answers)
      expect(rows.flatMap((row) => row.first?.finding ?? [])).toEqual(first.findings)
      expect(rows.flatMap((row) => row.second?.answer ?? [])).toEqual(second.answers)
      expect(rows.flatMap((row) => row.second?.finding ?? [])).toEqual(second.findings)
      const asked = new Set([...first.answers, ...second.answers].map(questionOf))
      expect(rows.map(({ question }) => question)).toEqual(questionIds.filter((q) => asked.has(q)))
    }
  }
})
