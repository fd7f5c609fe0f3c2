/** A browser whose pages are watched, on this machine as it is or throttled to a slow phone. */
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { findChromium } from '../src/build/browser.ts'
import { type Told, watch } from './watch.ts'

/** Lighthouse's mid-range phone and its slow 4G. */
const phone = {
  slowdown: 4,
  network: {
    offline: false,
    latency: 150,
    downloadThroughput: (1638.4 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  },
}

export type Device = 'here' | 'phone'

export async function launch(): Promise<Browser> {
  const executablePath = findChromium()
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
}

export interface Visit {
  readonly page: Page
  readonly session: CDPSession
  /** What the page tells next. */
  readonly told: () => Promise<Told>
  readonly close: () => Promise<void>
}

/** A window of its own, without anything from earlier ones. */
export async function visit(browser: Browser, device: Device): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const waiting: ((told: Told) => void)[] = []
  const early: Told[] = []
  await page.exposeFunction('tell', (told: Told) => {
    const next = waiting.shift()
    if (next) next(told)
    else early.push(told)
  })
  await page.addInitScript(watch)
  const session = await context.newCDPSession(page)
  if (device === 'phone') {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', phone.network)
    await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown })
  }
  const told = () =>
    new Promise<Told>((resolve, reject) => {
      const next = early.shift()
      if (next) return resolve(next)
      const timer = setTimeout(() => reject(new Error(`Nothing painted at ${page.url()}`)), 60_000)
      waiting.push((one) => {
        clearTimeout(timer)
        resolve(one)
      })
    })
  return { page, session, told, close: () => context.close() }
}
