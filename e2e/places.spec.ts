/** Where the reader was: Back returns there, with what was open, and a step asks for nothing that is not new. */
import {
  answer,
  checkPath,
  expect,
  expectNoComplaints,
  expectQuestion,
  kinds,
  test,
  untilHydrated,
} from './support/guide.ts'

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

test('Back and Forward return to the place on the page, and to what was open', async ({ page }) => {
  await page.goto(`de/${kinds.prohibited}`)
  await page.locator('.keeping').waitFor({ state: 'attached' })
  const place = () =>
    page.evaluate(() => ({
      top: Math.round(window.scrollY),
      open: document.querySelectorAll('main details[open]').length,
    }))
  await page.locator('#objections > summary').click()
  await page.locator('#sources > summary').click()
  const link = page.locator('footer').getByRole('link', { name: 'Begriffe' })
  const scrollToLink = async () => {
    await link.scrollIntoViewIfNeeded()
    // The page is told of it with the next frame.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    )
  }
  await scrollToLink()
  const left = await place()
  expect(left.top).toBeGreaterThan(1500)
  expect(left.open).toBe(2)
  // A shorter page, on which the browser cannot scroll as far.
  await page.locator('header .brand').dispatchEvent('click')
  await expect(page.locator('main.start')).toBeVisible()
  expect((await place()).top).toBe(0)
  await page.goBack()
  await expect(page.locator('main[data-verdict]')).toBeVisible()
  await expect.poll(place).toEqual(left)
  await page.goForward()
  await expect(page.locator('main.start')).toBeVisible()
  await page.goBack()
  await expect.poll(place).toEqual(left)
  // Not to the part of the page that the address names, where browsers go on their own.
  await page.evaluate(() => {
    location.hash = 'sources'
  })
  await expect.poll(place).not.toEqual(left)
  await scrollToLink()
  await link.press('Enter')
  await expect(page.locator('main[data-verdict]')).toHaveCount(0)
  await page.goBack()
  await expect(page.locator('main[data-verdict]')).toBeVisible()
  await expect.poll(place).toEqual(left)
  await expect(page.locator('h1')).toBeFocused()
})

test('a step asks for no file twice, and for nothing that is relative to the page before', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(checkPath('de', []))
  await untilHydrated(page)
  await page.waitForLoadState('networkidle')
  // Browsers ask for it anew where its address changes; Chromium without a window for none at all.
  const icon = () =>
    page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href)
  const first = await icon()
  for (const given of ['outbound', 'business', 'cold', 'automated'] as const)
    await answer(page, given)
  await expectQuestion(page, 'consent')
  await page.waitForLoadState('networkidle')
  // What comes is loaded ahead; what is there, never again.
  expect(asked.filter((url, at) => asked.indexOf(url) !== at)).toEqual([])
  expect(asked.filter((url) => !/\/(assets\/|first-paint\.js$|de\/check\/$)/.test(url))).toEqual([])
  expect(await icon()).toBe(first)
  expect(asked.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(3)
})
