/**
 * Every way in both languages against the chart: clicked step by step, forward to the verdict and back
 * in the history to where the next way parts from it; and without JavaScript, link by link.
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

for (const language of languages) {
  for (const [n, half] of halves.entries()) {
    test(`${language}: every way, part ${n + 1} of ${halves.length}`, async ({
      page,
      complaints,
    }) => {
      test.setTimeout(180_000)
      await page.goto(checkPath(language, []))
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
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  /** Where each answer's link on this page leads, read as the browser reads it. */
  const linksOn = (page: Page) =>
    page
      .locator('main [data-answer]')
      .evaluateAll((all) => (all as HTMLAnchorElement[]).map((link) => link.href))

  for (const language of languages) {
    test(`${language}: every way, following the link of every answer on every page`, async ({
      page,
      complaints,
      baseURL,
    }) => {
      test.setTimeout(180_000)
      let verdicts = 0
      const follow = async (address: string, answers: Way['answers']): Promise<void> => {
        await page.goto(address)
        expect(page.url()).toBe(`${baseURL}${checkPath(language, answers)}`)
        const position = positionAfter(answers)
        if ('verdict' in position) {
          await expectVerdict(page, position)
          verdicts += 1
          return
        }
        await expectQuestion(page, position.question)
        const links = await linksOn(page)
        expect(links).toHaveLength(position.options.length)
        for (const [at, option] of position.options.entries()) {
          await follow(links[at] ?? '', [...answers, option])
        }
      }
      await follow(checkPath(language, []), [])
      expect(verdicts).toBe(ways.length)
      expectNoComplaints(complaints)
    })
  }

  test('by clicking, from the start to a verdict', async ({ page }) => {
    const way = ways.find(({ verdict }) => verdict === 'consentedVoiceAgent') as Way
    await page.goto('de/')
    await page.locator('.action').click()
    for (let at = 0; at < way.answers.length; at += 1) await step(page, way, at)
    await expectVerdict(page, way)
  })
})

test('the parts are all ways', () => expect(halves.flat()).toHaveLength(96))
