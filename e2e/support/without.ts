/** Pages without a part of the platform: side by side, each frame without what its name names. */
import { expect, type Frame, type Page, sideBySide } from './guide.ts'

/** From now on each document lacks, wherever it stands, what its window is called. */
export const withoutWhatNames = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { getOwnPropertyDescriptor, getOwnPropertyNames } = Object
    const { deleteProperty } = Reflect
    const missing = window.name
    if (window === window.top) return
    for (const name of getOwnPropertyNames(window)) {
      const owner = getOwnPropertyDescriptor(window, name)?.value
      if (!/^[A-Z]/.test(name) || (typeof owner !== 'function' && name !== 'Intl')) continue
      deleteProperty(owner, missing)
      if (owner.prototype) deleteProperty(owner.prototype, missing)
    }
    for (const one of [window, navigator, document, history, Object.prototype])
      deleteProperty(one, missing)
  })

/**
 * Shows a page once without each part, and follows a link in each.
 * @param follow presses a link and waits for what it leads to
 */
export async function expectWhole(
  page: Page,
  path: string,
  parts: readonly string[],
  follow: (frame: Frame, part: string) => Promise<void>,
): Promise<void> {
  const addresses = parts.map(() => `/${path}`)
  const frames = await sideBySide(page, addresses, { width: 360, height: 640 }, parts)
  await Promise.all(
    frames.map(async (frame, at) => {
      const part = `without ${parts[at]}`
      await frame.waitForLoadState('networkidle')
      expect((await frame.locator('main').innerText()).length, part).toBeGreaterThan(100)
      await follow(frame, part)
    }),
  )
}
