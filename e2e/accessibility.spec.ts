/** WCAG 2.2 AA as the floor: axe, keyboard, reflow, text spacing, targets, forced colours. */

import { levels } from '../src/rules/index.ts'
import { stuck } from './accessibility/measures.ts'
import { queried } from './accessibility/places.ts'
import { violationsButColours, violationsInDark, violationsOn } from './support/axe.ts'
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
  untilHydrated,
  ways,
} from './support/guide.ts'
import { inkOf } from './support/ink.ts'

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

for (const [n, language] of languages.entries()) {
  for (const [kind, path] of Object.entries(kinds)) {
    test(`${language}: axe finds nothing on ${kind}`, async ({ page }) => {
      await page.goto(`${language}/${path}`)
      // 404.html is rendered afresh.
      await untilHydrated(page)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      // The colours are the same in every language.
      expect(await (n === 0 ? violationsOn : violationsButColours)(page)).toEqual([])
      if (n === 0) expect(await violationsInDark(page)).toEqual([])
    })
  }
}

test('axe would see a mistake, in the dark too', async ({ page }) => {
  await page.goto('de/')
  await page.evaluate(() => {
    // Outside of what React hydrates, or it might tidy the mistake away.
    const pale = Object.assign(document.createElement('p'), { textContent: 'pale' })
    pale.style.color = 'light-dark(black, #333)'
    document.body.append(document.createElement('img'), pale)
  })
  const rules = (found: Awaited<ReturnType<typeof violationsOn>>) => found.map(([id]) => id)
  const light = rules(await violationsOn(page))
  expect(light).toContain('image-alt')
  expect(light).not.toContain('color-contrast')
  expect(rules(await violationsInDark(page))).toContain('color-contrast')
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
  for (const given of way.answers) {
    await tabTo(`[data-answer="${given}"]`)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/${given}/$`))
    await expect(page.locator('h1')).toBeFocused()
  }
  await expectVerdict(page, way)
  await tabTo('.given-line > summary')
  await page.keyboard.press('Enter')
  await tabTo('[data-change="contact"]')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/keep=supervised\.presumed-consent$/)
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

test('in a window as low as at 400 %, what sticks leaves half of it to the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 })
  for (const path of [queried.boardOfWay, queried.slide]) {
    await page.goto(`de/${path}`)
    await page.locator('.what-if[data-as], .controls').first().waitFor()
    expect(await page.evaluate(stuck), path).toBeLessThan(0.5)
  }
})

test('where parts of a link or a summary meet, they are told apart', async ({ page }) => {
  await page.goto(`de/${kinds.unclear}`)
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - link /Einen Menschen anrufen lassen ?, zulässig mit Pflichten ?, wenn .+/
  `)
  await page.goto(`de/${kinds.question}`)
  await expect(page.locator('.answers a').first()).toHaveAccessibleName(/[^.] ?\. [A-ZÄÖÜ]/)
})

test('controls and links that stand alone are at least 44 px high', async ({ page }) => {
  for (const path of [
    'de/',
    checkPath('de', ['outbound', 'business', 'cold']),
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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with forced colours, ${colorScheme}, every level is told by its word and by a sign of its own`, async ({
    page,
  }) => {
    const asked = colorScheme === 'dark' ? 'light' : 'dark'
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    const signs = new Set<string>()
    for (const level of levels) {
      // What a link asks for gives way to the reader's own colours.
      await page.goto(`de/${kinds[level]}?theme=${asked}`)
      const shown = page.locator('[data-stamp] .level')
      const word = await inkOf(shown.getByText(/./).last())
      const sign = await inkOf(shown.locator('svg'))
      expect(Math.min(word.contrast, sign.contrast), level).toBeGreaterThan(4.5)
      signs.add(sign.picture)
    }
    expect(signs.size).toBe(levels.length)
    await page.goto(`de/map/?theme=${asked}`)
    // Not the whole cell, whose lines would hide what is wrong with its sign.
    const sign = page.locator('.board td > a svg').first()
    expect((await inkOf(sign)).contrast).toBeGreaterThan(4.5)
    // What folds is told by a letter: of a triangle made of borders, a square would be left.
    const mark = await page.evaluate(() => {
      const summary = document.querySelector('main summary') as Element
      const { content, borderLeftWidth } = getComputedStyle(summary, '::before')
      return [content.includes('▸'), borderLeftWidth]
    })
    expect(mark).toEqual([true, '0px'])
    // A mistake would be seen: colours of the guide's own, as a theme gives them.
    await page.evaluate(() => {
      const own = '{ forced-color-adjust: none; color: #777; background: #666 }'
      document.styleSheets[0]?.insertRule(`.board td > a, .board td > a * ${own}`)
    })
    expect((await inkOf(sign)).contrast).toBeLessThan(4.5)
  })
}

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
