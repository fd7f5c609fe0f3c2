/** Comparing: every pair of ways in rows, and the decisive answers held against changing them one by one. */
import { expect, test } from 'vitest'
import { type AnswerId, questionIds, questionOf } from '../law/questions.ts'
import { verdictIds, verdictOf } from '../law/verdicts.ts'
import { compare } from './compare.ts'
import { type AtVerdict, allWays, positionAfter } from './walk.ts'

const ways = allWays
const way = (text: string) => positionAfter(text.split(' ') as AnswerId[]) as AtVerdict
const levelOf = ({ verdict }: AtVerdict) => verdictOf(verdict).level

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

/** Every way that answers as these say, else as the first way does, and where neither says anything, anyhow. */
function changedBy(first: AtVerdict, answers: readonly AnswerId[]): readonly AtVerdict[] {
  const wanted = new Map(
    [...first.answers, ...answers].map((answer) => [questionOf(answer), answer]),
  )
  return ways.filter((one) =>
    one.answers.every((answer) => (wanted.get(questionOf(answer)) ?? answer) === answer),
  )
}

/** One way to each verdict; all ways against each other take half a minute, and hold as well. */
const oneOfEach = [...new Map(ways.map((one) => [one.verdict, one])).values()]

test('from each verdict to each: all questions of both, and decisive answers that change the level', () => {
  expect(oneOfEach).toHaveLength(verdictIds.length)
  for (const first of oneOfEach) {
    for (const second of oneOfEach) {
      const { rows, decisive } = compare(first, second)
      const name = `${first.answers.join(' ')} | ${second.answers.join(' ')}`

      // Each question of either way once, in the order of the examination.
      expect(rows.flatMap((row) => row.first?.answer ?? [])).toEqual(first.answers)
      expect(rows.flatMap((row) => row.second?.answer ?? [])).toEqual(second.answers)
      expect(rows.flatMap((row) => row.second?.finding ?? [])).toEqual(second.findings)
      const asked = new Set([...first.answers, ...second.answers].map(questionOf))
      expect(rows.map(({ question }) => question)).toEqual(questionIds.filter((q) => asked.has(q)))

      // Decisive answers exist exactly where the levels differ, and give the first way that level.
      expect(decisive.length > 0, name).toBe(levelOf(first) !== levelOf(second))
      for (const answers of decisive) {
        expect(answers.every((answer) => second.answers.includes(answer))).toBe(true)
        expect(answers.some((answer) => first.answers.includes(answer))).toBe(false)
        expect(new Set(changedBy(first, answers).map(levelOf)), name).toEqual(
          new Set([levelOf(second)]),
        )
      }
    }
  }
})
