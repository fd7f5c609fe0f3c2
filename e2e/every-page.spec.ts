/**
 * Every page of the development build, on a small phone: it hydrates without a word from React and
 * without a violation, and a question shows its first answer without scrolling.
 */
import { readdirSync } from 'node:fs'
import { expect, expectNoComplaints, test } from './guide.ts'
import { servers } from './servers.ts'

test.use({ baseURL: servers.development.url, viewport: { width: 360, height: 640 } })
test.setTimeout(180_000)

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => file.replace('index.html', ''))

for (const part of [0, 1, 2, 3]) {
  test(`pages ${part + 1}/4`, async ({ page, complaints }) => {
    for (const path of pages.filter((_, at) => at % 4 === part)) {
      await page.goto(path, { waitUntil: 'commit' })
      // React has taken over when it has put its own mark on the root.
      await page.waitForFunction(
        () =>
          Object.keys(document.querySelector('#root > *') ?? {}).some((key) =>
            key.startsWith('__react'),
          ),
        null,
        { polling: 20 },
      )
      expect(complaints.console, path).toEqual([])
      const bottom = await page
        .locator('[data-answer]')
        .evaluateAll((all) => all[0]?.getBoundingClientRect().bottom ?? 0)
      expect(bottom, path).toBeLessThanOrEqual(640)
    }
    expectNoComplaints(complaints)
  })
}

test('there are all pages', () => expect(pages).toHaveLength(329))

test('this test would see a mismatch', async ({ page, complaints }) => {
  await page.route('**/de/about/', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replace('id="main"', 'id="else"'),
    })
  })
  await page.goto('de/about/')
  await expect.poll(() => complaints.console.join()).toContain('hydrat')
})
