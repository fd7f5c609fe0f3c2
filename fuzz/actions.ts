/** What a reader in a hurry, or a monkey, does to a page: each action says what it did, or that there was nothing to do. */
import type { BrowserContext, ElementHandle, Page } from '@playwright/test'
import type { Random } from './random.ts'

export interface Walk {
  readonly page: Page
  readonly context: BrowserContext
  readonly random: Random
  isOffline: boolean
}
/** What was done, and the path to which that leads if it is known. */
export interface Done {
  readonly what: string
  readonly leadsTo?: string
  /** Where the focus may be afterwards, the action leaves it to the browser. */
  readonly mayLoseFocus?: boolean
}
type Action = (walk: Walk) => Promise<Done | undefined>

type Found = ElementHandle<HTMLElement>

/** One of those in sight that match, chosen by chance. */
async function find({ page, random }: Walk, selector: string): Promise<Found | undefined> {
  const found = await page.evaluateHandle(
    ([matching, chance]) => {
      const all = [...document.querySelectorAll<HTMLElement>(matching)].filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) &&
          one.getClientRects().length > 0 &&
          !one.matches(':disabled'),
      )
      return all[Math.floor(chance * all.length)]
    },
    [selector, random.next()] as const,
  )
  return (found.asElement() as Found | null) ?? undefined
}

/** What there is to know of an element before something is done to it. */
const about = (element: Found) =>
  element.evaluate((one) => {
    const data = Object.entries(one.dataset).map(([name, value]) => `${name}=${value}`)
    const text = (one.textContent || one.getAttribute('aria-label') || '').trim().slice(0, 30)
    return {
      what: `${one.localName} ${[...data, one.getAttribute('href') ?? ''].join(' ')} "${text}"`,
      path: (one as Partial<HTMLAnchorElement>).pathname,
      isOff: one.ariaDisabled === 'true',
      /** Browsers go on from the target, which need not have the focus. */
      leadsWithinPage: one.matches('[href^="#"]'),
    }
  })

/** Presses with the mouse; where something is in the way, as a script does. */
async function press(element: Found, times: 1 | 2 = 1): Promise<Done> {
  const { what, isOff, leadsWithinPage } = await about(element)
  // Readers press what is off, too, which Playwright would wait for.
  const how = { timeout: 1_000, force: isOff }
  try {
    await (times === 1 ? element.click(how) : element.dblclick(how))
    // What moved away under the first press leaves the second to whatever is there now.
    return { what, mayLoseFocus: times === 2 || leadsWithinPage }
  } catch {
    // What is drawn has no `click` of its own.
    const isThere = await element.evaluate((one) => {
      one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
      return one.isConnected
    })
    return {
      what: `${what}, by script${isThere === false ? ', but it was gone' : ''}`,
      mayLoseFocus: true,
    }
  }
}

const pressOne =
  (selector: string, times: 1 | 2 = 1): Action =>
  async (walk) => {
    const element = await find(walk, selector)
    return element && press(element, times)
  }

const answers = 'main [data-answer]'

/** A click so soon after another answers nothing. */
const unhurried = 420

const answerBy =
  (how: (element: Found) => Promise<unknown>, pause = 0, mayLoseFocus = false): Action =>
  async (walk) => {
    const element = await find(walk, answers)
    if (!element) return undefined
    const { what, path = '' } = await about(element)
    await walk.page.waitForTimeout(pause)
    await how(element)
    return { what, leadsTo: path, mayLoseFocus }
  }

const keys = [
  ...['1', '2', '3', '4', '5', '9', '?', 'Escape', 'Home', 'End', 'PageDown', 'PageUp', ' ', 'f'],
  ...[
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'Tab',
    'Tab',
    'Shift+Tab',
    'Enter',
    'Enter',
  ],
]

/** Whether a key would leave the guide, or start another program. */
const leadsOut = (page: Page) =>
  page.evaluate(() => {
    const link = document.activeElement?.closest('a')
    return Boolean(
      link && (link.target || link.origin !== location.origin || !link.pathname.endsWith('/')),
    )
  })

const key: Action = async ({ page, random, isOffline }) => {
  const pressed = random.pick(keys)
  if (/Enter| /.test(pressed) && (isOffline || (await leadsOut(page)))) return undefined
  const isWithinPage =
    pressed === 'Enter' &&
    (await page.evaluate(() => document.activeElement?.matches('[href^="#"]') ?? false))
  await page.keyboard.press(pressed)
  return { what: pressed, mayLoseFocus: isWithinPage || /Tab/.test(pressed) }
}

const texts = [
  ...['', 'Kampagne Herbst', '<img src=x onerror=alert(1)>', '{{brand}} $t(ui:brand)', '\u202Eabc'],
  ...['📞'.repeat(40), 'x'.repeat(6_000), '1 2 3 ? f', "'; DROP TABLE calls; --"],
]

const type: Action = async (walk) => {
  const element = await find(
    walk,
    ':is(textarea, input:not([type]), input[type=text], input[type=search]):read-write',
  )
  const text = walk.random.pick(texts)
  if (!element) return undefined
  const { what } = await about(element)
  await element.fill(text, { timeout: 2_000 })
  return { what: `${what} ← ${text.slice(0, 30)}` }
}

