/** Shown to others: slides that fit, steered by keys, clicks and swipes, and left where they were begun. */
import jsQR from 'jsqr'
import { caseIds, cases, questionIds, version } from '../src/rules/index.ts'
import { violationsButColours, violationsInDark, violationsOn } from './support/axe.ts'
import {
  checkPath,
  expect,
  expectNoComplaints,
  expectQuestion,
  languages,
  type Page,
  plain,
  test,
  unfold,
  ways,
} from './support/guide.ts'
import { positions } from './support/places.ts'

test.afterEach(({ complaints }) => expectNoComplaints(complaints))
test.use({ viewport: { width: 1280, height: 720 } })

/** Of each verdict the way with the most answers, which stand beside the slide. */
const longest = Object.values(
  Object.fromEntries(
    [...ways].sort((a, b) => a.answers.length - b.answers.length).map((way) => [way.verdict, way]),
  ),
)
/** Of each question the position with the most to choose from, then with the most answers before it. */
const asked = questionIds.map((question) =>
  positions
    .filter((one) => 'question' in one && one.question === question)
    .reduce((a, b) => {
      const room = (one: typeof a) =>
        ('options' in one ? one.options.length : 0) * 10 + one.answers.length
      return room(b) > room(a) ? b : a
    }),
)

/** Goes to another page of the guide without loading it, and waits until its code is drawn. */
async function show(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `/${path}?present`)
  await expect(page.locator('.scan .qr-code')).toHaveAttribute('aria-label', new RegExp(`/${path}`))
  await expect(page.locator('main:visible')).toHaveCount(1)
}

const control = (page: Page, name: string) => page.locator(`[data-control="${name}"]`)

