/** The vocabulary of these tests: a post with the guide in it, as wide as its text, alive, and quiet. */
import { test as base } from '@playwright/test'
import type { FrameMessage } from '../../src/embed/index.ts'
import { contentHeight, documentOf, expectFit, frameHeight, inFrame } from '../support/embed.ts'
import { answer, expect, type Page } from '../support/guide.ts'

export { expect, type Page }

/** Whatever the page has thrown, whoever is to blame. */
export const test = base.extend<{ thrown: string[] }>({
  thrown: [
    async ({ page }, use) => {
      const thrown: string[] = []
      page.on('pageerror', (error) => thrown.push(String(error.stack ?? error)))
      await page.addInitScript(() => {
        const heard: unknown[] = []
        Object.assign(window, { heard })
        document.addEventListener('ki-anruf-check', ({ detail }) => heard.push(detail))
      })
      await use(thrown)
      expect(thrown).toEqual([])
    },
    { auto: true },
  ],
})

/** The paragraph that every post has: as wide as the column of its text. */
export const paragraph =
  'Diese Zeile zeigt, wie breit die Spalte des Textes ist, denn sie ist ein gewöhnlicher Absatz und lang genug, um sie zu füllen.'

/** A phone, and a window wide enough for whatever a theme does beside its text. */
export const widths = [390, 1300] as const

const sides = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect()
      return { left, right }
    })

/** What stands there is in the column of the text, to two pixels on either side. */
export async function expectInColumn(page: Page, selector = 'iframe'): Promise<void> {
  const text = await sides(page, `p:text("Diese Zeile zeigt")`)
  const shown = await sides(page, selector)
  const off = { left: shown.left - text.left, right: shown.right - text.right }
  expect(Math.abs(off.left), `${selector} ${JSON.stringify({ text, shown })}`).toBeLessThanOrEqual(
    2,
  )
  expect(Math.abs(off.right), `${selector} ${JSON.stringify({ text, shown })}`).toBeLessThanOrEqual(
    2,
  )
}

const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: FrameMessage[] }).heard)

/** The guide has taken over in the frame. */
export async function expectGuide(page: Page): Promise<void> {
  await page.locator('iframe').first().scrollIntoViewIfNeeded()
  await expect(inFrame(page).locator('footer [target="_blank"]')).toBeVisible()
}

/** The frame follows its content, growing and shrinking, and the page hears where the reader is. */
export async function expectLiving(page: Page): Promise<void> {
  await expectGuide(page)
  await expectFit(page)
  const frame = inFrame(page)
  for (const given of ['inbound', 'voice-agent', 'undisclosed'] as const) await answer(frame, given)
  await expect(frame.locator('[data-verdict]')).toBeVisible()
  await expectFit(page)
  const inner = await documentOf(page)
  const heights = [await frameHeight(page)]
  for (const isOpen of [true, false]) {
    await inner.evaluate((open) => {
      for (const details of document.querySelectorAll('details')) details.open = open
    }, isOpen)
    await expectFit(page)
    heights.push(await frameHeight(page))
  }
  const [folded = 0, open = 0, again = 0] = heights
  expect(open).toBeGreaterThan(folded)
  expect(again).toBe(folded)
  const types = (await heard(page)).map(({ type }) => type)
  for (const type of ['ready', 'resize', 'step', 'verdict']) expect(types).toContain(type)
}

/** In WordPress's own frame: as high as the guide, from 200 to 1000 px. */
export async function expectWordPressHeight(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const wanted = Math.min(Math.max(await contentHeight(page), 200), 1000)
      return Math.abs((await frameHeight(page)) - wanted)
    })
    .toBeLessThanOrEqual(1)
}
