/** The pages that are swept, each with a link that must lead on, and how many of them are shown and looked at. */

import { expect, type Frame, openBoard, type Page, sideBySide } from '../support/guide.ts'
import { nameWithout, withoutWhatNames } from '../support/without.ts'

interface Swept {
  readonly path: string
  /** A link on it, plain or not. */
  readonly link: string
  /** What stands where it leads. */
  readonly leadsTo: string
}

const verdict = 'main[data-verdict]'
export const swept = {
  question: {
    path: 'de/check/',
    link: '[data-answer="outbound"]',
    leadsTo: 'main[data-question="recipient"]',
  },
  verdict: {
    path: 'de/check/outbound/business/cold/automated/no-consent/',
    link: '[data-change="direction"]',
    leadsTo: 'main[data-question="direction"]',
  },
  board: { path: 'de/map/', link: '[data-cell="business 0 0"]', leadsTo: verdict },
  plan: {
    path: 'de/plan/?way=inbound.staff&way=outbound.business.cold.automated.no-consent',
    link: 'main a[href*="/check/inbound/staff/"]',
    leadsTo: verdict,
  },
} satisfies Readonly<Record<string, Swept>>

/** What a page says, where scripts run and where none do: no page may say less than the shorter one. */
export async function leastOf(page: Page, { path }: Swept): Promise<number> {
  // Without `hasOwn` the plain page stays.
  const frames = await sideBySide(
    page,
    [`/${path}`, `/${path}`],
    undefined,
    ['', 'hasOwn'].map(nameWithout),
  )
  const lengths = await Promise.all(frames.map(async (frame) => (await read(frame)).length))
  const least = Math.min(...lengths)
  expect(least).toBeGreaterThan(100)
  return least
}

async function read(frame: Frame): Promise<string> {
  await frame.waitForLoadState('networkidle')
  return frame.locator('main').innerText()
}

/** An empty page for frames, in which each lacks what it is named after; alone, or as in somebody's article. */
export async function openSweep(page: Page, isFramed: boolean): Promise<void> {
  await page.route(/\.(png|svg|ico)$/, (route) => route.abort())
  if (!isFramed)
    await page.addInitScript(() => {
      // Before anything is missing: the page is to believe that it stands alone.
      if (window.top !== window) window.parent = window
    })
  await withoutWhatNames(page)
  await openBoard(page)
}

/** Presses a link by what the page around has: the frame may lack what a press takes. */
async function press(page: Page, frame: Frame, link: string): Promise<void> {
  const one = await frame.frameElement()
  await page.evaluate(
    ([iframe, selector]) => {
      const shown = (iframe as HTMLIFrameElement).contentDocument as Document
      const found = Document.prototype.querySelector.call(shown, selector)
      HTMLElement.prototype.click.call(found as HTMLElement)
    },
    [one, link] as const,
  )
}

/** Shows a page once for each name, some at a time; says of which it is blank, says less, or leads nowhere. */
export async function sweep(
  page: Page,
  one: Swept,
  names: readonly string[],
  least: number,
  atOnce = 10,
): Promise<readonly string[]> {
  const faults = new Map<string, string>()
  for (let at = 0; at < names.length; at += atOnce)
    for (const [name, fault] of await lookAt(page, one, names.slice(at, at + atOnce), least))
      faults.set(name, fault)
  // Some fail because the machine is busy: once more, by themselves.
  if (atOnce > 1) return sweep(page, one, [...faults.keys()], least, 1)
  return [...faults].map((fault) => fault.join(': '))
}

async function lookAt(
  page: Page,
  { path, link, leadsTo }: Swept,
  names: readonly string[],
  least: number,
): Promise<readonly (readonly [name: string, fault: string])[]> {
  const frames = await sideBySide(
    page,
    names.map(() => `/${path}`),
    { width: 360, height: 640 },
    names.map(nameWithout),
  )
  const look = async (frame: Frame) => {
    const { length } = await read(frame)
    if (length < least) return `${length} of ${least} characters`
    if (!(await frame.locator('main h1').isVisible())) return 'no heading'
    await press(page, frame, link)
    await frame.waitForSelector(leadsTo, { state: 'attached' })
    return ''
  }
  const found = await Promise.all(
    frames.map((frame) => look(frame).catch((error) => String(error).split('\n')[0] ?? '')),
  )
  return names.map((name, at) => [name, found[at] ?? ''] as const).filter(([, fault]) => fault)
}
