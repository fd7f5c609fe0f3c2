/**
 * Every page of the development build, as on a small phone: it hydrates without a word from React and
 * without a violation, and a question shows its first answer without scrolling. A few at a time stand
 * side by side in one document, where the browser need not read React anew for each.
 */
import { readdirSync } from 'node:fs'
import { expect, expectNoComplaints, test } from './guide.ts'
import { servers } from './servers.ts'

const atOnce = 4
test.use({ baseURL: servers.development.url, viewport: { width: 360 * atOnce, height: 640 } })
test.setTimeout(180_000)

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => file.replace('index.html', ''))

test.beforeEach(async ({ page }) => {
  // The pages are to believe that they stand alone.
  await page.addInitScript(() => {
    if (window.top !== window) Object.assign(window, { parent: window })
  })
  await page.route('**/side-by-side', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>x</title><body style="margin:0">',
    }),
  )
  await page.goto('side-by-side')
})

/** Shows pages side by side until React has taken each over; says where the first answer of each ends. */
const show = (paths: readonly string[]) =>
  Promise.all(
    paths.map(async (path) => {
      const frame = document.createElement('iframe')
      Object.assign(frame, { width: 360, height: 640, src: `/${path}`, frameBorder: '0' })
      document.body.append(frame)
      const isHydrated = () =>
        Object.keys(frame.contentDocument?.querySelector('#root > *') ?? {}).some((key) =>
          key.startsWith('__react'),
        )
      while (!isHydrated()) await new Promise((resolve) => setTimeout(resolve, 20))
      const { documentElement: html } = frame.contentDocument as Document
      const answer = html.querySelector('[data-answer]')
      const bottom = answer?.getBoundingClientRect().bottom ?? 0
      return { path, isAlone: !('framed' in html.dataset), isVisible: bottom <= 640 }
    }),
  )

for (const part of [0, 1]) {
  test(`pages ${part + 1}/2`, async ({ page, complaints }) => {
    const some = pages.filter((_, at) => at % 2 === part)
    for (let at = 0; at < some.length; at += atOnce) {
      const paths = some.slice(at, at + atOnce)
      expect(await page.evaluate(show, paths)).toEqual(
        paths.map((path) => ({ path, isAlone: true, isVisible: true })),
      )
      expect(complaints.console, paths.join(', ')).toEqual([])
      await page.evaluate(() => document.body.replaceChildren())
    }
    expectNoComplaints(complaints)
  })
}

test('there are all pages', () => expect(pages).toHaveLength(329))

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
  await page.evaluate(show, ['de/about/'])
  await expect.poll(() => complaints.console.join()).toContain('hydrat')
  await page.route('**/de/check/', async (route) => {
    const response = await route.fetch()
    const tall = '<canvas height="700"></canvas><div id="root"'
    await route.fulfill({ response, body: (await response.text()).replace('<div id="root"', tall) })
  })
  expect(await page.evaluate(show, ['de/check/'])).toMatchObject([{ isVisible: false }])
})
