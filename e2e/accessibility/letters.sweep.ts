/** Every kind of page with the letters of the browser set to twice the usual size. */
import { expect, test } from '../support/guide.ts'
import { misfits } from './measures.ts'
import { findings } from './places.ts'

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'],
    }),
})
for (const width of [1280, 640]) {
  test(`nothing is cut off, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const found = await findings(page, async () => {
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        '32px',
      )
      return page.evaluate(misfits)
    })
    expect(found).toEqual({})
  })
}
