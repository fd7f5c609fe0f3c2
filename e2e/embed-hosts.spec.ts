/** Every kind of host page: sandboxes, WordPress, COEP, strict policies, hostile style, no JavaScript, no storage. */
import {
  contentHeight,
  documentOf,
  expectFit,
  expectQuiet,
  frameHeight,
  guideUrl,
  hostUrl,
  inFrame,
  unfoldFrame,
  visit,
} from './support/embed.ts'
import { answer, expect, type Page, test } from './support/guide.ts'

test('hostile style, a column of 280 px, a page from right to left: the frame stands', async ({
  page,
  complaints,
}) => {
  await visit(page, 'hostile.html')
  await expectFit(page)
  const shown = await page.locator('iframe').evaluate((frame) => {
    const { width, height } = frame.getBoundingClientRect()
    const { opacity, visibility, position, transform } = getComputedStyle(frame)
    return { width, isHigh: height > 400, opacity, visibility, position, transform }
  })
  expect(shown).toEqual({
    width: 280,
    isHigh: true,
    opacity: '1',
    visibility: 'visible',
    position: 'static',
    transform: 'none',
  })
  const inner = await documentOf(page)
  const sideways = () =>
    inner.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
  expect(await sideways()).toBe(0)
  await answer(inFrame(page), 'inbound')
  await answer(inFrame(page), 'voice-agent')
  await answer(inFrame(page), 'undisclosed')
  await expect(inFrame(page).locator('[data-verdict]')).toBeVisible()
  await expectFit(page)
  expect(await sideways()).toBe(0)
  expectQuiet(complaints)
})

test('a host with COEP shows the frame, script included', async ({ page, complaints }) => {
  await visit(page, 'isolated/article.html')
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true)
  await answer(inFrame(page), 'inbound')
  await expect(inFrame(page).locator('[data-question]')).toBeVisible()
  await expectFit(page)
  expectQuiet(complaints)
})

test('React finds nothing that does not match, in a frame or a sandbox', async ({
  page,
  complaints,
}) => {
  for (const file of ['article.html', 'sandbox.html', 'wordpress.html'])
    await visit(page, `development/${file}`)
  expectQuiet(complaints)
})

test('a strict policy: with leave for the frame it stands, without it the link is back', async ({
  page,
}) => {
  await visit(page, 'framing/article.html')
  await expectFit(page)
  await page.goto(hostUrl('strict/article.html'))
  await expect(page.locator('a[data-ki-anruf-check]')).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)

  await page.goto(hostUrl('framing/click.html'))
  await page.getByRole('button', { name: 'Leitfaden laden' }).click()
  await expect(inFrame(page).locator('[data-verdict]')).toBeVisible()
})

test('where nothing of ours comes, the link is shown again', async ({ page }) => {
  await page.clock.install()
  await page.route(`${guideUrl}de/**`, (route) => route.fulfill({ body: '<p>Nothing</p>' }))
  await page.goto(hostUrl('article.html'))
  await expect(page.locator('a[data-ki-anruf-check]')).toBeHidden()
  await expect(inFrame(page).getByText('Nothing')).toBeVisible()
  await page.clock.fastForward(10_000)
  await expect(page.locator('a[data-ki-anruf-check]')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the link is a link, and a plain frame answers', async ({ page }) => {
    await page.goto(hostUrl('plain.html'))
    await expect(page.locator('a[data-ki-anruf-check]')).toHaveAttribute('href', `${guideUrl}de/`)
    const frame = inFrame(page)
    for (const given of ['inbound', 'staff'] as const) await answer(frame, given)
    await expect(frame.locator('main')).toHaveAttribute('data-verdict', 'inboundStaff')
  })
})

