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
  /** What the page tells next of this kind. */
  readonly told: (what: Told['what']) => Promise<Told>
  readonly close: () => Promise<void>
}

/** Kinds of news, each waited for in its own time. */
function mailbox(timeout: number) {
  const come: Told[] = []
  const waiting: { what: Told['what']; take: (told: Told) => void }[] = []
  const deliver = (told: Told) => {
    const at = waiting.findIndex(({ what }) => what === told.what)
    if (at < 0) come.push(told)
    else waiting.splice(at, 1)[0]?.take(told)
  }
  const next = (what: Told['what']) =>
    new Promise<Told>((resolve, reject) => {
      const at = come.findIndex((told) => told.what === what)
      const [there] = at < 0 ? [] : come.splice(at, 1)
      if (there) return resolve(there)
      const timer = setTimeout(() => reject(new Error(`Nothing ${what}`)), timeout)
      waiting.push({
        what,
        take: (told) => {
          clearTimeout(timer)
          resolve(told)
        },
      })
    })
  return { deliver, next }
}

/** A window of its own, without anything from earlier ones. */
export async function visit(browser: Browser, device: Device): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const { deliver, next } = mailbox(120_000)
  await page.exposeFunction('tell', deliver)
  await page.addInitScript(watch)
  const session = await context.newCDPSession(page)
  if (device === 'phone') {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', phone.network)
    await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown })
  }
  return { page, session, told: next, close: () => context.close() }
}
