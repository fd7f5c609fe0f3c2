/** WCAG 2.2 AA as the floor: axe, keyboard, reflow, text spacing, targets, forced colours. */
import AxeBuilder from '@axe-core/playwright'
import {
  answer,
  checkPath,
  expect,
  expectNoComplaints,
  expectVerdict,
  kinds,
  languages,
  start,
  test,
  ways,
} from './support/guide.ts'

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules whose outcome depends on the colours. */
const colourRules = ['color-contrast', 'link-in-text-block']

for (const language of languages) {
  for (const [kind, path] of Object.entries(kinds)) {
    test(`${language}: axe finds nothing on ${kind}, in either theme`, async ({ page }) => {
      await page.goto(`${language}/${path}`)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      // The configurator's preview is another page of the guide, which is looked at on its own.
      const axe = () => new AxeBuilder({ page }).exclude('.preview')
      const light = await axe().withTags(tags).analyze()
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await axe().withRules(colourRules).analyze()
      const found = [...light.violations, ...dark.violations]
      expect(found.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
      expect(light.passes.length).toBeGreaterThan(10)
      expect(dark.passes.map(({ id }) => id)).toContain('color-contrast')
    })
  }
}

test('axe would see a mistake', async ({ page }) => {
  await page.goto('de/')
  await page.evaluate(() => {
    // Outside of what React hydrates, or it might tidy the mistake away.
    document.body.append(document.createElement('img'))
  })
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(violations.map(({ id }) => id)).toContain('image-alt')
})

test('from the start to a verdict by keyboard alone, focus visible at every stop', async ({
  page,
}) => {
  const way = ways.find(({ verdict }) => verdict === 'humanControl') as (typeof ways)[number]
  await page.goto('de/')
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      await expect(focused).toBeVisible()
      const outline = await focused.evaluate((one) => getComputedStyle(one).outlineStyle)
      expect(outline).not.toBe('none')
      if (await focused.evaluate((one, wanted) => one.matches(wanted), selector)) return
    }
    throw new Error(`Tab never reaches ${selector}`)
  }
  await tabTo('.action')
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toBeFocused()
  for (const given of way.answers) {
    await tabTo(`[data-answer="${given}"]`)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/${given}/$`))
    await expect(page.locator('h1')).toBeFocused()
  }
  await expectVerdict(page, way)
  await tabTo('[data-change="consent"]')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/keep=business/)
})

for (const language of languages) {
  test(`${language}: nothing scrolls sideways at 320 px, not even with wide text spacing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(`${language}/${path}`)
      expect(await overflow(), kind).toBe(0)
      await page.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLElement>('body, body *')) {
          one.style.setProperty('line-height', '1.5', 'important')
          one.style.setProperty('letter-spacing', '0.12em', 'important')
          one.style.setProperty('word-spacing', '0.16em', 'important')
        }
      })
      expect(await overflow(), `${kind}, spaced`).toBe(0)
    }
  })
}

test('controls and links that stand alone are at least 44 px high', async ({ page }) => {
  for (const path of [
    'de/',
    checkPath('de', ['outbound', 'cold']),
    checkPath('de', ['inbound', 'staff']),
  ]) {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto(path)
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'header a, footer a, .action, .answers a, .rows a, .alternatives a, .back, summary, button:not(.term), .tools a, [data-change]',
        ),
      ]
        .filter((one) => one.offsetParent !== null)
        .map((one) => [one.textContent, one.getBoundingClientRect().height] as const)
        .filter(([, height]) => height < 44),
    )
    expect(small).toEqual([])
  }
})

test('with forced colours, the level is still told by sign and word', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(checkPath('de', ['outbound', 'cold', 'automated', 'no-consent']))
  await expect(page.locator('.verdict .level')).toHaveText('Unzulässig')
  await expect(page.locator('.verdict .level svg')).toBeVisible()
})

test('the page moves in only where motion is welcome', async ({ page }) => {
  const animation = () =>
    page.locator('main').evaluate((main) => getComputedStyle(main).animationName)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await start(page, 'de')
  expect(await animation()).toBe('none')
  await answer(page, 'outbound')
  await expect(page.locator('h1')).toBeFocused()
  expect(await animation()).toBe('arrive')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await animation()).toBe('none')
})
