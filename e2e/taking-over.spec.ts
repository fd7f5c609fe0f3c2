/** Where React does not take a page over, or fails to show it, the page that was served stands and its links work. */
import { answer, checkPath, expect, expectQuestion, type Page, test } from './support/guide.ts'

const path = checkPath('de', [])
const text = (page: Page) => page.locator('main').innerText()
/** Whether React has put its mark on what stands there. */
const isTaken = (page: Page) =>
  page.evaluate(() =>
    Object.keys(document.querySelector('#root > *') ?? {}).some((key) => key.startsWith('__react')),
  )

test('a browser that is older than the guide needs keeps the plain pages', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Map, 'groupBy'))
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(path, { waitUntil: 'networkidle' })
  expect(await isTaken(page)).toBe(false)
  await answer(page, 'outbound')
  await expectQuestion(page, 'recipient')
  await page.waitForLoadState('networkidle')
  expect(await isTaken(page)).toBe(false)
  expect(errors).toEqual([])
})

test('a page on which React fails is put back as it was served', async ({ page }) => {
  // Called while a citation is rendered.
  await page.addInitScript(() => {
    Map.groupBy = () => {
      throw new Error('broken on purpose')
    }
  })
  const failed = page.waitForEvent('pageerror')
  await page.goto(path)
  expect((await failed).message).toContain('broken on purpose')
  await expectQuestion(page, 'direction')
  expect((await text(page)).length).toBeGreaterThan(100)
  expect(await isTaken(page)).toBe(false)
  await answer(page, 'outbound')
  await expectQuestion(page, 'recipient')
})

test('a page on which React fails after a step is served anew', async ({ page }) => {
  await page.goto(path)
  await expect.poll(() => isTaken(page)).toBe(true)
  await page.evaluate(() => {
    Object.assign(window, { marked: true })
    Map.groupBy = () => {
      throw new Error('broken on purpose')
    }
  })
  await answer(page, 'outbound')
  await page.waitForFunction(() => !('marked' in window))
  await expectQuestion(page, 'recipient')
})
