/** Sees whether a page touches anything in which browsers keep data. */
import type { BrowserContext, Page } from '@playwright/test'

/** To be called before the page is opened. */
export const watchStorage = (where: Page | BrowserContext): Promise<unknown> =>
  where.addInitScript(() => {
    const touched: string[] = []
    Object.assign(window, { touched })
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      const there = Object.getOwnPropertyDescriptor(window, name)
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          touched.push(name)
          return there?.get?.call(window)
        },
      })
    }
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
    Object.defineProperty(document, 'cookie', {
      get() {
        touched.push('cookie read')
        return cookie?.get?.call(document)
      },
      set() {
        touched.push('cookie written')
      },
    })
  })

/** What this document has touched so far. */
export const touchedStorage = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { touched: string[] }).touched)
