/** Opening a page: when it can be read and answered, when the script has taken it over, what it blocks and moves. */
import type { Browser } from '@playwright/test'
import { type Device, visit } from './browser.ts'

export interface Opened {
  /** Its heading is painted, and with it the answers: those are links, so it can be answered. */
  readonly readable: number
  readonly hydrated: number
  /** What long tasks took over 50 ms each. */
  readonly blocked: number
  readonly longestTask: number
  readonly shift: number
}

/** @param isScripted whether React is to take the page over */
export async function open(
  browser: Browser,
  address: string,
  device: Device,
  isScripted: boolean,
): Promise<Opened> {
  const { page, told, close } = await visit(browser, device)
  // The first request of all waits until the server has compressed its files.
  await page.goto(address, { waitUntil: 'commit', timeout: 120_000 })
  const readable = (await told('painted')).after
  const hydrated = isScripted ? (await told('hydrated')).after : readable
  await page.waitForLoadState('networkidle')
  // Deferred parts and what is loaded ahead come after the page.
  await page.waitForTimeout(1500)
  const { tasks, shift } = await page.evaluate(() => ({
    tasks: window.tasks ?? [],
    shift: window.shift ?? 0,
  }))
  await close()
  return {
    readable,
    hydrated,
    blocked: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    longestTask: Math.max(0, ...tasks),
    shift,
  }
}
