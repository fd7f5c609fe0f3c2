/**
 * How much room a page takes: of each verdict the wordiest way, alone and in a frame; the answers of every
 * question in one screen of a phone; and nothing that moves once it stands there.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'node-html-parser'
import {
  checkPath,
  expect,
  expectNoComplaints,
  type Frame,
  kinds,
  languages,
  openBoard,
  type Page,
  resizeFrames,
  sideBySide,
  test,
  untilHydrated,
  ways,
} from './support/guide.ts'
import { positions } from './support/places.ts'
import { wordsShownIn } from './support/words.ts'

const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 800 }
/** In px. */
const budgets = {
  verdict: { [phone.width]: 3400, [desktop.width]: 2600 },
  stamp: 520,
  framedVerdict: { 640: 1000, 300: 1500 },
  framedStart: { 300: 900 },
}

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

/** Of each verdict the German page with the most words. */
function wordiest(): readonly string[] {
  const found = new Map<string, { path: string; words: number }>()
  for (const { answers, verdict } of ways) {
    const path = checkPath('de', answers)
    const main = parse(readFileSync(`dist/${path}index.html`, 'utf8')).querySelector('main')
    const words = wordsShownIn(main as unknown as Element)
    if (words > (found.get(verdict)?.words ?? 0)) found.set(verdict, { path, words })
  }
  return [...found.values()].map(({ path }) => path)
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Measures pages, each at every size in turn, a few at a time in frames of one document. */
async function measured<Result>(
  page: Page,
  paths: readonly string[],
  sizes: readonly [Size, ...Size[]],
  until: string,
  measure: () => Result,
) {
  const results: { path: string; width: number; seen: Awaited<Result> }[] = []
  const atOnce = 8
  for (let at = 0; at < paths.length; at += atOnce) {
    const some = paths.slice(at, at + atOnce)
    const addresses = some.map((path) => `/${path}`)
    const frames = await sideBySide(page, addresses, sizes[0])
    const isThere = async (frame: Frame) => {
      await untilHydrated(frame)
      await frame.waitForSelector(until, { state: 'attached', timeout: 30_000 })
      await frame.evaluate(() => document.fonts.ready)
    }
    await Promise.all(frames.map(isThere))
    for (const size of sizes) {
      await resizeFrames(page, size)
      const seen = await Promise.all(frames.map((frame) => frame.evaluate(measure)))
      results.push(
        ...some.map((path, n) => ({ path, width: size.width, seen: seen[n] as Awaited<Result> })),
      )
    }
  }
  return results
}

const heightOf = () => Math.ceil(document.documentElement.getBoundingClientRect().height)

test.describe('alone', () => {
  test.beforeEach(async ({ page }) => {
    // The pages are to believe that they stand alone.
    await page.addInitScript(() => {
      if (window.top !== window) Object.assign(window, { parent: window })
    })
    await openBoard(page)
  })

  test('a verdict is few screens long; on a phone the first one holds the stamp and where the steps begin', async ({
    page,
  }) => {
    const breaches: string[] = []
    const sizes = [phone, desktop] as const
    const every = await measured(page, wordiest(), sizes, 'main .actions button', () => ({
      height: Math.ceil(document.documentElement.getBoundingClientRect().height),
      stamp: document.querySelector('[data-stamp]')?.getBoundingClientRect().bottom ?? 9999,
      steps: document.querySelector('#now h2')?.getBoundingClientRect().bottom ?? 9999,
    }))
    for (const { width, height } of sizes) {
      const all = every.filter((one) => one.width === width)
      const budget = budgets.verdict[width] ?? 0
      const longest = Math.max(...all.map(({ seen }) => seen.height))
      console.info(`${width} px: at most ${longest} px high`)
      expect(Math.min(...all.map(({ seen }) => seen.height))).toBeGreaterThan(height)
      for (const { path, seen } of all) {
        if (seen.height > budget) breaches.push(`${path} at ${width}: ${seen.height} px`)
        if (width !== phone.width) continue
        if (seen.stamp > budgets.stamp) breaches.push(`${path}: stamp ends at ${seen.stamp}`)
        if (seen.steps > height) breaches.push(`${path}: steps begin at ${seen.steps}`)
      }
    }
    expect(breaches).toEqual([])
  })

  for (const language of languages) {
    test(`${language}: all answers of a question stand in one screen of a phone, where they are at most four`, async ({
      page,
    }) => {
      const questions = new Map(
        positions.flatMap((position) =>
          'question' in position && position.options.length <= 4
            ? [[`${position.question} ${position.options}`, checkPath(language, position.answers)]]
            : [],
        ),
      )
      const all = await measured(page, [...questions.values()], [phone], 'main [data-answer]', () =>
        [...document.querySelectorAll('[data-answer]')].map(
          (one) => one.getBoundingClientRect().bottom,
        ),
      )
      expect(all.filter(({ seen }) => seen.length < 2)).toEqual([])
      const below = all.filter(({ seen }) => Math.max(...seen) > phone.height)
      expect(below).toEqual([])
    })
  }
})

test('in a frame a verdict and the start page stay small', async ({ page }) => {
  await openBoard(page)
  const breaches: string[] = []
  const check = async (what: string, paths: readonly string[], budget: Record<number, number>) => {
    const sizes = Object.keys(budget).map((px) => ({ width: Number(px), height: 600 }))
    const until = 'footer [target="_blank"]'
    const every = await measured(page, paths, sizes as [Size, ...Size[]], until, heightOf)
    for (const { width } of sizes) {
      const heights = every.filter((one) => one.width === width).map(({ seen }) => seen)
      console.info(`${what} at ${width} px: at most ${Math.max(...heights)} px`)
    }
    for (const { path, width, seen } of every) {
      expect(seen, path).toBeGreaterThan(100)
      if (seen > (budget[width] ?? 0)) breaches.push(`${path} framed at ${width}: ${seen} px`)
    }
  }
  await check('framed verdict', wordiest(), budgets.framedVerdict)
  await check('framed start', ['de/'], budgets.framedStart)
  expect(breaches).toEqual([])
})

/** How much has moved since the page was opened. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        // What has been painted is told with the next frames.
        setTimeout(() => resolve(sum), 150)
      }),
  )

test('nothing moves while a page takes its shape, and this test would see it', async ({ page }) => {
  for (const size of [phone, desktop]) {
    await page.setViewportSize(size)
    for (const [path, until] of [
      ['de/', 'main a'],
      [`de/${kinds.question}`, 'main [data-answer]'],
      [`de/${kinds.prohibited}`, 'main .actions button'],
    ] as const) {
      await page.goto(path)
      await untilHydrated(page)
      await page.waitForSelector(until)
      await page.evaluate(() => document.fonts.ready)
      expect.soft(await shifts(page), `${path} at ${size.width}`).toBe(0)
    }
  }
  await page.evaluate(() => {
    const late = Object.assign(document.createElement('p'), { textContent: 'Late' })
    document.querySelector('main')?.prepend(late)
  })
  expect(await shifts(page)).toBeGreaterThan(0)
})
