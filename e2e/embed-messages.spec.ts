/** Messages from anybody else, or that make no sense, change nothing – on the host page and in the frame. */
import {
  documentOf,
  expectFit,
  expectQuiet,
  frameHeight,
  guideUrl,
  heard,
  hostUrl,
  inFrame,
  visit,
} from './support/embed.ts'
import { expect, test } from './support/guide.ts'

test.afterEach(({ complaints }) => expectQuiet(complaints))

test('the host page takes messages from its own frame and origin only', async ({ page }) => {
  await visit(page, 'article.html')
  await expectFit(page)
  const before = [await frameHeight(page), (await heard(page)).length]
  const envelope = { source: 'ki-anruf-check', v: 1 }
  const bodies = [
    null,
    0,
    'ki-anruf-check',
    { type: 'resize', height: 50 },
    { ...envelope, type: 'resize', height: 900_000 },
    { ...envelope, type: 'resize', height: '50' },
    { ...envelope, v: 2, type: 'resize', height: 50 },
    { message: 'height', value: 50, secret: 'abc' },
  ]

  // From another window, whatever it says; a flood of what would be right.
  await page.evaluate(async (all) => {
    const other = document.createElement('iframe')
    document.body.append(other)
    const script = other.contentDocument?.createElement('script')
    if (!script) throw new Error('No document')
    script.textContent = `for (const one of ${JSON.stringify(all)}) parent.postMessage(one, '*')
      for (let n = 0; n < 5000; n += 1)
        parent.postMessage({ source: 'ki-anruf-check', v: 1, type: 'resize', height: 50 + n, moved: true }, '*')`
    other.contentDocument?.body.append(script)
    await new Promise((done) => setTimeout(done, 100))
    other.remove()
  }, bodies)

  // Made up on the page itself: a wrong origin, no source, getters that throw.
  await page.evaluate(
    ([all, origin]) => {
      const frame = document.querySelector('iframe')
      const right = { source: 'ki-anruf-check', v: 1, type: 'resize', height: 50 }
      const throwing = Object.defineProperty({ ...right }, 'height', {
        enumerable: true,
        get() {
          throw new Error('hostile')
        },
      })
      const say = (init: MessageEventInit) =>
        window.dispatchEvent(new MessageEvent('message', init))
      const source = frame?.contentWindow ?? null
      for (const data of [...all, throwing]) say({ data, source, origin })
      for (const wrong of ['https://elsewhere.example', 'null', '', `${origin}.elsewhere.example`])
        say({ data: right, source, origin: wrong })
      say({ data: right, source: null, origin })
      say({ data: right, source: window, origin })
    },
    [bodies, new URL(guideUrl).origin] as const,
  )
  await page.waitForTimeout(100)
  expect([await frameHeight(page), (await heard(page)).length]).toEqual(before)

  // The control: what comes as it should is taken, and seen by this test.
  await page.evaluate((origin) => {
    const source = document.querySelector('iframe')?.contentWindow ?? null
    const data = { source: 'ki-anruf-check', v: 1, type: 'resize', height: 333 }
    window.dispatchEvent(new MessageEvent('message', { data, source, origin }))
  }, new URL(guideUrl).origin)
  expect(await frameHeight(page)).toBe(333)
})

test('a frame that has gone elsewhere says nothing any more', async ({ page }) => {
  await visit(page, 'article.html')
  await expectFit(page)
  const before = [await frameHeight(page), (await heard(page)).length]
  await page.evaluate(
    (url) => document.querySelector('iframe')?.setAttribute('src', url),
    hostUrl('untouched.html'),
  )
  const inner = await documentOf(page)
  await inner.waitForURL(hostUrl('untouched.html'))
  await inner.evaluate(() =>
    window.parent.postMessage({ source: 'ki-anruf-check', v: 1, type: 'resize', height: 50 }, '*'),
  )
  await page.waitForTimeout(100)
  expect([await frameHeight(page), (await heard(page)).length]).toEqual(before)
})

test('a frame that the page puts into a sandbox has no origin, and is still heard', async ({
  page,
}) => {
  await visit(page, 'article.html')
  const readies = async () => (await heard(page)).filter(({ type }) => type === 'ready').length
  expect(await readies()).toBe(1)
  await page.evaluate((url) => {
    const frame = document.querySelector('iframe')
    frame?.setAttribute('sandbox', 'allow-scripts')
    frame?.setAttribute('src', `${url}en/check/`)
  }, guideUrl)
  await expect(inFrame(page).locator('main[data-question]')).toBeVisible()
  await expect.poll(readies).toBe(2)
  await expectFit(page)
})

test('the frame takes a theme, from its parent only', async ({ page }) => {
  await visit(page, 'article.html')
  const html = inFrame(page).locator('html')
  await expect(html).toHaveAttribute('data-theme', 'light')
  const theme = { source: 'ki-anruf-check', v: 1, type: 'theme', theme: 'dark' }
  await page.evaluate((data) => {
    const other = document.createElement('iframe')
    document.body.append(other)
    const script = other.contentDocument?.createElement('script')
    if (!script) throw new Error('No document')
    script.textContent = `parent.frames[0].postMessage(${JSON.stringify(data)}, '*')`
    other.contentDocument?.body.append(script)
    const frame = document.querySelector('iframe')?.contentWindow
    for (const nonsense of [
      null,
      'dark',
      { ...data, v: 2 },
      { ...data, theme: 'x' },
      { theme: 'dark' },
    ])
      frame?.postMessage(nonsense, '*')
    frame?.postMessage({ message: 'ready', secret: 'abc' }, '*')
  }, theme)
  await page.waitForTimeout(150)
  await expect(html).toHaveAttribute('data-theme', 'light')
  await page.evaluate((data) => window.frames[0]?.postMessage(data, '*'), theme)
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await page.evaluate(
    (data) => window.frames[0]?.postMessage({ ...data, theme: 'auto' }, '*'),
    theme,
  )
  await expect(html).not.toHaveAttribute('data-theme')
})

test('the host page hears when the reader moves on in a plan, whose address differs by its query only', async ({
  page,
}) => {
  await visit(page, 'article.html')
  await (await documentOf(page)).goto(`${guideUrl}de/plan/?way=inbound.staff`)
  const next = inFrame(page).locator('[data-add="new"]')
  await expect(next).toBeVisible()
  const before = (await heard(page)).length
  await next.click()
  await expect(inFrame(page).locator('[data-open="direction"]')).toBeVisible()
  await expect
    .poll(async () => (await heard(page)).slice(before).some((one) => 'moved' in one && one.moved))
    .toBe(true)
})
