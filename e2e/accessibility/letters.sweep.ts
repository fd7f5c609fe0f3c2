/** Every kind of page with the letters of the browser set to twice the usual size. */
import { expect, test } from '../support/guide.ts'
import { misfits } from './measures.ts'
import { findings, pages } from './places.ts'

for (const width of [1280, 640]) {
  test(`nothing is cut off, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const browser = await page.context().newCDPSession(page)
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
    const found = await findings(
      page,
      async () => {
        const { fontSize } = await page
          .locator('html')
          .evaluate((html) => ({ fontSize: getComputedStyle(html).fontSize }))
        expect(Number.parseFloat(fontSize)).toBeGreaterThanOrEqual(32)
        return page.evaluate(misfits)
      },
      pages,
    )
    expect(found).toEqual({})
  })
}
