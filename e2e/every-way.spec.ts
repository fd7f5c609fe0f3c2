/**
 * Every way, clicked in a browser: forward to the verdict, and back in the history to where the next way
 * parts from it. The other languages and the pages without JavaScript are read in `built/every-way.test.ts`.
 */
import { positionAfter } from '../src/rules/index.ts'
import {
  answer,
  checkPath,
  expect,
  expectNoComplaints,
  expectQuestion,
  expectVerdict,
  type Page,
  test,
  untilHydrated,
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

interface Leg {
  /** How far to go back in the history before the first answer. */
  readonly back: number
  readonly answers: readonly string[]
}

/** Runs in the page: goes back, clicks answer by answer, and says which question and options it met at each. */
const clickThrough = async ({ back, answers }: Leg) => {
  const shown = () => document.querySelector('main')
  /** Until another page is shown; a page that never comes ends the test by its timeout. */
  const arrival = (leave: () => void) =>
    new Promise<void>((resolve) => {
      const before = shown()
      const observer = new MutationObserver(() => {
        if (shown() === before) return
        observer.disconnect()
        resolve()
      })
      observer.observe(document, { childList: true, subtree: true })
      leave()
    })
  const met: (readonly [string | undefined, readonly (string | undefined)[]])[] = []
  if (back > 0) await arrival(() => history.go(-back))
  for (const given of answers) {
    const links = [...document.querySelectorAll<HTMLElement>('main [data-answer]')]
    met.push([shown()?.dataset.question, links.map((one) => one.dataset.answer)])
    await arrival(() => links.find((one) => one.dataset.answer === given)?.click())
  }
  return met
}

// One for each worker.
const middle = Math.ceil(ways.length / 2)
for (const [n, half] of [ways.slice(0, middle), ways.slice(middle)].entries()) {
  test(`every way, part ${n + 1} of 2`, async ({ page, complaints }) => {
    await page.goto(checkPath('de', []))
    await untilHydrated(page)
    let previous: Way | undefined
    for (const way of half) {
      const from = previous ? shared(way, previous) : 0
      const back = previous ? previous.answers.length - from : 0
      const asked = way.answers.slice(from).map((_, at) => {
        const position = positionAfter(way.answers.slice(0, from + at))
        if ('verdict' in position) throw new Error('A beginning ends in a verdict')
        return [position.question, position.options]
      })
      const met = await page.evaluate(clickThrough, { back, answers: way.answers.slice(from) })
      expect(met).toEqual(asked)
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
    await answer(page, way.answers[0] as Way['answers'][number])
    for (let at = 1; at < way.answers.length; at += 1) await step(page, way, at)
    await expectVerdict(page, way)
    expectNoComplaints(complaints)
  })
})
