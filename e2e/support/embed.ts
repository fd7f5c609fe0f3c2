/** The vocabulary of the embed's tests: somebody else's page, the frame on it, what it says. */
import type { FrameMessage } from '../../src/embed/index.ts'
import { servers } from '../servers/servers.ts'
import { type Complaints, expect, type Page, unfoldAll } from './guide.ts'

export const guideUrl = servers.root.url
export const hostUrl = (file: string) => servers.hosts.url + file

/** The frame's document, once it stands there. */
export const inFrame = (page: Page, at = 0) => page.frameLocator('iframe').nth(at)

/** Opens a page of somebody else and waits until React has taken over in its first frame. */
export async function visit(page: Page, file: string): Promise<void> {
  await page.addInitScript(() => {
    const messages: unknown[] = []
    Object.assign(window, { heard: messages })
    document.addEventListener('ki-anruf-check', (event) => {
      messages.push({ ...event.detail, at: performance.timeOrigin + performance.now() })
    })
  })
  await page.goto(hostUrl(file))
  await expect(inFrame(page).locator('footer [target="_blank"]')).toBeVisible()
}

/** What the host page has heard as events so far. */
export const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: (FrameMessage & { at: number })[] }).heard)

/** The document inside a frame, for what locators cannot say. */
export async function documentOf(page: Page, at = 0) {
  const element = await page.locator('iframe').nth(at).elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error('No such frame')
  return frame
}

/** Opens all that is folded in a frame. */
export const unfoldFrame = async (page: Page, at = 0) => unfoldAll(await documentOf(page, at))

export const contentHeight = async (page: Page, at = 0) =>
  (await documentOf(page, at)).evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  )
export const frameHeight = (page: Page, at = 0) =>
  page
    .locator('iframe')
    .nth(at)
    .evaluate((frame) => frame.getBoundingClientRect().height)

/** The frame is exactly as high as what stands in it. */
export async function expectFit(page: Page, at = 0): Promise<void> {
  await expect
    .poll(async () => (await frameHeight(page, at)) - (await contentHeight(page, at)))
    .toBe(0)
}

/** The colour of one pixel of what is really shown. */
export async function pixel(page: Page, x: number, y: number): Promise<string> {
  const shot = await page.screenshot({ clip: { x, y, width: 1, height: 1 } })
  return page.evaluate(async (png) => {
    const image = new Image()
    image.src = `data:image/png;base64,${png}`
    await image.decode()
    const context = document.createElement('canvas').getContext('2d')
    context?.drawImage(image, 0, 0)
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3).join()
  }, shot.toString('base64'))
}

/** On somebody else's page requests go to two sites; nothing else may be complained of. */
export function expectQuiet({ console, violations }: Complaints): void {
  expect(console).toEqual([])
  expect(violations).toEqual([])
}
