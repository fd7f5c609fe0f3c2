/** The small vocabulary of the tests: start, answer, expect a verdict. */
import { test as base, expect, type Frame, type FrameLocator, type Page } from '@playwright/test'
import type { AnswerId, QuestionId } from '../../src/rules/index.ts'
import { checkPath, type Way } from './places.ts'
import { readVerdict, verdictByRules } from './verdict-page.ts'

export { plain } from '../../src/i18n/typography.ts'
export { checkPath, kinds, languages, ways } from './places.ts'
export { expect, type Frame, type Page, type Way }

/** Everything a page complained about: console, exceptions, policy, requests elsewhere. */
export interface Complaints {
  readonly console: string[]
  readonly violations: string[]
  readonly foreign: string[]
}

/** Notes what a page complains about from now on. @param origin the only one it may ask anything */
export function listenTo(page: Page, origin: string): Complaints {
  const complaints: Complaints = { console: [], violations: [], foreign: [] }
  page.on('console', (message) => {
    const text = message.text()
    if (!['error', 'warning'].includes(message.type()) || /404 \(Not Found\)/.test(text)) return
    const isViolation = /Content Security Policy|Trusted/.test(text)
    complaints[isViolation ? 'violations' : 'console'].push(text)
  })
  page.on('pageerror', (error) => complaints.console.push(String(error)))
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url())
    if (protocol.startsWith('http') && to !== origin) complaints.foreign.push(request.url())
  })
  return complaints
}

/** For `goto`, where nothing will take the page over. */
export const unscripted = { waitUntil: 'load' } as const

export const test = base.extend<{ complaints: Complaints }>({
  complaints: [
    async ({ page, baseURL }, use) => use(listenTo(page, new URL(baseURL ?? '').origin)),
    { auto: true },
  ],
  // Scripts are asked for after the first paint, and `goto` ends before: what is pressed then is a plain link.
  page: async ({ page, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page)
    page.goto = async (url, options) => {
      const response = await goto(url, options)
      if (javaScriptEnabled && !options)
        await untilHydrated(page, { timeout: 1500 }).catch(() => undefined)
      return response
    }
    await use(page)
  },
})

/** Every test ends with a look at the complaints, unless it provokes them itself. */
export function expectNoComplaints({ console, violations, foreign }: Complaints): void {
  expect(console).toEqual([])
  expect(violations).toEqual([])
  expect(foreign).toEqual([])
}

export async function start(page: Page, language: string): Promise<void> {
  await page.goto(checkPath(language, []))
  await expectQuestion(page, 'direction')
}

/** Follows an answer by keyboard: a click so soon after another is taken for an accident. */
export async function answer(where: Page | Frame | FrameLocator, id: AnswerId): Promise<void> {
  await where.locator(`main [data-answer="${id}"]`).press('Enter')
}

/** Follows the link that changes a given answer; on a verdict the answers are folded into one line. */
export async function changeAnswer(where: Page | FrameLocator, question: QuestionId) {
  const link = where.locator(`main [data-change="${question}"]`)
  const folded = where.locator('main details:not([open])').filter({
    has: where.locator(`[data-change="${question}"]`),
  })
  if ((await folded.count()) > 0) await folded.locator('> summary').click()
  await link.click()
}

/** Opens the row of a verdict that holds this part. */
export const unfold = (where: Page | FrameLocator, id: string) =>
  where.locator(`#${id} > summary`).click()

/** Opens all that is folded on a page. */
export const unfoldAll = (page: Page | Frame) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

export const expectQuestion = (page: Page | Frame, question: string) =>
  expect(page.locator('main')).toHaveAttribute('data-question', question)

/** Compares a whole verdict page with what the rules say of the way. */
export async function expectVerdict(page: Page | Frame, way: Way): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('data-verdict', way.verdict)
  // What is folded stands there a frame after the rest.
  await expect.poll(() => page.locator('html').evaluate(readVerdict)).toEqual(verdictByRules(way))
}

/** Until React has taken over: it has put its own mark on the root. */
export const untilHydrated = (shown: Page | Frame, options: { timeout?: number } = {}) =>
  shown.waitForFunction(
    () =>
      // A frame begins with an empty page, and a page begins without its scripts.
      location.href !== 'about:blank' &&
      document.readyState !== 'loading' &&
      (!document.querySelector('script[data-parts]') ||
        Object.keys(document.querySelector('#root > *') ?? {}).some((key) =>
          key.startsWith('__react'),
        )),
    null,
    { polling: 20, ...options },
  )

/** Until the links of a page with answers carry what its query says. */
export const untilQueryIsRead = (shown: Page | Frame, carried: string) =>
  expect(shown.locator(`main [data-answer][href*="${carried}"]`).first()).toBeAttached()

const board = 'side-by-side'

/** An empty page of the guide's own origin, for pages to stand on side by side. */
export async function openBoard(page: Page): Promise<void> {
  await page.route(`**/${board}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Board</title><body style="margin:0">',
    }),
  )
  await page.goto(board)
}

/** Shows some pages at once, each in a size of its own: several times faster than one after the other. */
export async function sideBySide(
  page: Page,
  addresses: readonly string[],
  size = { width: 360, height: 640 },
  names: readonly string[] = [],
): Promise<readonly Frame[]> {
  await page.evaluate(
    ([all, { width, height }, named]) => {
      const frames = all.map((src, at) =>
        Object.assign(document.createElement('iframe'), {
          src,
          name: named[at] ?? '',
          width: String(width),
          height: String(height),
        }),
      )
      document.body.replaceChildren(...frames)
    },
    [addresses, size, names] as const,
  )
  const frames = await page.locator('iframe').elementHandles()
  return Promise.all(frames.map(async (frame) => (await frame.contentFrame()) as Frame))
}

/** Gives the pages that stand side by side another size. */
export const resizeFrames = (page: Page, size: { width: number; height: number }) =>
  page.evaluate(({ width, height }) => {
    for (const frame of document.querySelectorAll('iframe')) {
      frame.width = String(width)
      frame.height = String(height)
    }
  }, size)
