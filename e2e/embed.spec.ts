/** The link becomes a frame on another site's page: fits its content, keeps quiet, says what happens. */
import { questionOf } from '../src/rules/index.ts'
import {
  contentHeight,
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
import { answer, expect, type Page, test, ways } from './support/guide.ts'

test.afterEach(({ complaints }) => expectQuiet(complaints))

const scrollY = (page: Page) => page.evaluate(() => window.scrollY)

test('the link of the first version becomes a frame; one global, no focus, no jump', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const before = new Set(Object.getOwnPropertyNames(window))
    Object.defineProperty(window, 'globals', {
      get: () => Object.getOwnPropertyNames(window).filter((one) => !before.has(one)),
    })
  })
  await visit(page, 'article.html')
  const frame = page.locator('iframe')
  await expect(page.locator('a[data-ki-anruf-check]')).toBeHidden()
  await expect(frame).toHaveCount(1)
  await expect(frame).toHaveAttribute('src', `${guideUrl}de/?theme=light&accent=0b5c6b`)
  await expect(frame).toHaveAttribute('title', 'Dürfen wir das? Der KI-Anruf-Check')
  await expect(frame).toHaveAttribute('loading', 'lazy')
  await expect(frame).toHaveAttribute('referrerpolicy', 'no-referrer')
  await expectFit(page)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  expect(await scrollY(page)).toBe(0)
  const globals = await page.evaluate(() => (window as unknown as { globals: string[] }).globals)
  // Every frame on a page has a number there.
  expect(globals.filter((one) => !['0', 'globals', 'heard'].includes(one))).toEqual([
    'kiAnrufCheck',
  ])
  const inner = await documentOf(page)
  expect(await inner.evaluate(() => document.referrer)).toBe('')
  expect(await inner.evaluate(() => document.querySelector('h1')?.matches(':focus'))).toBe(false)
})

test('the height follows the content both ways within 100 ms, and rests a second later', async ({
  page,
}) => {
  await visit(page, 'today.html')
  await expectFit(page)
  const inner = await documentOf(page)
  // The quickest of three tells what the embed needs; the others, how busy the machine is.
  const delays = { growing: [] as number[], shrinking: [] as number[] }
  for (const open of [true, false, true, false, true, false]) {
    const before = await frameHeight(page)
    const since = (await heard(page)).length
    const changedAt = await inner.evaluate((wanted) => {
      const details = document.querySelector('details')
      if (details) details.open = wanted
      return performance.timeOrigin + performance.now()
    }, open)
    await expectFit(page)
    const [resize] = (await heard(page)).slice(since).filter(({ type }) => type === 'resize')
    delays[open ? 'growing' : 'shrinking'].push(
      (resize?.at ?? Number.POSITIVE_INFINITY) - changedAt,
    )
    expect(Math.sign((await frameHeight(page)) - before)).toBe(open ? 1 : -1)
  }
  expect(Math.min(...delays.growing)).toBeLessThan(100)
  expect(Math.min(...delays.shrinking)).toBeLessThan(100)
  const rested = [await frameHeight(page), (await heard(page)).length]
  await page.waitForTimeout(1000)
  expect([await frameHeight(page), (await heard(page)).length]).toEqual(rested)
})

test('after an answer, the top of the step comes into view if it was out of sight, and only then', async ({
  page,
}) => {
  await visit(page, 'article.html')
  await answer(inFrame(page), 'inbound')
  await expect(inFrame(page).locator('[data-question="answering"]')).toBeVisible()
  await expect(inFrame(page).locator('h1')).toBeFocused()
  expect(await scrollY(page)).toBe(0)

  await answer(inFrame(page), 'staff')
  await expect(inFrame(page).locator('[data-verdict]')).toBeVisible()
  await unfoldFrame(page)
  await expectFit(page)
  await inFrame(page).locator('[data-alternative]').last().scrollIntoViewIfNeeded()
  const frameTop = () => page.locator('iframe').evaluate((one) => one.getBoundingClientRect().top)
  expect(await frameTop()).toBeLessThan(-100)
  await inFrame(page).locator('[data-alternative]').last().click()
  await expect.poll(async () => Math.abs(await frameTop())).toBeLessThan(1)
  await expectFit(page)

  // Back in the history while the reader is elsewhere on the page: no focus, no scroll to the frame.
  const inner = await documentOf(page)
  await expect(async () => {
    // Just after scrolling, browsers may still take a click for the frame's that was there.
    await page.locator('#end').click()
    expect(await inner.evaluate(() => document.hasFocus())).toBe(false)
  }).toPass()
  await page.evaluate(() => window.history.back())
  await expect(inFrame(page).locator('[data-verdict="inboundStaff"]')).toBeAttached()
  await page.waitForTimeout(200)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  expect(await frameTop()).toBeLessThan(-100)
})

test('step and verdict arrive as events that bubble, never the answers', async ({ page }) => {
  const way = ways.find(({ verdict }) => verdict === 'startButton') as (typeof ways)[number]
  await visit(page, 'article.html')
  for (const given of way.answers) await answer(inFrame(page), given)
  await expect(inFrame(page).locator('[data-verdict]')).toBeVisible()
  await expect.poll(async () => (await heard(page)).at(-1)?.type).toMatch(/verdict|resize/)
  const messages = (await heard(page)).map(({ at: _, ...message }) => message)
  const envelope = { source: 'ki-anruf-check', v: 1 }
  // The first question was answered on the start page.
  expect(messages.filter(({ type }) => type === 'ready')).toEqual([
    { ...envelope, type: 'ready', height: expect.any(Number) },
  ])
  expect(
    messages.filter(({ type }) => type === 'step').map((one) => 'question' in one && one.question),
  ).toEqual(way.answers.slice(1).map(questionOf))
  expect(messages.filter(({ type }) => type === 'verdict')).toEqual([
    { ...envelope, type: 'verdict', verdict: 'startButton', level: 'unclear', moved: true },
  ])
  for (const given of way.answers) expect(JSON.stringify(messages)).not.toContain(`"${given}"`)
})

