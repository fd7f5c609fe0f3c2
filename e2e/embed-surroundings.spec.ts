/** What surrounds a frame on its host page: dark in ways that pages are, changed later, squeezed, copied. */
import { expectFit, expectQuiet, frameHeight, inFrame, visit } from './support/embed.ts'
import { begin, expect, type Page, test } from './support/guide.ts'

test.afterEach(({ complaints }) => expectQuiet(complaints))

/** Opens the article with something more in its head and before its text. */
const visitWith = (page: Page, more: { head?: string; body?: string; module?: string }) =>
  visit(page, `article.html?${new URLSearchParams(more)}`)

const expectTheme = (page: Page, theme: string, framed: string) =>
  Promise.all([
    expect(inFrame(page).locator('html')).toHaveAttribute('data-theme', theme),
    expect(inFrame(page).locator('html')).toHaveAttribute('data-framed', framed),
  ])

for (const [what, host, framed] of [
  [
    'a colour scheme in a meta tag',
    {
      head: '<meta name="color-scheme" content="dark"><style>body { all: unset; color: CanvasText }</style>',
    },
    'host',
  ],
  [
    'a newer colour space',
    { head: '<style>body { background: oklch(20% 0.02 250); color: oklch(95% 0 0) }</style>' },
    'host',
  ],
  [
    'a layer that lies behind everything',
    {
      head: '<style>body { color: #fff; background: none }</style>',
      body: '<div style="position: fixed; inset: 0; background: #111; z-index: -1"></div>',
    },
    '',
  ],
] as const) {
  test(`dark by ${what}, before the first paint`, async ({ page }) => {
    await visitWith(page, host)
    await expect(page.locator('iframe')).toHaveAttribute('src', /theme=dark/)
    await expectTheme(page, 'dark', framed)
  })
}

test('a page that turns dark later, by whatever it changes, is followed', async ({ page }) => {
  await visitWith(page, { head: '<style>.night { background: #111; color: #eee }</style>' })
  await expectTheme(page, 'light', 'host')
  const changes = [
    () => document.body.classList.toggle('night'),
    () => {
      document.body.style.background = document.body.style.background ? '' : '#111'
    },
    () => {
      const own = document.querySelector('#later')
      if (own) return own.remove()
      const style = Object.assign(document.createElement('style'), { id: 'later' })
      style.textContent = 'body { background: #111 !important }'
      document.head.append(style)
    },
  ]
  for (const change of changes) {
    await page.evaluate(change)
    await expectTheme(page, 'dark', 'host')
    await page.evaluate(change)
    await expectTheme(page, 'light', 'host')
  }
})

test('where nothing changes, the page is left alone', async ({ page }) => {
  // Where the canvas is all that lies behind, a look at it leaves a trace.
  await visitWith(page, { head: '<style>body { background: none }</style>' })
  const changes = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let seen = 0
        new MutationObserver((all) => {
          seen += all.filter(({ type }) => type === 'childList').length
        }).observe(document.documentElement, { childList: true })
        document.body.classList.add('elsewhere')
        setTimeout(() => resolve(seen), 3500)
      }),
  )
  // At most one look at once and one half a second later, each an element put in and taken out.
  expect(changes).toBeGreaterThan(0)
  expect(changes).toBeLessThanOrEqual(4)
})

test('a column that would shrink the frame does not', async ({ page }) => {
  await visitWith(page, {
    head: '<style>body { display: flex; flex-direction: column; height: 300px }</style>',
  })
  expect(await frameHeight(page)).toBeGreaterThan(400)
  await expectFit(page)
  await begin(inFrame(page))
  await expect(inFrame(page).locator('[data-question]')).toBeVisible()
  await expectFit(page)
})

test('a page that copies its own content has one frame, and a living one', async ({ page }) => {
  await visitWith(page, {})
  await page.evaluate(() => {
    const { body } = document
    body.replaceChildren(...[...body.childNodes].map((node) => node.cloneNode(true)))
  })
  await expect(page.locator('iframe')).toHaveCount(1)
  await begin(inFrame(page))
  await expect(inFrame(page).locator('[data-question]')).toBeVisible()
  await expectFit(page)
})

test('as a module, as some sites make of every script, it works as well', async ({ page }) => {
  await visitWith(page, { module: '' })
  await expect(page.locator('script[type="module"]')).toHaveCount(1)
  await expectFit(page)
})
