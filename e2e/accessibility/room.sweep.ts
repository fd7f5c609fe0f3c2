/** Every kind of page enlarged, spaced, still, in forced colours, and its targets measured. */
import { expect, test } from '../support/guide.ts'
import { lowerThan, misfits, moving, stuck } from './measures.ts'
import { findings, open, pages, queried } from './places.ts'

test.describe('at 400 % of 1280 by 1024', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 })
  test('nothing is cut off or beside the edge, and nothing that sticks takes the window', async ({
    page,
  }) => {
    const found = await findings(page, async () => {
      const part = await page.evaluate(stuck)
      return [
        ...(await page.evaluate(misfits)),
        ...(part > 0.5 ? [`${Math.round(part * 100)} % of the window sticks`] : []),
      ]
    })
    expect(found).toEqual({})
  })
})

test('with text alone at 200 %, as Firefox can', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const found = await findings(
    page,
    async () => {
      await page.evaluate(() => {
        const elements = [...document.querySelectorAll<HTMLElement>('body, body *:not(svg *)')]
        const sizes = elements.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))
        for (const [at, one] of elements.entries())
          one.style.setProperty('font-size', `${2 * (sizes[at] ?? 16)}px`, 'important')
      })
      return page.evaluate(misfits)
    },
    pages,
  )
  expect(found).toEqual({})
})

for (const width of [320, 1280]) {
  test(`with wide text spacing, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const found = await findings(page, async () => {
      await page.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLElement>('body, body *')) {
          one.style.setProperty('line-height', '1.5', 'important')
          one.style.setProperty('letter-spacing', '0.12em', 'important')
          one.style.setProperty('word-spacing', '0.16em', 'important')
        }
        for (const one of document.querySelectorAll<HTMLElement>('p'))
          one.style.setProperty('margin-bottom', '2em', 'important')
      })
      return page.evaluate(misfits)
    })
    expect(found).toEqual({})
  })
}

for (const width of [360, 1280]) {
  test(`targets outside of sentences, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const found = await findings(page, async () => {
      const below44 = await page.evaluate(lowerThan, 44)
      return [
        ...(await page.evaluate(lowerThan, 24)),
        // Links in lists of text may be lower; what is pressed may not.
        ...below44.filter((one) => / (button|summary|select|input)\./.test(one)),
      ]
    })
    expect(found).toEqual({})
  })
}

test('nothing moves where motion is unwelcome', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await findings(page, () => page.evaluate(moving))).toEqual({})
})

test('forced colours win over the theme of the address, in both polarities', async ({ page }) => {
  const wrong: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    for (const theme of ['', 'light', 'dark']) {
      for (const [name, path] of Object.entries(queried)) {
        await open(page, `de/${path}${path.includes('?') ? '&' : '?'}theme=${theme}`)
        const [text, ground] = await page.evaluate(() => {
          const luminance = (colour: string) =>
            (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, one) => sum + Number(one), 0)
          const { color, backgroundColor } = getComputedStyle(
            document.querySelector('main:not([hidden])') ?? document.body,
          )
          const behind = /, 0\)$|transparent/.test(backgroundColor)
            ? getComputedStyle(document.body).backgroundColor
            : backgroundColor
          const root = getComputedStyle(document.documentElement).backgroundColor
          return [luminance(color), luminance(/, 0\)$/.test(behind) ? root : behind)] as const
        })
        const isDark = ground < text
        if (isDark !== (colorScheme === 'dark')) wrong.push(`${colorScheme} ${theme} ${name}`)
      }
    }
  }
  expect(wrong).toEqual([])
})
