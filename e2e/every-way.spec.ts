/**
 * Every way in both languages, clicked step by step, with and without JavaScript, against the chart:
 * forward through each answer to the verdict, and Back in the history to try the next one.
 */
import { type AnswerId, positionAfter } from '../src/rules/index.ts'
import {
  answer,
  checkPath,
  expect,
  expectNoComplaints,
  expectQuestion,
  expectVerdict,
  languages,
  type Page,
  test,
} from './guide.ts'

/** Clicks through everything below these answers; returns how many verdicts it has seen. */
async function walkOn(page: Page, answers: readonly AnswerId[]): Promise<number> {
  const position = positionAfter(answers)
  if ('verdict' in position) {
    await expectVerdict(page, position)
    return 1
  }
  await expectQuestion(page, position.question)
  const shown = page.locator('main [data-answer]')
  expect(await shown.evaluateAll((all) => all.map((one) => one.dataset.answer))).toEqual(
    position.options,
  )
  let verdicts = 0
  for (const option of position.options) {
    await answer(page, option)
    verdicts += await walkOn(page, [...answers, option])
    await page.goBack()
    await expectQuestion(page, position.question)
  }
  return verdicts
}

const parts = [
  { from: ['inbound'], ways: 5 },
  { from: ['outbound', 'cold'], ways: 40 },
  { from: ['outbound', 'existing', 'advertising'], ways: 40 },
  { from: ['outbound', 'existing', 'service'], ways: 11 },
] as const

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })
    test.setTimeout(180_000)

    for (const language of languages) {
      for (const { from, ways } of parts) {
        test(`${language}: all ways after ${from.join(' ')}`, async ({ page, complaints }) => {
          await page.goto(checkPath(language, []))
          for (const given of from) await answer(page, given)
          expect(await walkOn(page, from)).toBe(ways)
          expectNoComplaints(complaints)
        })
      }
    }
  })
}

test('the parts are all ways', () => {
  expect(parts.reduce((sum, { ways }) => sum + ways, 0)).toBe(96)
})