const noStorage = (page: Page) =>
  page.addInitScript(() => {
    if (window.parent === window) return
    const touched: string[] = []
    Object.assign(window, { touched })
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, {
        get() {
          touched.push(name)
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
    Object.defineProperty(document, 'cookie', {
      get() {
        touched.push('cookie')
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
  })

for (const file of ['article.html', 'sandbox.html']) {
  test(`third-party storage blocked, in ${file}: works, and never asks for any`, async ({
    page,
    complaints,
  }) => {
    await noStorage(page)
    await visit(page, file)
    for (const given of ['inbound', 'staff'] as const) await answer(inFrame(page), given)
    await expect(inFrame(page).locator('[data-verdict]')).toBeVisible()
    const inner = await documentOf(page)
    const touched = () => inner.evaluate(() => (window as unknown as { touched: string[] }).touched)
    expect(await touched()).toEqual([])
    expectQuiet(complaints)
    await inner.evaluate(() => {
      try {
        window.localStorage.length
      } catch {
        // The control: blocked it is, and this test sees a read.
      }
    })
    expect(await touched()).toEqual(['localStorage'])
  })
}

test('in a sandbox a link to elsewhere shows its address for copying, within the frame', async ({
  page,
}) => {
  await visit(page, 'sandbox.html')
  const frame = inFrame(page)
  expect(await (await documentOf(page)).evaluate(() => window.origin)).toBe('null')
  await answer(frame, 'inbound')
  await expect(frame.locator('[data-question="answering"]')).toBeVisible()
  await frame.locator('footer [target="_blank"]').click()
  const address = frame.getByLabel(/Markieren und kopieren Sie die Adresse/)
  await expect(address).toHaveValue(`${guideUrl}de/check/inbound/`)
  await expect(address).toBeFocused()
  const close = frame.getByRole('button', { name: 'Schließen' })
  const inner = await documentOf(page)
  const bottom = await inner.evaluate(
    () => document.querySelector('.blocked-tab')?.getBoundingClientRect().bottom,
  )
  expect(bottom).toBeLessThanOrEqual(
    await inner.evaluate(() => document.documentElement.getBoundingClientRect().bottom),
  )
  await close.click()
  await expect(address).toHaveCount(0)

  await answer(frame, 'staff')
  await expect(frame.locator('[data-verdict]')).toBeVisible()
  await unfoldFrame(page)
  const source = frame.locator('.findings .citations a[data-source]:not(.explanation a)').first()
  await source.click()
  await expect(address).toHaveValue(/^https:\/\/www\./)
  await address.press('Escape')
  await expect(address).toHaveCount(0)

  // With an origin of its own the frame leaves links to the browser, and sees that none has opened.
  await page
    .locator('iframe')
    .evaluate((one) => one.setAttribute('sandbox', 'allow-scripts allow-same-origin'))
  await page.locator('iframe').evaluate((one: HTMLIFrameElement) => {
    one.src = `${one.src}?`
  })
  await expect
    .poll(async () => (await documentOf(page)).evaluate(() => window.origin))
    .toBe(new URL(guideUrl).origin)
  await frame.locator('footer [target="_blank"]').click()
  await expect(address).toHaveValue(`${guideUrl}de/check/`)
})

/** What WordPress has heard with its secret. */
const told = (page: Page) =>
  page.evaluate(() =>
    (
      window as unknown as { messages: { message?: string; value?: number; secret?: string }[] }
    ).messages
      .filter(({ message }) => message !== undefined)
      .map(({ message, value, secret }) => ({ message, value, secret })),
  )

/** The frame is as high as WordPress lets it be. */
const expectWordPressFit = (page: Page) =>
  expect
    .poll(async () => {
      const wanted = Math.min(Math.max(await contentHeight(page), 200), 1000)
      return (await frameHeight(page)) - wanted
    })
    .toBe(0)

test.describe('in WordPress', () => {
  test('the frame is told on load and with every step, taller verdicts scroll inside', async ({
    page,
    complaints,
  }) => {
    await visit(page, 'wordpress.html')
    await expectWordPressFit(page)
    await expect(page.locator('blockquote')).toBeHidden()
    const frame = inFrame(page)
    const inner = await documentOf(page)
    await inner.evaluate(() => Object.assign(window, { marked: true }))
    await answer(frame, 'inbound')
    await expectWordPressFit(page)
    await answer(frame, 'staff')
    await expect(frame.locator('[data-verdict]')).toBeVisible()
    await expectWordPressFit(page)
    await unfoldFrame(page)
    await expectWordPressFit(page)
    expect(await frameHeight(page)).toBe(1000)
    expect(await contentHeight(page)).toBeGreaterThan(1000)
    expect(await inner.evaluate(() => window.scrollY)).toBe(0)
    await frame.locator('.scope').scrollIntoViewIfNeeded()
    expect(await inner.evaluate(() => window.scrollY)).toBeGreaterThan(500)
    await frame.locator('[data-change]').last().click()
    await expect(frame.locator('main[data-question]')).toBeVisible()
    await expect.poll(() => inner.evaluate(() => window.scrollY)).toBe(0)
    await expectWordPressFit(page)
    expect(await inner.evaluate(() => 'marked' in window)).toBe(true)
    for (const one of await told(page))
      expect(one).toEqual({ message: 'height', value: expect.any(Number), secret: 'k3YbQ9zTxa' })

    // Another document in the same frame still knows the secret.
    await frame.getByRole('link', { name: 'English' }).click()
    await expect(frame.locator('html')).toHaveAttribute('lang', 'en')
    await expect(frame.locator('footer [target="_blank"]')).toHaveAttribute('href', /\/en\/[^#]*$/)
    await expectWordPressFit(page)
    expectQuiet(complaints)
  })

  test('is told again when it says that it is ready, with its secret only', async ({ page }) => {
    await visit(page, 'wordpress.html')
    await expectWordPressFit(page)
    const before = (await told(page)).length
    const ready = (secret?: string) =>
      page.evaluate((one) => {
        window.frames[0]?.postMessage({ message: 'ready', secret: one }, '*')
      }, secret)
    await ready('somebody')
    await ready()
    await page.waitForTimeout(100)
    expect((await told(page)).length).toBe(before)
    await ready('k3YbQ9zTxa')
    await expect.poll(async () => (await told(page)).length).toBe(before + 1)
  })

  test('works where a browser lets no sandboxed page change its path', async ({ page }) => {
    await page.addInitScript(() => {
      if (window.origin !== 'null') return
      History.prototype.pushState = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    })
    await visit(page, 'wordpress.html')
    for (const given of ['inbound', 'staff'] as const) await answer(inFrame(page), given)
    await expect(inFrame(page).locator('[data-verdict]')).toBeVisible()
    await expectWordPressFit(page)
    expect((await documentOf(page)).url()).toBe(`${guideUrl}de/check/inbound/staff/`)
  })

  test('the secret is still known where the reader is quicker than the script', async ({
    page,
  }) => {
    await visit(page, 'wordpress.html')
    let release = () => {}
    const held = new Promise<void>((done) => {
      release = done
    })
    await page.route('**/assets/client-*.js', async (route) => {
      await held
      await route.continue()
    })
    await inFrame(page).getByRole('link', { name: 'English' }).click()
    await expect(inFrame(page).locator('html')).toHaveAttribute('lang', 'en')
    await answer(inFrame(page), 'inbound')
    await expect(inFrame(page).locator('main[data-question="answering"]')).toBeVisible()
    release()
    await expect(inFrame(page).locator('footer [target="_blank"]')).toBeVisible()
    await expectWordPressFit(page)
    expect(await told(page)).not.toEqual([])
  })

  test('a plain frame tells nobody a height in this form', async ({ page }) => {
    await page.addInitScript(() => {
      const messages: unknown[] = []
      Object.assign(window, { messages })
      window.addEventListener('message', ({ data }) => messages.push(data))
    })
    await visit(page, 'plain.html')
    const messages = await page.evaluate(
      () => (window as unknown as { messages: { type?: string }[] }).messages,
    )
    expect(messages.map(({ type }) => type)).toContain('ready')
    expect(await told(page)).toEqual([])
  })
})