test('several frames, links added later, the script loaded twice, attributes that make no sense', async ({
  page,
}) => {
  await visit(page, 'today.html')
  await expect(page.locator('iframe')).toHaveCount(3)
  await expect(inFrame(page, 0).locator('main')).toHaveAttribute('data-question', 'speaker')
  await expect(inFrame(page, 1).locator('main')).toHaveAttribute('data-verdict', 'startButton')
  await expect(page.locator('#third iframe')).toHaveAttribute('src', `${guideUrl}de/?theme=dark`)
  await expect(page.locator('#first iframe')).toHaveAttribute('loading', 'eager')
  await expect(page.locator('#third iframe')).toHaveAttribute('loading', 'lazy')
  for (const at of [0, 1, 2]) {
    // Browsers tell a frame that is out of sight of no change of its width.
    await page.locator('iframe').nth(at).scrollIntoViewIfNeeded()
    await expectFit(page, at)
  }
  await expect(page.locator('#foreign a, #unmarked a')).toHaveCount(2)
  for (const link of await page.locator('#foreign a, #unmarked a').all())
    await expect(link).toBeVisible()

  const second = await frameHeight(page, 1)
  await answer(inFrame(page, 0), 'human')
  await expect(inFrame(page, 0).locator('main')).toHaveAttribute('data-question', 'consent')
  await expect(inFrame(page, 1).locator('main')).toHaveAttribute('data-verdict', 'startButton')
  await expectFit(page, 0)
  expect(await frameHeight(page, 1)).toBe(second)

  await page.evaluate((href) => {
    const later = document.createElement('p')
    const link = document.createElement('a')
    link.href = `${href}en/check/`
    link.textContent = 'Later'
    later.append(link)
    document.body.prepend(later)
    link.dataset.kiAnrufCheck = ''
  }, guideUrl)
  await expect(inFrame(page, 0).locator('html')).toHaveAttribute('lang', 'en')
  await expectFit(page, 0)

  // A page that takes its link away and puts it back, as frameworks do.
  const link = await page.locator('body > p:first-child > a').elementHandle()
  const parent = await page.locator('body > p:first-child').elementHandle()
  await link?.evaluate((one) => one.remove())
  await expect(page.locator('iframe')).toHaveCount(3)
  await parent?.evaluate((one, child) => child && one.append(child), link)
  await expect(page.locator('iframe')).toHaveCount(4)
  // One that takes the frame away gets the link, and is left in peace.
  await parent?.evaluate((one) => one.querySelector('iframe')?.remove())
  await expect(page.locator('body > p:first-child > a')).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(3)
})

test('with data-load="click" nothing is requested before the reader agrees', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(hostUrl('click.html'))
  const load = page.getByRole('button', { name: 'Leitfaden laden' })
  await expect(load).toBeVisible()
  await expect(
    page.getByText('Der Leitfaden setzt keine Cookies und speichert nichts im Browser.'),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: 'In neuem Tab öffnen' })).toHaveAttribute(
    'href',
    `${guideUrl}de/check/inbound/staff/`,
  )
  expect((await load.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await page.waitForTimeout(300)
  expect(requests.filter((url) => url.startsWith(guideUrl))).toEqual([`${guideUrl}embed.js`])
  await load.press('Enter')
  await expect(inFrame(page).locator('main')).toHaveAttribute('data-verdict', 'inboundStaff')
  await expect(load).toHaveCount(0)
  await expectFit(page)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME')
})

test('a page without a matching link is left as it is', async ({ page }) => {
  const html = () => page.evaluate(() => document.documentElement.outerHTML)
  await page.goto(hostUrl('untouched.html'))
  await page.waitForFunction(() => 'kiAnrufCheck' in window)
  const withScript = await html()
  await page.route('**/embed.js', (route) => route.fulfill({ body: '' }))
  await page.reload()
  expect(await page.evaluate(() => 'kiAnrufCheck' in window)).toBe(false)
  expect(await html()).toBe(withScript)
})

test('no framed page depends on the height of its frame', async ({ page }) => {
  await visit(page, 'plain.html')
  const resize = (height: number) =>
    page.locator('iframe').evaluate((frame, px) => frame.setAttribute('height', String(px)), height)
  const inner = await documentOf(page)
  for (const path of ['', 'check/', 'check/inbound/staff/', 'map/', 'sources/', 'plan/', 'x/']) {
    await inner.goto(`${guideUrl}de/${path}`)
    await expect(inFrame(page).locator('footer [target="_blank"]')).toBeVisible()
    await resize(200)
    const low = await contentHeight(page)
    await resize(3000)
    expect(await contentHeight(page), path).toBe(low)
  }
})

test('what follows an answer works without a frame as before', async ({ page }) => {
  await page.goto('de/check/')
  await answer(page, 'inbound')
  await expect(page.locator('h1')).toBeFocused()
  await expect(page.locator('header .brand')).toBeVisible()
  await expect(page.locator('[target="_blank"]')).toHaveCount(0)
})
