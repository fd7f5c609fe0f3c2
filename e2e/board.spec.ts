/** The board: readable on every width, a what-if by keyboard and mouse, one sheet of paper, one slide, framed. */
import { cellFor, verdictOf } from '../src/rules/index.ts'
import { violationsInDark, violationsOn } from './support/axe.ts'
import { contentHeight, expectFit, expectQuiet, heard, inFrame, visit } from './support/embed.ts'
import {
  checkPath,
  expect,
  expectNoComplaints,
  expectVerdict,
  languages,
  test,
  untilHydrated,
  type Way,
  ways,
} from './support/guide.ts'
import { readPdf } from './support/pdf.ts'

const wayOf = (...given: readonly string[]) =>
  ways.find(({ answers }) =>
    given.every((one) => (answers as readonly string[]).includes(one)),
  ) as Way
const own = wayOf('business', 'cold', 'click-started', 'presumed-consent')
const addressOf = ({ answers }: Way) => `map/?way=${answers.join('.')}`

test.describe('by itself', () => {
  test.afterEach(({ complaints }) => expectNoComplaints(complaints))

  test('no width scrolls sideways, breaks a word of a heading or makes a target smaller than 44 px', async ({
    page,
  }) => {
    for (const language of languages) {
      await page.goto(`${language}/map/`)
      for (const width of [320, 390, 640, 1152]) {
        await page.setViewportSize({ width, height: 844 })
        const found = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement
          const targets = [...document.querySelectorAll('.board td > a')].map((one) =>
            one.getBoundingClientRect(),
          )
          const tooWide = [...document.querySelectorAll<HTMLElement>('.board :is(th, td)')].filter(
            (one) => one.scrollWidth > one.clientWidth + 1,
          )
          return {
            sideways: scrollWidth - clientWidth,
            small: targets.filter((box) => box.width < 44 || box.height < 44).length,
            targets: targets.length,
            tooWide: tooWide.map((one) => one.textContent),
          }
        })
        expect(found, `${language} ${width}`).toMatchObject({ sideways: 0, small: 0, tooWide: [] })
        expect(found.targets).toBeGreaterThan(60)
      }
    }
  })

  test('what if: from a verdict its cell is ringed, another one says in place what holds there, the address follows, and one step back leads to the verdict', async ({
    page,
  }) => {
    await page.goto(checkPath('de', own.answers))
    await page.locator('#instead a[href*="/map/?way="]').click()
    const ringed = page.locator('.board [aria-current="true"]')
    await expect(ringed).toHaveAttribute('aria-label', /^Ungeklärt: mutmaßliche Einwilligung/)
    const says = page.locator('.what-if')
    await expect(says).toContainText('Ihr Ergebnis')
    await expect(page.locator('h1')).toBeFocused()

    // A click says it in place; a second one would go there.
    const consumer = page.locator('[data-board="consumer"]')
    await consumer.locator('td[data-level="prohibited"] a').last().click()
    const asked = wayOf('consumer', 'cold', 'automated', 'no-consent')
    await expect(page).toHaveURL(new RegExp(`way=${asked.answers.join('\\.')}$`))
    await expect(ringed).toHaveAttribute('aria-label', /^Unzulässig: keine Einwilligung/)
    await expect(says).toContainText('Und wenn')
    await expect(page.locator('.boards [role="status"]')).toContainText('Nein: Ohne ausdrückliche')

    // By keyboard, over cells of several rows and past what is not on offer.
    const business = page.locator('[data-board="business"]')
    await business.locator('[tabindex="-1"]').first().focus()
    for (const key of ['End', 'ArrowDown', 'ArrowDown', 'Home', 'ArrowUp', 'ArrowLeft']) {
      await page.keyboard.press(key)
    }
    await expect(page.locator(':focus')).toHaveAttribute('aria-current', 'true')
    const chosen = wayOf('business', 'cold', 'assisted', 'documented')
    await expect(page).toHaveURL(new RegExp(`way=${chosen.answers.join('\\.')}$`))
    await expect(says).toContainText('Zulässig mit Pflichten')
    // Each board is one stop for Tab.
    await page.keyboard.press('Tab')
    await expect(page.locator('[data-board="consumer"] a:focus')).toHaveCount(1)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expectVerdict(page, chosen)
    await page.goBack()
    await expect(ringed).toHaveAttribute('aria-label', /^Zulässig mit Pflichten/)
    await page.goBack()
    await expectVerdict(page, own)
  })

  test('without a way each cell is a plain link, and pointing at it says what it leads to', async ({
    page,
  }) => {
    await page.goto('en/map/')
    const cell = page.locator('[data-board="service"] td[data-level="fixFirst"] a').first()
    await cell.hover()
    await expect(page.locator('.what-if')).toContainText('Not yet: the AI must say at the start')
    expect(new URL(page.url()).search).toBe('')
    await cell.click()
    await expectVerdict(page, wayOf('business', 'service', 'supervised', 'undisclosed'))
  })

  test('the ring moves nothing, axe finds nothing, and forced colours keep it', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shifts: [] as number[] })
      new PerformanceObserver((list) => {
        const { shifts } = window as unknown as { shifts: number[] }
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(`de/${addressOf(own)}`)
    await expect(page.locator('.what-if')).toContainText('Ihr Ergebnis')
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
      [],
    )
    expect(await violationsOn(page)).toEqual([])
    expect(await violationsInDark(page)).toEqual([])
    await page.emulateMedia({ forcedColors: 'active' })
    const ring = await page
      .locator('.board [aria-current]')
      .evaluate((one) => getComputedStyle(one, '::after').borderTopWidth)
    expect(ring).toBe('3px')
  })

  test('one slide, and one sheet of paper with all that it needs', async ({ page }) => {
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto(`de/${addressOf(own)}&present`)
      await expect(page.locator('.what-if')).toContainText('Ungeklärt')
      const bottom = () =>
        page
          .locator('.board')
          .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().bottom)))
      // The styles of slides come after the page.
      await expect.poll(bottom).toBeLessThanOrEqual(height)
    }
    await page.goto('de/map/')
    await untilHydrated(page)
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }))
    const sheets = pages.filter(({ text }) => text.replaceAll(/\s/g, '').includes('Werbeanrufebei'))
    expect(sheets).toHaveLength(1)
    const [sheet] = sheets
    expect(sheet).toBe(pages[0])
    expect(sheet?.width).toBeGreaterThan(sheet?.height ?? 0)
    expect(sheet?.links.length).toBeGreaterThan(60)
    for (const words of ['ReineService', 'AnrufebeiIhnen', 'FassungderRegeln', 'Ungeklärt'])
      expect(sheet?.text.replaceAll(/[\s\u2060]/g, '')).toContain(words)
  })
})

