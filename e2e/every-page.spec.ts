/**
 * Every kind of page of the development build, as on a small phone: it hydrates without a word from
 * React and without a violation, and a question shows its first answer without scrolling. A few at a
 * time stand side by side in one document, where the browser need not read React anew for each.
 */
import { readdirSync } from 'node:fs'
import { type AnswerId, positionAfter } from '../src/rules/index.ts'
import { servers } from './servers/servers.ts'
import {
  checkPath,
  expect,
  expectNoComplaints,
  languages,
  openBoard,
  type Page,
  sideBySide,
  test,
  ways,
} from './support/guide.ts'

const atOnce = 4
test.use({ baseURL: servers.development.url, viewport: { width: 360 * atOnce, height: 640 } })
test.setTimeout(300_000)

const written = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => file.replace('index.html', ''))
const isStep = (path: string) => /^..\/check\//.test(path)

/** Each verdict on its shortest and its longest way, each question once with each set of answers that it offers. */
function steps(): readonly (readonly AnswerId[])[] {
  const positions = ways.flatMap(({ answers }) =>
    [...answers, ''].map((_, length) => positionAfter(answers.slice(0, length))),
  )
  const byLength = positions.toSorted((a, b) => a.answers.length - b.answers.length)
  const found = new Map<string, readonly AnswerId[]>()
  for (const position of byLength) {
    const { answers } = position
    if ('question' in position) found.set(`${position.question} ${position.options}`, answers)
    else {
      const shortest = `${position.verdict} shortest`
      found.set(found.has(shortest) ? `${position.verdict} longest` : shortest, answers)
    }
  }
  return [...found.values()]
}

const pages = [
  ...written.filter((path) => !isStep(path)),
  ...languages.flatMap((language) => steps().map((answers) => checkPath(language, answers))),
]

test.beforeEach(async ({ page }) => {
  // The pages are to believe that they stand alone.
  await page.addInitScript(() => {
    if (window.top !== window) Object.assign(window, { parent: window })
  })
  await openBoard(page)
})

/** Shows pages until React has taken each over; says whether its first answer is in sight. */
const show = async (page: Page, paths: readonly string[]) =>
  Promise.all(
    (
      await sideBySide(
        page,
        paths.map((path) => `/${path}`),
      )
    ).map(async (shown, at) => {
      // React has taken over when it has put its own mark on the root.
      await shown.waitForFunction(
        () =>
          Object.keys(document.querySelector('#root > *') ?? {}).some((key) =>
            key.startsWith('__react'),
          ),
        null,
        { polling: 20 },
      )
      const seen = await shown.evaluate(() => ({
        isAlone: !('framed' in document.documentElement.dataset),
        bottom: document.querySelector('[data-answer]')?.getBoundingClientRect().bottom ?? 0,
      }))
      return { path: paths[at], isAlone: seen.isAlone, isVisible: seen.bottom <= 640 }
    }),
  )

for (const part of [0, 1]) {
  test(`pages ${part + 1}/2`, async ({ page, complaints }) => {
    const some = pages.filter((_, at) => at % 2 === part)
    for (let at = 0; at < some.length; at += atOnce) {
      const paths = some.slice(at, at + atOnce)
      expect(await show(page, paths)).toEqual(
        paths.map((path) => ({ path, isAlone: true, isVisible: true })),
      )
      expect(complaints.console, paths.join(', ')).toEqual([])
    }
    expectNoComplaints(complaints)
  })
}

test('every kind of page is among them, and there are no others', () => {
  expect(written).toHaveLength(329)
  expect(pages.filter((path) => !written.includes(path))).toEqual([])
  const kinds = new Set(ways.map(({ verdict }) => verdict)).size
  expect(steps().length).toBeGreaterThan(2 * kinds)
  expect(new Set(steps().map((answers) => answers.join())).size).toBe(steps().length)
})

test('this test would see a mismatch, and an answer that is out of sight', async ({
  page,
  complaints,
}) => {
  await page.route('**/de/about/', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replace('id="main"', 'id="else"'),
    })
  })
  await show(page, ['de/about/'])
  await expect.poll(() => complaints.console.join()).toContain('hydrat')
  await page.route('**/de/check/', async (route) => {
    const response = await route.fetch()
    const tall = '<canvas height="700"></canvas><div id="root"'
    await route.fulfill({ response, body: (await response.text()).replace('<div id="root"', tall) })
  })
  expect(await show(page, ['de/check/'])).toMatchObject([{ isVisible: false }])
})
