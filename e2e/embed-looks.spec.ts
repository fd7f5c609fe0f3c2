/** How a framed page looks: the host's theme, background and accent, as far as they can be read. */
import AxeBuilder from '@axe-core/playwright'
import {
  documentOf,
  expectQuiet,
  guideUrl,
  hostUrl,
  inFrame,
  pixel,
  visit,
} from './support/embed.ts'
import {
  answer,
  checkPath,
  expect,
  expectQuestion,
  kinds,
  type Page,
  test,
  unscripted,
  untilQueryIsRead,
} from './support/guide.ts'

test.afterEach(({ complaints }) => expectQuiet(complaints))

/** What is really painted in the corner of a frame, and beside it. */
async function corner(page: Page, at = 0) {
  const box = await page.locator('iframe').nth(at).boundingBox()
  if (!box) throw new Error('No frame')
  return pixel(page, box.x + 3, box.y + 3)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`where the reader prefers the ${colorScheme}`, () => {
    test.use({ colorScheme })

    test("the frame stands on the host's own background, light or dark", async ({ page }) => {
      await visit(page, 'article.html')
      await expect(inFrame(page).locator('html')).toHaveAttribute('data-theme', 'light')
      expect(await corner(page)).toBe('255,255,255')
      await page.evaluate(() => {
        document.body.style.cssText = 'background: #16181d; color: #eee'
        document.documentElement.className = 'dark'
      })
      await expect(inFrame(page).locator('html')).toHaveAttribute('data-theme', 'dark')
      await expect.poll(() => corner(page)).toBe('22,24,29')
    })

    test('where its own background would not carry the words, the frame brings its paper', async ({
      page,
    }) => {
      await visit(page, 'today.html')
      expect(await corner(page, 0)).toBe('22,24,29')
      // A light frame was asked for on a dark page.
      await page
        .locator('iframe')
        .nth(1)
        .evaluate((frame) => frame.scrollIntoView({ block: 'start' }))
      expect(await corner(page, 1)).toBe('251,250,247')
      await page.evaluate(() => {
        for (const link of document.querySelectorAll('a')) link.dataset.theme = 'dark'
      })
      await expect.poll(() => corner(page, 1)).toBe('22,24,29')
    })
  })
}

test('a plain frame follows the reader’s own preference, on paper of its own', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await visit(page, 'plain.html')
  const box = await page.locator('iframe').boundingBox()
  expect(await pixel(page, (box?.x ?? 0) + 5, (box?.y ?? 0) + 5)).toBe('20,22,26')
})

const linkColour = (page: Page) =>
  page.locator('.back').evaluate((link) => getComputedStyle(link).color)

test('an accent is taken before the first paint where it can be read, framed or not', async ({
  page,
}) => {
  // No module ever runs: what is seen is the first paint.
  await page.route('**/assets/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
  const own = { light: 'rgb(11, 92, 107)', dark: 'rgb(124, 199, 220)' }
  for (const [accent, light, dark] of [
    ['b00020', 'rgb(176, 0, 32)', own.dark],
    ['%23b00020', 'rgb(176, 0, 32)', own.dark],
    ['ffee00', own.light, 'rgb(255, 238, 0)'],
    ['777777', own.light, own.dark],
    ['red;--paper:black', own.light, own.dark],
  ] as const) {
    await page.goto(`${checkPath('de', [])}?accent=${accent}`, unscripted)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await linkColour(page), accent).toBe(light)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await linkColour(page), accent).toBe(dark)
  }
})

test('an accent stays on the way from page to page', async ({ page }) => {
  await page.goto(`${checkPath('de', [])}?accent=b00020`)
  await untilQueryIsRead(page, 'accent=b00020')
  await answer(page, 'outbound')
  // The address changes before the page does.
  await expectQuestion(page, 'recipient')
  await expect(page).toHaveURL(/outbound\/\?accent=b00020$/)
  expect(await linkColour(page)).toBe('rgb(176, 0, 32)')
})

test('no header competes; Back stays, the configurator goes, other sites open in a new tab', async ({
  page,
}) => {
  await visit(page, 'plain.html')
  const inner = await documentOf(page)
  for (const path of ['', kinds.question, kinds.prohibited, 'sources/', 'embed/', kinds.misfit]) {
    await inner.goto(`${guideUrl}de/${path}`)
    const frame = inFrame(page)
    await expect(frame.locator('footer [target="_blank"]'), path).toBeVisible()
    await expect(frame.locator('header .brand, header nav'), path).toHaveCount(0)
    await expect(frame.locator('footer .standalone'), path).toHaveCount(0)
    if (path !== '')
      await expect(frame.getByRole('link', { name: 'Zurück', exact: true }), path).toBeVisible()
    const links = await inner.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]:not(.print-only *)')].map(
        (link) => ({
          leaves: link.host !== window.location.host,
          target: link.target,
          rel: link.rel,
          says: link.textContent,
        }),
      ),
    )
    for (const { leaves, target, rel, says } of links) {
      expect([target, rel], says).toEqual(['_blank', 'noreferrer'])
      if (leaves) expect(says).toContain('öffnet in neuem Tab')
    }
  }
})

test('Back leads back, from a page beside the check to where the reader was', async ({ page }) => {
  await visit(page, 'sandbox.html')
  const frame = inFrame(page)
  for (const given of ['inbound', 'staff'] as const) await answer(frame, given)
  await frame.locator('footer').getByRole('link', { name: 'Quellen', exact: true }).click()
  await expect(frame.locator('h1')).toContainText('Quellen')
  await frame.getByRole('link', { name: 'Zurück' }).click()
  await expect(frame.locator('[data-verdict]')).toBeVisible()
  await frame.getByRole('link', { name: 'Zurück' }).click()
  await expect(frame.locator('[data-question="answering"]')).toBeVisible()
})

test('the new tab shows the same answers, without what only concerns the frame', async ({
  page,
  context,
}) => {
  await visit(page, 'today.html')
  await answer(inFrame(page), 'human')
  await expect(inFrame(page).locator('[data-question="consent"]')).toBeVisible()
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    inFrame(page).locator('footer [target="_blank"]').click(),
  ])
  await tab.waitForLoadState()
  expect(tab.url()).toBe(`${guideUrl}de/check/outbound/business/cold/human/`)
  expect(await tab.evaluate(() => [window.opener, document.referrer])).toEqual([null, ''])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a framed question and verdict, in the ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await visit(page, 'plain.html')
    const inner = await documentOf(page)
    for (const path of [
      'de/check/outbound/business/cold/',
      'de/check/inbound/voice-agent/undisclosed/',
    ]) {
      await inner.goto(guideUrl + path)
      await expect(inFrame(page).locator('footer [target="_blank"]')).toBeVisible()
      const axe = new AxeBuilder({ page })
        .include(['iframe', 'html'])
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      // Until it has looked into the frame: one whose document is new it may leave out.
      let found: Awaited<ReturnType<typeof axe.analyze>>['violations'] = []
      await expect(async () => {
        const { violations, passes } = await axe.analyze()
        found = violations
        expect(passes.map(({ id }) => id)).toContain('color-contrast')
      }).toPass()
      expect(found.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
    }
  })
}

test('a preview that waits can be read, in the colours of the guide', async ({ page }) => {
  await page.goto(hostUrl('click.html'))
  await expect(page.getByRole('button')).toBeVisible()
  const { violations, passes } = await new AxeBuilder({ page })
    .include([['div', 'div']])
    .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
    .analyze()
  expect(violations).toEqual([])
  expect(passes.map(({ id }) => id)).toContain('color-contrast')
})
