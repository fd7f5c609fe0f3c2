/**
 * The development build, as on a small phone: it hydrates without a word from React and without a
 * violation, and a question shows its first answer without scrolling. A few pages at a time stand side
 * by side in one document, where the browser need not read React anew for each.
 */
import { verdictOf } from '../src/rules/index.ts'
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
  untilHydrated,
} from './support/guide.ts'
import { plainPaths, positions } from './support/places.ts'

const atOnce = 4
test.use({ baseURL: servers.development.url, viewport: { width: 360 * atOnce, height: 640 } })
test.setTimeout(180_000)

/** Each question once with each set of answers that it offers, and in German each verdict; of the others each level. */
function steps(language: string): readonly string[] {
  const found = new Map<string, string>()
  for (const position of positions) {
    const isGerman = language === 'de'
    const kind =
      'question' in position
        ? `${position.question} ${position.options}`
        : isGerman
          ? position.verdict
          : verdictOf(position.verdict).level
    found.set(kind, checkPath(language, position.answers))
  }
  return [...found.values()]
}

/** Every kind of page in each language. */
const pages = [
  '',
  ...languages.flatMap((language) => [
    ...plainPaths.map((path) => `${language}/${path}`),
    ...steps(language),
  ]),
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
        paths.map((path) => `./${path}`),
      )
    ).map(async (shown, at) => {
      await untilHydrated(shown)
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