test('in an article: the tables alone, at most 900 px at 640 px, and a cell opens its verdict in the frame', async ({
  page,
  complaints,
}) => {
  await visit(page, 'board.html')
  const frame = inFrame(page)
  await expect(frame.locator('.board')).toHaveCount(4)
  await expect(frame.locator('#program')).toBeHidden()
  await expectFit(page)
  expect(await contentHeight(page)).toBeLessThanOrEqual(900)
  await frame.locator('footer [hreflang="en"]').click()
  await expect(frame.getByRole('heading', { name: 'Which AI calls are allowed?' })).toBeVisible()
  await expectFit(page)
  expect(await contentHeight(page)).toBeLessThanOrEqual(900)
  await frame.locator('footer [hreflang="de"]').click()
  const cell = cellFor(own)
  await frame.getByRole('link', { name: /^Ungeklärt: .*ein Mensch drückt auf Start/ }).click()
  await expect(frame.locator('main')).toHaveAttribute('data-level', cell.level)
  await expectFit(page)
  const messages = (await heard(page)).map(({ type }) => type)
  expect(messages[0]).toBe('ready')
  expect((await heard(page)).find(({ type }) => type === 'verdict')).toMatchObject({
    verdict: own.verdict,
    level: verdictOf(own.verdict).level,
    moved: true,
  })
  expectQuiet(complaints)
})
