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
  type Frame,
  languages,
  openBoard,
  type Page,
  sideBySide,
  test,
  ways,
} from './support/guide.ts'

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
  const linksOn = (page: Frame) =>
    page
      .locator('main [data-answer]')
      .evaluateAll((all) => (all as HTMLAnchorElement[]).map((link) => link.href))

  interface Stop {
    readonly address: string
    readonly answers: Way['answers']
  }

  for (const language of languages) {
    test(`${language}: every way, following the link of every answer on every page`, async ({
      page,
      complaints,
      baseURL,
    }) => {
      test.setTimeout(180_000)
      /** Checks a page that is a verdict or a question, and says where its links lead. */
      const look = async (shown: Frame, answers: Way['answers']): Promise<readonly Stop[]> => {
        const position = positionAfter(answers)
        if ('verdict' in position) await expectVerdict(shown, position)
        else await expectQuestion(shown, position.question)
        expect(shown.url()).toBe(`${baseURL}${checkPath(language, answers)}`)
        if ('verdict' in position) return []
        const links = await linksOn(shown)
        expect(links).toHaveLength(position.options.length)
        return position.options.map((option, at) => ({
          address: links[at] ?? '',
          answers: [...answers, option],
        }))
      }
      await openBoard(page)
      let ends = 0
      let open: readonly Stop[] = [{ address: `/${checkPath(language, [])}`, answers: [] }]
      while (open.length > 0) {
        const some = open.slice(0, 4)
        const shown = await sideBySide(
          page,
          some.map(({ address }) => address),
        )
        const next = await Promise.all(
          some.map(({ answers }, at) => look(shown[at] as Frame, answers)),
        )
        ends += next.filter((stops) => stops.length === 0).length
        open = [...open.slice(4), ...next.flat()]
      }
      expect(ends).toBe(ways.length)
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
