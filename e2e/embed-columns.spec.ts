/** What themes, other scripts and paper do to a frame: columns, fixed headers, clones, closed rows, lost addresses. */
import {
  documentOf,
  expectFit,
  expectQuiet,
  frameHeight,
  guideUrl,
  heard,
  hostUrl,
  inFrame,
  unfoldFrame,
  visit,
} from './support/embed.ts'
import { answer, expect, type Page, test } from './support/guide.ts'

test.afterEach(({ complaints }) => expectQuiet(complaints))

const box = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, width } = element.getBoundingClientRect()
      return { left, width }
    })
const marked = 'a[data-ki-anruf-check]'

test('in the column of the text; under a fixed header; as wide as a float allows; a closed row counts', async ({
  page,
}) => {
  for (const width of [390, 1300]) {
    await page.setViewportSize({ width, height: 800 })
    await visit(page, 'columns.html')
    expect(await box(page, 'iframe'), String(width)).toEqual(await box(page, '#text'))
  }
  await page.getByRole('button', { name: 'Leitfaden laden' }).click()
  await expect.poll(async () => (await box(page, '.float iframe')).width).toBe(680)

  // What lies fixed over the page is left room for.
  await page.evaluate(() => window.scrollTo(0, 400))
  await answer(inFrame(page), 'inbound')
  await expect(inFrame(page).locator('main[data-question]')).toBeVisible()
  const top = () =>
    page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.getBoundingClientRect().top)
  await expect.poll(async () => Math.abs((await top()) - 90)).toBeLessThan(2)
  // For scripts that come too late to hear it.
  await expect(page.locator('iframe').first()).toHaveAttribute(
    'data-last',
    /"type":"step","question":/,
  )

  // Where a page arrives in pieces, the link's words come later.
  await page
    .locator(marked)
    .first()
    .evaluate((link) => link.append(' Jetzt'))
  await expect(page.locator('iframe').first()).toHaveAttribute('title', /Jetzt$/)

  // Of a row that is closed no height was to be had; nothing is wrong with its frame.
  const inRow = page.locator('details iframe')
  await page.locator('summary').click()
  await expect.poll(async () => (await box(page, 'details iframe')).width).toBeGreaterThan(300)
  await inRow.scrollIntoViewIfNeeded()
  await expectFit(page, 2)
  await expect(page.locator(`details ${marked}`)).toBeHidden()
})

test('a tool that takes the frame away and puts a copy in its place: followed like the first', async ({
  page,
}) => {
  await visit(page, 'columns.html')
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')
    const question = Object.assign(document.createElement('p'), { id: 'consent' })
    frame?.replaceWith(question)
    Object.assign(window, { later: () => question.replaceWith(frame?.cloneNode() ?? '') })
  })
  await expect(page.locator(marked).first()).toBeVisible()
  await page.evaluate(() => (window as unknown as { later: () => void }).later())
  await expect(page.locator(marked).first()).toBeHidden()
  await answer(inFrame(page), 'inbound')
  await expect(inFrame(page).locator('main[data-question]')).toBeVisible()
  await expectFit(page)
})

for (const [how, script] of [
  [
    'as a module with a version',
    `<script type="module" src="${guideUrl}embed.js?ver=6.9"></script>`,
  ],
  ['by import()', `<script type="module">import('${guideUrl}embed.js')</script>`],
  [
    'by a script that is evaluated',
    `<script>fetch('${guideUrl}embed.js').then((r) => r.text()).then((text) => { document.head.append(Object.assign(document.createElement('script'), { text })) })</script>`,
  ],
] as const)
  test(`loaded ${how}, the script finds its guide`, async ({ page }) => {
    await visit(page, `columns.html?${new URLSearchParams({ script })}`)
    await expectFit(page)
  })

