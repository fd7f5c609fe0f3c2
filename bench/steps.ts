/** From the click on an answer until the next question is painted. */
import type { Browser } from '@playwright/test'
import { type AnswerId, allWays } from '#rules'
import { type Device, visit } from './browser.ts'

/** What is compared, and where an answer is clicked there. */
const walkers = {
  guide: { path: '/guide/de/check/', answer: (id: AnswerId) => `main [data-answer="${id}"]` },
  navigation: { path: '/plain/de/check/', answer: (id: AnswerId) => `main [data-answer="${id}"]` },
  surveyjs: { path: '/surveyjs/', answer: (id: AnswerId) => `label:has(input[value="${id}"])` },
} as const
export type Walker = keyof typeof walkers

/** A way with the most questions. */
const longest = allWays().reduce((a, b) => (b.answers.length > a.answers.length ? b : a)).answers

/** Long enough for what a page does after it was shown, and for the guide to take a click as meant. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 700))

export interface Steps {
  /** In ms, one for each question that follows another. */
  readonly questions: readonly number[]
  readonly verdict: number
}

/** Answers every question of a long way, one click each. */
export async function walkThrough(
  browser: Browser,
  origin: string,
  walker: Walker,
  device: Device,
): Promise<Steps> {
  const { page, told, close } = await visit(browser, device)
  const { path, answer } = walkers[walker]
  await page.goto(origin + path, { waitUntil: 'commit', timeout: 120_000 })
  await told('painted')
  await page.waitForLoadState('networkidle')
  const taken: number[] = []
  for (const id of longest) {
    await pause()
    const place = await page.locator(answer(id)).boundingBox()
    if (!place) throw new Error(`${walker}: no answer "${id}"`)
    await page.mouse.move(place.x + 40, place.y + place.height / 2)
    await page.mouse.down()
    await page.mouse.up()
    taken.push((await told('stepped')).after)
  }
  await close()
  return { questions: taken.slice(0, -1), verdict: taken.at(-1) ?? Number.NaN }
}
