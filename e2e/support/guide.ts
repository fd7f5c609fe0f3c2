/** The small vocabulary of the tests: start, answer, expect a verdict. */
import { test as base, expect, type Frame, type Page } from '@playwright/test'
import {
  type AnswerId,
  type AtVerdict,
  explain,
  findingOf,
  verdictOf,
  version,
  waysFrom,
} from '../../src/rules/index.ts'

export { languages } from '../../src/i18n/languages.ts'
export { plain } from '../../src/i18n/typography.ts'
export { expect, type Frame, type Page }
export const ways = waysFrom([])

/** The address of the position after these answers, relative to the guide. */
export const checkPath = (language: string, answers: readonly AnswerId[]) =>
  `${language}/check/${answers.map((answer) => `${answer}/`).join('')}`

/** One page of every kind, by name. */
export const kinds = {
  start: '',
  question: checkPath('', ['outbound', 'existing', 'advertising']).slice(1),
  verdictProhibited: checkPath('', ['outbound', 'cold', 'automated', 'no-consent']).slice(1),
  verdictUnclear: checkPath('', [
    'outbound',
    'cold',
    'click-started',
    'presumed-consent',
    'business',
  ]).slice(1),
  verdictPermitted: checkPath('', ['inbound', 'staff']).slice(1),
  map: 'map/',
  cases: 'cases/',
  objections: 'objections/',
  sources: 'sources/',
  glossary: 'glossary/',
  compare: 'compare/',
  embed: 'embed/',
  about: 'about/',
  misfit: 'check/outbound/cold/nonsense/',
  notFound: 'no/such/page/',
} as const

/** Everything a page complained about: console, exceptions, policy, requests elsewhere. */
export interface Complaints {
  readonly console: string[]
  readonly violations: string[]
  readonly foreign: string[]
}

export const test = base.extend<{ complaints: Complaints }>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: Complaints = { console: [], violations: [], foreign: [] }
      const { origin } = new URL(baseURL ?? '')
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
      await use(complaints)
    },
    { auto: true },
  ],
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

/** Clicks an answer and waits until the next position stands there. */
export async function answer(page: Page, id: AnswerId): Promise<void> {
  await page.locator(`main [data-answer="${id}"]`).click()
}

export const expectQuestion = (page: Page | Frame, question: string) =>
  expect(page.locator('main')).toHaveAttribute('data-question', question)

/** What a verdict page shows, read from its markup. */
const shownOn = (page: Page | Frame) =>
  page.evaluate(() => {
    const main = document.querySelector('main')
    const all = (selector: string) => [
      ...document.querySelectorAll<HTMLElement>(`main ${selector}`),
    ]
    return {
      verdict: main?.dataset.verdict,
      level: main?.dataset.level,
      findings: all('[data-finding]').map((one) => `${one.dataset.finding} ${one.dataset.outcome}`),
      // What explains a term, and the checklist for consent, rest on sources of their own.
      sources: [
        ...new Set(
          all('[data-source]')
            .filter((one) => !one.closest('.explanation, [data-consent-checklist]'))
            .map((one) => one.dataset.source),
        ),
      ].toSorted(),
      version: document.querySelector<HTMLElement>('[data-version]')?.dataset.version,
    }
  })

/** Compares a whole verdict page with what the chart says of the way. */
export async function expectVerdict(page: Page | Frame, way: AtVerdict): Promise<void> {
  const { findings, sources } = explain(way)
  await expect(page.locator('main')).toHaveAttribute('data-verdict', way.verdict)
  const austria = way.answers.includes('outbound') ? ['tkg174'] : []
  expect(await shownOn(page)).toEqual({
    verdict: way.verdict,
    level: verdictOf(way.verdict).level,
    findings: findings.map(({ finding }) => `${finding} ${findingOf(finding).outcome}`),
    sources: [...sources, ...austria].toSorted(),
    version,
  })
}

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

/** Shows some pages at once, as on small phones: several times faster than one after the other. */
export async function sideBySide(
  page: Page,
  addresses: readonly string[],
): Promise<readonly Frame[]> {
  await page.evaluate((all) => {
    const frames = all.map((src) =>
      Object.assign(document.createElement('iframe'), { src, width: 360, height: 640 }),
    )
    document.body.replaceChildren(...frames)
  }, addresses)
  const frames = await page.locator('iframe').elementHandles()
  return Promise.all(frames.map(async (frame) => (await frame.contentFrame()) as Frame))
}