const openNote: Action = pressOne('details.note-fields:not([open]) > summary')

/** Goes through the history as the reader's buttons do; never out of the guide. */
const travel =
  (by: -1 | 1): Action =>
  async ({ page, isOffline }) => {
    if (isOffline) return undefined
    const went = await page.evaluate((delta) => {
      const { canGoBack, canGoForward } = (
        window as unknown as { navigation: { canGoBack: boolean; canGoForward: boolean } }
      ).navigation
      const can = delta < 0 ? canGoBack : canGoForward
      if (can) history.go(delta)
      return can
    }, by)
    // The history moves when it can.
    if (went) await page.waitForTimeout(60)
    return went ? { what: '' } : undefined
  }

const reload: Action = async ({ page, isOffline }) => {
  if (isOffline) return undefined
  await page.reload()
  return { what: '' }
}

/** A link that stays in the guide and asks for no document that is not a page. */
const link: Action = async (walk) => {
  const element = await find(
    walk,
    'a[href]:not(.skip, [target], [download], [href^="http"], [href^="mailto:"], [href*=".json"], [href*=".txt"], [href*=".ts"])',
  )
  if (!element) return undefined
  const isDocument = await element.evaluate(
    (one) =>
      one.matches('[hreflang], .standalone, [href*="/embed/"]') ||
      location.pathname.includes('/embed/'),
  )
  return walk.isOffline && isDocument ? undefined : press(element)
}

const language: Action = async (walk) =>
  walk.isOffline ? undefined : pressOne('header a[hreflang], footer a[hreflang]')(walk)

const network: Action = async (walk) => {
  walk.isOffline = !walk.isOffline
  await walk.context.setOffline(walk.isOffline)
  return { what: walk.isOffline ? 'off' : 'on' }
}

const sizes = [320, 390, 768, 1280]
const resize: Action = async ({ page, random }) => {
  const width = random.pick(sizes)
  const height = random.pick([400, 720, 1000])
  try {
    await page.setViewportSize({ width, height })
  } catch (error) {
    // A window that fills the screen has no other size.
    if (/fullscreen window/.test(String(error))) return undefined
    throw error
  }
  return { what: String(width), mayLoseFocus: true }
}

const hashes = ['main', 'term-consent', 'instead', 'nonsense', '%E0%A4%A', '', '?secret=abc']
const hash: Action = async ({ page, random }) => {
  const to = random.pick(hashes)
  const isThere = await page.evaluate((one) => {
    location.hash = one
    return document.getElementById(one) !== null
  }, to)
  return { what: `#${to}`, mayLoseFocus: isThere }
}

const message: Action = async ({ page, random }) => {
  const data = random.pick([
    null,
    'ready',
    { source: 'ki-anruf-check', v: 1, type: 'theme', theme: 'dark' },
    { source: 'ki-anruf-check', v: 1, type: 'theme', theme: { toString: 1 } },
    { message: 'ready', secret: 'x' },
  ])
  await page.evaluate((one) => {
    for (let n = 0; n < 50; n += 1) window.postMessage(one, '*')
  }, data)
  return { what: JSON.stringify(data) }
}

/** Each with how often it is tried in comparison. */
const weighted: readonly (readonly [number, string, Action])[] = [
  [10, 'answer by key', answerBy((element) => element.press('Enter'))],
  [2, 'answer', answerBy((element) => element.click(), unhurried)],
  [2, 'answer twice', answerBy((element) => element.dblclick(), unhurried, true)],
  [6, 'back', travel(-1)],
  [3, 'forward', travel(1)],
  [1, 'reload', reload],
  [2, 'language', language],
  [8, 'key', key],
  [3, 'term', pressOne('a.term')],
  [5, 'link', link],
  [3, 'fold', pressOne('summary')],
  [3, 'button', pressOne('button')],
  [1, 'button twice', pressOne('button', 2)],
  [3, 'cell', pressOne('[data-cell]')],
  [2, 'tick', pressOne('input[type=checkbox], input[type=radio]')],
  [3, 'plan', pressOne('[data-edit], [data-move], [data-remove], [data-add], [data-leave]')],
  [3, 'change', pressOne('[data-change]')],
  [2, 'present', pressOne('a[href*="present"]:not([target])')],
  [3, 'control', pressOne('[data-control]')],
  [1, 'open note', openNote],
  [3, 'type', type],
  [2, 'network', network],
  [1, 'resize', resize],
  [1, 'hash', hash],
  [1, 'message', message],
]
const draw = weighted.flatMap(([times, name, act]) =>
  Array(times).fill([name, act] as const),
) as (readonly [string, Action])[]

/** A page that was on its way out takes what is done to it along; what follows it is looked at. */
const isGone = (error: unknown) =>
  /Execution context was destroyed|not attached to the DOM/.test(String(error))

/** Does the next thing that chance wants and the page allows. */
export async function actOnce(walk: Walk): Promise<Done> {
  for (;;) {
    const [name, act] = walk.random.pick(draw)
    const done = await act(walk).catch((error: unknown) => {
      if (isGone(error)) return { what: 'the page had gone', mayLoseFocus: true }
      throw error
    })
    if (done) return { ...done, what: `${name}: ${done.what}` }
  }
}