test('moved to where no guide is, the script throws nothing and says so once; the link stays', async ({
  page,
}) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  // As an optimiser inlines it: twice, at an address that is none.
  const load = `for (const _ of 'ab') fetch('${guideUrl}guide.json').then(async () => {
    const text = await (await fetch('${guideUrl}embed' + '.js')).text()
    performance.clearResourceTimings()
    document.head.append(Object.assign(document.createElement('script'), { src: 'data:text/javascript,' + encodeURIComponent(text) }))
  })`
  await page.goto(
    hostUrl(`columns.html?${new URLSearchParams({ script: `<script>${load}</script>` })}`),
  )
  await expect.poll(() => said.length).toBeGreaterThan(0)
  await expect(page.locator(marked).first()).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
  expect(said.filter((text) => text.includes('embed.js'))).toHaveLength(1)
})

test('where a sandbox around the page lets nothing be framed, the link comes back alone', async ({
  page,
  complaints,
}) => {
  await page.clock.install()
  await page.goto(hostUrl('untouched.html'))
  await page.evaluate((src) => {
    const box = Object.assign(document.createElement('iframe'), {
      src,
      id: 'box',
      width: 600,
      height: 600,
    })
    box.setAttribute('sandbox', 'allow-scripts')
    document.body.append(box)
  }, hostUrl('article.html'))
  const host = page.frameLocator('#box')
  await expect(host.locator('iframe')).toBeVisible()
  await expect.poll(() => complaints.violations.length).toBeGreaterThan(0)
  await expect(async () => {
    await page.clock.fastForward(9000)
    expect(await host.locator('iframe').count()).toBe(0)
  }).toPass()
  await expect(host.locator(marked)).toBeVisible()
  // The browser's refusal, nothing else.
  expect(complaints.violations.splice(0).join()).toContain('frame-ancestors')
})

test('what was never seen is printed as its link, and stands again afterwards', async ({
  page,
}) => {
  await visit(page, 'columns.html')
  const show = (type: string) => page.evaluate((one) => window.dispatchEvent(new Event(one)), type)
  await show('beforeprint')
  await expect(page.locator(`.float ${marked}`)).toBeVisible()
  await expect(page.locator(marked).first()).toBeHidden()
  await show('afterprint')
  await expect(page.locator(`.float ${marked}`)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Leitfaden laden' })).toBeVisible()
})

test('a link to a passage of the article opens it there; an explanation stands below its word, however high the frame', async ({
  page,
  context,
}) => {
  // As browsers do that anchor nothing.
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS) as (...given: string[]) => boolean
    CSS.supports = (...given: string[]) =>
      !given[0]?.includes('position-area') && supports(...given)
  })
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll('position-area', 'x'),
    })
  })
  await visit(page, 'article.html')
  const frame = inFrame(page)
  for (const given of ['inbound', 'staff'] as const) await answer(frame, given)
  await expect(frame.locator('[data-verdict]')).toBeVisible()
  await unfoldFrame(page)
  await expectFit(page)

  const term = frame.locator('.term:visible').last()
  await term.click()
  const [word, explanation] = await Promise.all(
    [term, frame.locator('.explanation:popover-open')].map((one) => one.boundingBox()),
  )
  const gap = (explanation?.y ?? 0) - (word?.y ?? 0) - (word?.height ?? 0)
  expect(gap).toBeGreaterThanOrEqual(0)
  expect(gap).toBeLessThan(16)
  await page.keyboard.press('Escape')

  const link = frame.locator('a[href*=":~:text="]:visible').first()
  const [url = '', words = ''] = ((await link.getAttribute('href')) ?? '').split('#:~:text=')
  await context.route(`${url}*`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<p>Oben</p><p style="margin-top: 9000px">${decodeURIComponent(words)}</p>`,
    }),
  )
  // As with a reader: the new tab takes the focus.
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false })
  const opening = context.waitForEvent('page')
  await link.click()
  const article = await opening
  await expect.poll(() => article.evaluate(() => window.scrollY)).toBeGreaterThan(7000)
  expect(await article.evaluate(() => window.opener)).toBeNull()
  // The tab has opened: nothing is offered for copying.
  await page.waitForTimeout(700)
  await expect(frame.locator('.blocked-tab')).toHaveCount(0)
})
