/** Where React does not take a page over, or fails to show it, the page that was served stands and its links work. */
import { servers } from './servers/servers.ts'
import { heard, hostUrl, inFrame, visit } from './support/embed.ts'
import {
  answer,
  checkPath,
  expect,
  expectQuestion,
  type Frame,
  openBoard,
  type Page,
  test,
  unscripted,
  untilHydrated,
} from './support/guide.ts'
import { expectWhole, withoutWhatNames } from './support/without.ts'

const path = checkPath('de', [])
const text = (where: Page | Frame) => where.locator('main').innerText()
/** Whether React has put its mark on what stands there. */
const isTaken = (page: Page | Frame) =>
  page.evaluate(() =>
    Object.keys(document.querySelector('#root > *') ?? {}).some((key) => key.startsWith('__react')),
  )
/** Called whenever a link is rendered. */
const breakLinks = () => {
  URLSearchParams.prototype.toString = () => {
    throw new Error('broken on purpose')
  }
}
/** A complete page of no use to React: its text, and links that lead on. */
async function expectPlain(page: Page) {
  expect((await text(page)).length).toBeGreaterThan(100)
  expect(await isTaken(page)).toBe(false)
  await answer(page, 'outbound')
  await expectQuestion(page, 'recipient')
}

test('a browser that is older than the guide needs keeps the plain pages', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Object, 'hasOwn'))
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(path, { waitUntil: 'networkidle' })
  await expectPlain(page)
  await page.waitForLoadState('networkidle')
  expect(await isTaken(page)).toBe(false)
  expect(errors).toEqual([])
})

test('a page whose screen does not arrive is left as it is, without a word of error', async ({
  page,
}) => {
  await page.route('**/assets/Start-*.js', (route) => route.abort())
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  const asked = page.waitForEvent('requestfailed')
  await page.goto('de/', unscripted)
  expect((await asked).url()).toContain('/assets/Start-')
  await page.waitForLoadState('networkidle')
  expect(errors).toEqual([])
  await expectPlain(page)
})

test('a page on which React fails is put back as it was served', async ({ page }) => {
  await page.addInitScript(breakLinks)
  const failed = page.waitForEvent('pageerror')
  await page.goto(path, unscripted)
  expect((await failed).message).toContain('broken on purpose')
  await expectPlain(page)
})

test('a page on which React fails after a step is served anew', async ({ page }) => {
  await page.goto(path)
  await untilHydrated(page)
  await page.evaluate(() => Object.assign(window, { marked: true }))
  await page.evaluate(breakLinks)
  await answer(page, 'outbound')
  await page.waitForFunction(() => !('marked' in window))
  await expectQuestion(page, 'recipient')
})

test('a frame says that it is ready when its page stands, and never where React fails', async ({
  page,
}) => {
  await visit(page, 'article.html')
  const frame = inFrame(page)
  await expect.poll(async () => (await heard(page)).map(({ type }) => type)).toContain('ready')
  await page.addInitScript(breakLinks)
  await page.goto(hostUrl('article.html'))
  await expect(frame.locator('main')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(await heard(page)).toEqual([])
  expect((await frame.locator('main').innerText()).length).toBeGreaterThan(100)
})

test('where the address is not below the guide, as in an archive, the page stays as it was kept', async ({
  page,
}) => {
  const { url } = servers.subPath
  const kept = new URL(`/2026/${path}`, url).href
  await page.route(kept, async (route) => {
    const html = await (await page.request.get(url + path)).text()
    const body = html.replaceAll(/(src|href)="(?:\.\.\/)+(\w)/g, `$1="${url}$2`)
    await route.fulfill({ contentType: 'text/html', body })
  })
  await page.goto(kept, { waitUntil: 'networkidle' })
  await expectQuestion(page, 'direction')
  expect(await isTaken(page)).toBe(false)
})

test('a browser that refuses history and scrolling leads on all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError')
    }
    Object.assign(History.prototype, { pushState: refuse, replaceState: refuse })
    Object.defineProperty(History.prototype, 'state', { get: refuse })
    window.scrollTo = refuse
  })
  await page.goto('DE/check')
  await expectQuestion(page, 'direction')
  await expect(page).toHaveURL(/\/de\/check\/$/)
  await answer(page, 'outbound')
  await expectQuestion(page, 'recipient')
  await expect(page).toHaveURL(/outbound\/$/)
  await page.goBack()
  await expectQuestion(page, 'direction')
})

test.describe('a part that does not arrive', () => {
  const before = checkPath('de', ['inbound'])
  const verdict = /assets\/Verdict-.*\.js/

  test('leaves page and address together, also after Back', async ({ page }) => {
    await page.route(verdict, (route) => route.abort())
    await page.goto(path)
    await untilHydrated(page)
    await answer(page, 'inbound')
    await expectQuestion(page, 'answering')
    await answer(page, 'staff')
    await expect(page.locator('main[data-verdict]')).toBeVisible()
    await expect(page).toHaveURL(/inbound\/staff\/$/)
    expect(await isTaken(page)).toBe(false)
    await page.goBack()
    await expectQuestion(page, 'answering')
    await expect(page).toHaveURL(/inbound\/$/)
  })

  test('is not waited for on the page to which the reader went back', async ({ page }) => {
    let fail = () => {}
    await page.route(verdict, (route) => {
      fail = () => void route.abort()
    })
    await page.goto(path)
    await untilHydrated(page)
    await answer(page, 'inbound')
    await expectQuestion(page, 'answering')
    await answer(page, 'staff')
    await expect(page).toHaveURL(/staff\/$/)
    await page.goBack()
    await page.evaluate(() => Object.assign(window, { marked: true }))
    fail()
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => 'marked' in window)).toBe(true)
    await expectQuestion(page, 'answering')
  })

  test('for long is replaced by the plain page', async ({ page }) => {
    await page.clock.install()
    await page.route(verdict, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000))
      await route.continue().catch(() => undefined)
    })
    await page.goto(before)
    await untilHydrated(page)
    await page.evaluate(() => Object.assign(window, { marked: true }))
    await answer(page, 'staff')
    await expect(page).toHaveURL(/staff\/$/)
    await page.clock.runFor(9000)
    await expect(page.locator('main[data-verdict]')).toBeVisible()
    expect(await page.evaluate(() => 'marked' in window)).toBe(false)
  })
})

test('without a part of the platform, in a frame, the text stays and its links lead on', async ({
  page,
}) => {
  await withoutWhatNames(page)
  await openBoard(page)
  // All others: npm run test:browsers.
  const parts = ['at', 'ResizeObserver', 'cloneNode', 'replaceWith', 'matchMedia', 'queueMicrotask']
  await expectWhole(page, path, parts, async (frame, part) => {
    await frame.locator('[data-answer="outbound"]').dispatchEvent('click')
    await expect(frame.locator('main'), part).toHaveAttribute('data-question', 'recipient')
  })
})