/** What is below or beside the edge, and the smallest letters. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement
    const bar = document.querySelector('.controls')?.getBoundingClientRect().top ?? 0
    // What sticks to the edge hides what is behind it.
    const behind = [
      ...document.querySelectorAll('.slide > *, .rail > *, .boards > *, .answers'),
    ].filter((one) => one.checkVisibility() && one.getBoundingClientRect().bottom > bar + 1)
    return [
      scrollHeight - innerHeight,
      scrollWidth - innerWidth,
      behind.map((one) => one.className),
    ]
  })
const fits = [0, 0, []]

for (const [n, language] of languages.entries()) {
  test(`${language}: every verdict with its reasons, every question and the board fit`, async ({
    page,
  }) => {
    await page.goto(`${language}/map/?present`)
    await control(page, 'next').waitFor()
    expect(await overflow(page), 'map').toEqual(fits)
    for (const { answers } of asked) {
      await show(page, checkPath(language, answers))
      expect(await overflow(page), answers.join()).toEqual(fits)
    }
    for (const { answers, verdict } of longest) {
      await show(page, checkPath(language, answers))
      await expect(page.locator('.slide')).toHaveAttribute('data-slide', verdict)
      expect(await overflow(page), verdict).toEqual(fits)
      for (let view = 1; (await control(page, 'down').count()) > 0; view += 1) {
        await page.keyboard.press('ArrowDown')
        await expect(page.locator('.slide')).toHaveAttribute('data-view', String(view))
        expect(await overflow(page), `${verdict}, reasons ${view}`).toEqual(fits)
      }
    }
    // All sizes are in proportion; German is the longer language.
    if (n > 0) return
    await page.setViewportSize({ width: 1920, height: 1080 })
    for (const { answers, verdict } of longest) {
      await show(page, checkPath(language, answers))
      expect(await overflow(page), verdict).toEqual(fits)
    }
    await page.goto(`${language}/map/?present`)
    await control(page, 'next').waitFor()
    expect(await overflow(page)).toEqual(fits)
  })
}

test('a demonstration by keyboard alone, from a verdict and back, in one document', async ({
  page,
}) => {
  const own = ways.find(
    ({ answers }) => answers.join() === 'outbound,consumer,cold,click-started,no-consent',
  )
  expect(own).toBeDefined()
  await page.goto(checkPath('de', own?.answers ?? []))
  await page.evaluate(() => Object.assign(window, { isSame: true }))
  await unfold(page, 'keep')
  await page.locator('.note-fields > summary').click()
  await page.locator('[data-note="plan"]').fill('Herbst')
  const present = page.getByRole('link', { name: 'Vorführen' })
  await present.focus()
  const { scrollY, length } = await page.evaluate(async () => {
    window.scrollTo(0, 700)
    // The page is told of it with the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    return { scrollY: window.scrollY, length: history.length }
  })
  await page.keyboard.press('Enter')
  await expect(page.locator('.slide h1')).toBeFocused()
  await expect(page.locator('.rail dl')).toContainText('Einwilligung: keine')
  await expect(page.locator('.slide ol > li')).toHaveCount(2)
  await expect(page.locator('main:visible')).toHaveCount(1)

  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.slide-reasons h2')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('.slide h1')).toBeFocused()
  // Left at once, it is as it was.
  await page.keyboard.press('Escape')
  await expect(page.locator('header.site')).toBeVisible()
  await expect(page.locator('main h1')).toBeFocused()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrollY)
  await present.press('Enter')

  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.wide h1')).toBeFocused()
  await expect(page.locator('.board [aria-current]')).toHaveCount(1)
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('.slide h1')).toBeFocused()
  await expect(page).toHaveURL(/no-consent\/\?present=$/)
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.wide h1')).toBeFocused()
  for (const [at, id] of caseIds.entries()) {
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.controls p')).toContainText(`Fall ${at + 1} von ${caseIds.length}`)
    await expect(page).toHaveURL(new RegExp(`${checkPath('de', cases[id].answers)}\\?present=$`))
  }
  await expect(control(page, 'next')).toHaveCount(0)
  // A clicker shows the reasons before it goes on.
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.slide')).toHaveAttribute('data-view', '1')
  await page.keyboard.press('PageDown')
  await expect(control(page, 'next')).toHaveCount(0)

  await show(page, checkPath('de', ['inbound']))
  await page.keyboard.press('3')
  await expectQuestion(page, 'disclosure')
  await page.keyboard.press('1')
  await expect(page.locator('.slide')).toHaveAttribute('data-slide', 'inboundVoiceAgent')
  await page.keyboard.press('Escape')
  await expect(page.locator('header.site')).toBeVisible()
  await expect(page).toHaveURL(/disclosed\/$/)
  await unfold(page, 'keep')
  await expect(page.locator('[data-note="plan"]')).toHaveValue('Herbst')
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true)
  // The way in, the two answers and what this test went to itself; none for all the slides between.
  expect(await page.evaluate(() => history.length)).toBe(length + 4)

  // Opened by its address and ended by its control, which goes with it.
  await page.goto(`${checkPath('de', own?.answers ?? [])}?present`)
  await control(page, 'end').press('Enter')
  await expect(page.locator('header.site')).toBeVisible()
  await expect(page.locator('#main h1')).toBeFocused()
})

test('clicks, swipes, the whole screen; keys can be switched off', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    hasTouch: true,
    viewport: { width: 1280, height: 720 },
  })
  const page = await context.newPage()
  await page.goto('de/cases/')
  await page.getByRole('link', { name: 'Fälle vorführen' }).click()
  await expect(page).toHaveURL(/\/map\/\?present=$/)
  await control(page, 'next').click()
  await expect(page.locator('.controls p')).toContainText('Fall 1 von')

  const touch = await context.newCDPSession(page)
  const swipe = async (fromX: number, toX: number, toY = 300) => {
    const at = (x: number, y: number) => [{ x, y }]
    await touch.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: at(fromX, 300),
    })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(toX, toY) })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  await swipe(800, 300)
  await expect(page.locator('.controls p')).toContainText('Fall 2 von')
  // Neither from the edge of the screen nor upwards.
  await swipe(5, 500)
  await swipe(600, 500, 10)
  await expect(page.locator('.controls p')).toContainText('Fall 2 von')
  await swipe(300, 800)
  await expect(page.locator('.controls p')).toContainText('Fall 1 von')

  await page.keyboard.press('f')
  await expect(control(page, 'fullScreen')).toHaveText(/Kein Vollbild/)
  await page.keyboard.press('F')
  await expect(control(page, 'fullScreen')).toHaveText(/Vollbild/)
  await control(page, 'keys').click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(page.locator('.controls p')).toContainText('Fall 1 von')
  await control(page, 'keys').click()
  // A key that is held down leads on once.
  await page.keyboard.down('ArrowRight')
  await expect(page.locator('.controls p')).toContainText('Fall 2 von')
  await page.keyboard.down('ArrowRight')
  await page.keyboard.up('ArrowRight')
  await page.waitForTimeout(200)
  await expect(page.locator('.controls p')).toContainText('Fall 2 von')
  await control(page, 'end').click()
  await expect(page.locator('header.site')).toBeVisible()
  await context.close()
})

/** What a camera would read off the corner, at the size in which it is shown. */
async function scanned(page: Page): Promise<string | undefined> {
  const png = await page.locator('.scan .qr-code').screenshot()
  const { data, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes]))
    const canvas = new OffscreenCanvas(picture.width, picture.height)
    const context = canvas.getContext('2d')
    context?.drawImage(picture, 0, 0)
    const pixels = context?.getImageData(0, 0, picture.width, picture.height)
    return { data: [...(pixels?.data ?? [])], width: picture.width, height: picture.height }
  }, png.toString('base64'))
  return jsQR(new Uint8ClampedArray(data), width, height)?.data
}

test('the code opens this very page, not as a slide; nothing for axe; paper knows of no slide', async ({
  page,
  baseURL,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const way = cases.surveyWithConsent.answers
  await page.goto(`${checkPath('de', way)}?present&theme=dark`)
  await control(page, 'down').waitFor()
  expect(await scanned(page)).toBe(`${baseURL}${checkPath('de', way)}?v=${version}`)
  await page.goto(`${checkPath('de', way)}?present`)
  await control(page, 'down').click()
  expect(await violationsOn(page)).toEqual([])
  expect(await violationsInDark(page)).toEqual([])
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await expect(page.locator('.slide')).toBeHidden()
  await expect(page.locator('.controls, .rail')).toHaveCount(2)
  await expect(page.locator('.controls')).toBeHidden()
  await expect(page.locator('.record')).toBeVisible()
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
  expect(await scanned(page)).toContain(version)

  await page.emulateMedia({ forcedColors: 'none' })
  await show(page, checkPath('de', ['outbound']))
  expect(await violationsButColours(page)).toEqual([])
  await page.goto('de/map/?way=inbound.staff&present')
  await control(page, 'next').waitFor()
  expect(await scanned(page)).toBe(`${baseURL}de/map/?way=inbound.staff`)
  expect(await violationsOn(page)).toEqual([])
  expect(plain(await page.locator('.rail').innerText())).toContain('Rechtsstand')
})
