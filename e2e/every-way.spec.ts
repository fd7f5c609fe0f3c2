/**
 * Every way in both languages, clicked step by step, with and without JavaScript, against the chart:
 * forward to the verdict, and back in the history to where the next way parts from this one.
 */
import { positionAfter } from '../src/rules/index.ts'
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
  ways,
} from './guide.ts'

type Way = (typeof ways)[number]

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

const halves = [ways.slice(0, 48), ways.slice(48)]

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })
    test.setTimeout(180_000)

    for (const language of languages) {
      for (const [n, half] of halves.entries()) {
        test(`${language}: every way, part ${n + 1} of ${halves.length}`, async ({
          page,
          complaints,
        }) => {
          if (javaScriptEnabled) await page.goto(checkPath(language, []))
          let previous: Way | undefined
          for (const way of half) {
            const from = previous ? shared(way, previous) : 0
            // Without JavaScript every step is a document of its own; opening it is the browser's Back.
            if (!javaScriptEnabled) await page.goto(checkPath(language, way.answers.slice(0, from)))
            else if (previous) {
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
    }
  })
}

test('the parts are all ways', () => expect(halves.flat()).toHaveLength(96))
