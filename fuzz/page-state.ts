/** What a page shows, and what is wrong with it, whatever was done to it. */
import type { BrowserContext, Page } from '@playwright/test'
import { watchStorage } from '../e2e/support/storage.ts'
import { expectedAt, languageOf, levelOf } from './open-data.ts'

/** Runs in the page. */
function readPage() {
  const watched = window as unknown as { touched?: string[]; leaving?: boolean }
  const isShown = (one: Element) => one.checkVisibility()
  const { pathname, search, href } = location
  const main = document.querySelector<HTMLElement>('#main')
  const slide = document.querySelector<HTMLElement>('[data-slide]')
  const { activeElement } = document
  return {
    href,
    path: pathname,
    address: pathname + search,
    /** One for each document. */
    born: performance.timeOrigin,
    isReady:
      !watched.leaving &&
      document.readyState === 'complete' &&
      Object.keys(document.querySelector('#root > *') ?? {}).some((key) =>
        key.startsWith('__react'),
      ),
    language: document.documentElement.lang,
    headings: [...document.querySelectorAll('h1')]
      .filter(isShown)
      .map((one) => one.textContent.trim()),
    letters: (main?.textContent ?? '').trim().length,
    verdict: main?.dataset.verdict,
    level: main?.dataset.level,
    question: main?.dataset.question,
    slide: slide?.dataset.slide,
    isMisfit: document.querySelector('[data-misfit], [data-made], [data-earlier]') !== null,
    rows: [...document.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => [
      dataset.row ?? '',
      dataset.level,
    ]),
    /** Whether the address names a place of the page. */
    hasTarget: document.getElementById(location.hash.slice(1)) !== null,
    hasFocus: activeElement !== null && activeElement !== document.body,
    // What is loaded after the page: until it is there, the same walk could go another way.
    isWaiting:
      (main?.dataset.verdict !== undefined && !document.querySelector('.keeping')) ||
      (new URLSearchParams(search).has('present') && !document.querySelector('.controls')),
    touched: watched.touched ?? [],
  }
}
export type State = ReturnType<typeof readPage>

/** What is wrong with a page by itself. */
function faultsOf(state: State): readonly string[] {
  const { verdict, level, question, misfit } = expectedAt(state.path) ?? {}
  const shown = { verdict: state.verdict, level: state.level, question: state.question }
  const faults: [boolean, string][] = [
    [!state.isReady, 'not taken over'],
    [state.headings.length !== 1 || state.headings[0] === '', `${state.headings.length} headings`],
    [state.letters < 40, 'a blank page'],
    [
      JSON.stringify(shown) !== JSON.stringify({ verdict, level, question }),
      `shows ${JSON.stringify(shown)} instead of ${JSON.stringify({ verdict, level, question })}`,
    ],
    [state.slide !== undefined && state.slide !== verdict, `a slide of ${state.slide}`],
    [misfit !== undefined && !state.isMisfit, `does not say what does not fit`],
    [
      state.rows.some(([way = '', row]) => levelOf(way) !== row),
      `rows ${JSON.stringify(state.rows)}`,
    ],
    [state.language !== languageOf(state.path), `speaks ${state.language}`],
    [state.touched.length > 0, `touched ${state.touched}`],
  ]
  return faults.flatMap(([isFault, says]) => (isFault ? [says] : []))
}

/** Lets pages be read; before the first of them is opened. */
export async function prepareFor(context: BrowserContext): Promise<void> {
  await watchStorage(context)
  await context.addInitScript(() => {
    addEventListener('beforeunload', () => Object.assign(window, { leaving: true }))
    addEventListener('pageshow', () => Object.assign(window, { leaving: false }))
    // No dialog of the system's.
    window.print = () => undefined
  })
}

/** Reads a page in the second frame from now; undefined where it has just gone. */
const read = async (page: Page): Promise<State | undefined> => {
  try {
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
    return await page.evaluate(readPage)
  } catch (error) {
    if (page.isClosed()) throw error
    return undefined
  }
}

const patience = 20_000
/** What comes late may also never come: offline, or on a page that has nothing of the kind. */
const patienceForLate = 1_500

interface Settled {
  readonly state: State
  readonly faults: readonly string[]
  /** Whether the browser shows an error page of its own. */
  readonly isLost: boolean
}

/**
 * Waits until a page is in order, or until waiting makes no sense any more.
 * @param wrong what else is wrong with it
 * @param isOffline whether what is not there yet may never come
 * @param before the page before: what was waited for in vain there is not waited for again
 */
export async function settled(
  page: Page,
  wrong: (state: State) => readonly string[] = () => [],
  isOffline = false,
  before?: State,
): Promise<Settled> {
  const began = Date.now()
  for (;;) {
    const state = await read(page)
    const passed = Date.now() - began
    if (state) {
      const isLost = state.href.startsWith('chrome-error:')
      if (isLost && isOffline) return { state, faults: [], isLost }
      const faults = [...faultsOf(state), ...wrong(state)]
      const isInVain = isOffline || (before?.isWaiting === true && before.born === state.born)
      const isLate = state.isWaiting && !isInVain && passed < patienceForLate
      if ((faults.length === 0 && !isLate) || passed > patience) return { state, faults, isLost }
    } else if (passed > patience) throw new Error('The page cannot be read')
  }
}
