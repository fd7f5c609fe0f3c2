/** Without each of the guide's files, one at a time, without all, and with files that come late: pages stand and lead on. */
import { extname } from 'node:path'
import {
  checkPath,
  expect,
  expectQuestion,
  type Page,
  test,
  untilHydrated,
} from '../support/guide.ts'
import { nameWithout } from '../support/without.ts'
import { leastOf, openSweep, sweep, swept } from './swept.ts'

const fileOf = (url: string) => new URL(url).pathname.split('/').at(-1) ?? ''

const without = (files: readonly string[], some: ReadonlySet<string>) =>
  files.filter((file) => !some.has(file))

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

/** Keeps away from each frame the file that it is named after. @returns what was asked for, and kept away */
async function serveWithout(page: Page) {
  const asked = new Set<string>()
  const kept = new Set<string>()
  await page.route('**/assets/**', (route) => {
    const request = route.request()
    const file = fileOf(request.url())
    asked.add(file)
    if (request.frame().name() === nameWithout(file)) {
      kept.add(file)
      return route.abort()
    }
    // Or frames that lack it would have it from those beside them, without asking.
    const headers = { 'cache-control': 'no-store', 'content-type': types[extname(file)] ?? '' }
    return route.fulfill({ path: `dist/assets/${file}`, headers })
  })
  return { asked, kept }
}

for (const [name, one] of Object.entries(swept))
  for (const where of ['alone', 'framed'])
    test(`${name}, ${where}`, async ({ page }) => {
      const { asked, kept } = await serveWithout(page)
      await openSweep(page, where === 'framed')
      const least = await leastOf(page, one)
      await sweep(page, one, [''], least)
      // What is asked for beforehand, when the page rests.
      await page.waitForTimeout(1000)
      const files = [...asked]
      const begun = Date.now()
      // What a page asks for when it rests may come after the look: such files once more, by themselves.
      const faults = [
        ...(await sweep(page, one, files, least)),
        ...(await sweep(page, one, without(files, kept), least, 1)),
      ]
      console.log(`${name}, ${where}: ${files.length} files, ${(Date.now() - begun) / 1000} s`)
      expect(files.length).toBeGreaterThan(5)
      expect(without(files, kept)).toEqual([])
      expect(faults).toEqual([])
    })

test('pages of an older copy, whose files are gone, stand and lead on', async ({ page }) => {
  await openSweep(page, true)
  // The plain page of a plan says only that it needs scripts.
  const least = 100
  await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }))
  for (const one of Object.values(swept)) expect(await sweep(page, one, [''], least)).toEqual([])
})

const way = ['outbound', 'business', 'cold', 'automated', 'no-consent'] as const
const press = (page: Page, answer: string) =>
  page.locator(`main [data-answer="${answer}"]`).press('Enter')

test('offline in the middle of a walk: the next question is there, and back online so is the rest', async ({
  page,
  context,
}) => {
  await page.goto(checkPath('de', way.slice(0, 1)), { waitUntil: 'networkidle' })
  await context.setOffline(true)
  await press(page, 'business')
  await expectQuestion(page, 'contact')
  await press(page, 'cold')
  await expectQuestion(page, 'speaker')
  await press(page, 'automated')
  await expectQuestion(page, 'consent')
  await press(page, 'no-consent')
  // The browser's own page of what it cannot load: reloading leads to the verdict.
  await page.waitForTimeout(1000)
  await context.setOffline(false)
  await page.waitForTimeout(1000)
  if ((await page.locator('main').count()) === 0) await page.reload()
  await expect(page.locator('main')).toHaveAttribute('data-verdict', 'coldAiWithoutConsent')
  await page.goBack()
  await expectQuestion(page, 'consent')
})

/** Files that come ten seconds late. */
const late = (page: Page, files: RegExp) =>
  page.route(files, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 10_000))
    await route.continue().catch(() => undefined)
  })

test('a screen that comes ten seconds late does not come over what the reader went on to', async ({
  page,
}) => {
  await late(page, /assets\/(Verdict|verdicts)-.*\.js/)
  await page.goto(checkPath('de', ['inbound']))
  await untilHydrated(page)
  await press(page, 'staff')
  // The plain page needs no script.
  await expect(page.locator('main')).toHaveAttribute('data-verdict', 'inboundStaff', {
    timeout: 15_000,
  })
  await page.locator('main a.back').click()
  await expectQuestion(page, 'answering')
  await page.waitForTimeout(11_000)
  await expectQuestion(page, 'answering')
  await expect(page).toHaveURL(/\/inbound\/$/)
})

test('a script that comes ten seconds late finds the page to which the plain link led', async ({
  page,
}) => {
  await late(page, /assets\/client-.*\.js/)
  await page.goto(checkPath('de', []), { waitUntil: 'commit' })
  await press(page, 'outbound')
  await expectQuestion(page, 'recipient')
  await page.waitForTimeout(11_000)
  await untilHydrated(page)
  await expectQuestion(page, 'recipient')
  await press(page, 'business')
  await expectQuestion(page, 'contact')
})
