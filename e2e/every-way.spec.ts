/**
 * Every way, clicked in a browser: forward to the verdict, and back in the history to where the next way
 * parts from it. The other languages and the pages without JavaScript are read in `built/every-way.test.ts`.
 */
import { positionAfter } from '../src/rules/index.ts'
import {
  answer,
  begin,
  checkPath,
  expect,
  expectNoComplaints,
  expectQuestion,
  expectVerdict,
  type Page,
  test,
  type Way,
  ways,
} from './support/guide.ts'

/** Checks the question page after the first n answers of a way, and clicks the next one. */
async function step(page: Page, way: Way, n: number): Promise<void> {
  const position = positionAfter(way.answers.slice(0, n))
  if ('verdict' in position) throw new Error('A beginning ends in a verdict')
  await expectQuestion(page, position.question)
  const shown = page.locator('main [data-answer]')
  expect(await shown.evaluateAll((all) => all.map((one) => one.dataset.answer))).toEqual(
    position.options,
  )
  await answer(page, way.answers[n] as Way['answers'][number])
}

/** How many answers two ways share before they part. */
const shared = (one: Way, other: Way) =>
  one.answers.findIndex((given, n) => given !== other.answers[n])

// One for each worker.
const middle = Math.ceil(ways.length / 2)
for (const [n, half] of [ways.slice(0, middle), ways.slice(middle)].entries()) {
  test(`every way, part ${n + 1} of 2`, async ({ page, complaints }) => {
    test.setTimeout(240_000)
    await page.goto(checkPath('de', []))
    let previous: Way | undefined
    for (const way of half) {
      const from = previous ? shared(way, previous) : 0
      if (previous) {
        const back = from - previous.answers.length
        await page.evaluate((steps) => history.go(steps), back)
      }
      for (let at = from; at < way.answers.length; at += 1) await step(page, way, at)
      await expectVerdict(page, way)
      previous = way
    }
    expectNoComplaints(complaints)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('from the start to the verdict of the longest way', async ({ page, complaints }) => {
    const way = ways.reduce((a, b) => (b.answers.length > a.answers.length ? b : a))
    await page.goto('de/')
    await begin(page)
    for (let at = 0; at < way.answers.length; at += 1) await step(page, way, at)
    await expectVerdict(page, way)
    expectNoComplaints(complaints)
  })
})
