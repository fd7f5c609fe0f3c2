/** Real Ghost with its two themes: the code in an HTML card, today's and that of the first version. */
import { address, codes } from './codes.ts'
import { noGhost, startGhost } from './ghost.ts'
import {
  expect,
  expectGuide,
  expectInColumn,
  expectLiving,
  paragraph,
  test,
  widths,
} from './host-page.ts'
import { places } from './places.ts'

test.describe.configure({ mode: 'serial', timeout: 300_000 })
test.skip(noGhost !== undefined, noGhost ?? '')
let ghost: Awaited<ReturnType<typeof startGhost>>
test.beforeAll(async () => {
  // What is fetched once takes minutes.
  test.setTimeout(400_000)
  ghost = await startGhost(paragraph, codes, address)
})
test.afterAll(() => ghost?.stop())

for (const theme of ['source', 'casper'])
  test(`${theme}: in the column of the text, alive`, async ({ page }) => {
    test.skip(!ghost, 'Ghost could not be fetched from npm')
    await ghost?.activate(theme)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      for (const post of ['code', 'formerCode', 'plainFrame', 'moved'])
        await test.step(`${post}, ${width} px`, async () => {
          await page.goto(places.ghost + post)
          await expectGuide(page)
          await expectInColumn(page)
        })
      await page.goto(`${places.ghost}waiting`)
      await expectInColumn(page, 'div[data-ki-anruf-check]')
      await page.getByRole('button', { name: 'Leitfaden laden' }).click()
      await expectGuide(page)
      await expectInColumn(page)
      await page.goto(places.ghost + (width === widths[0] ? 'moved' : 'formerCode'))
      await expectLiving(page)
      // Ghost makes a link of it, from what the page says of itself: no frame, no script.
      await page.goto(`${places.ghost}bookmark`)
      await expectInColumn(page, '.kg-bookmark-card')
      const card = page.locator('.kg-bookmark-card a')
      await expect(card).toContainText('Darf eine KI diesen Anruf führen?')
      await expect(page.locator('iframe')).toHaveCount(0)
      // It adds where a reader comes from, which the guide does not mind.
      await page.goto((await card.getAttribute('href')) ?? '')
      expect(page.url().split('?')[0]).toBe(address)
      await expect(page.locator('main [data-answer]')).toHaveCount(2)
    }
  })
