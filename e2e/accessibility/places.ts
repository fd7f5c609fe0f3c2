/** What is looked at: every kind of page, and those that depend on the query. */
import type { AnswerId } from '../../src/rules/index.ts'
import { type Page, unfoldAll, untilHydrated } from '../support/guide.ts'
import { kinds } from '../support/places.ts'

const prohibited: AnswerId[] = ['outbound', 'business', 'cold', 'automated', 'no-consent']
const unclear: AnswerId[] = ['outbound', 'business', 'cold', 'supervised', 'presumed-consent']
const permitted: AnswerId[] = ['inbound', 'staff']
const way = (answers: readonly AnswerId[]) => `way=${answers.join('.')}`
const check = (answers: readonly AnswerId[]) => `check/${answers.join('/')}/`

/** Pages that are more than their plain file, by name, as addresses within a language. */
export const queried = {
  changing: `${check(unclear.slice(0, 3))}?keep=${unclear.slice(3).join('.')}`,
  boardOfWay: `map/?${way(unclear)}`,
  planOfThree: `plan/?${[prohibited, unclear, permitted].map(way).join('&')}`,
  planOfTwo: `plan/?${[prohibited, unclear].map(way).join('&')}`,
  slide: `${check(unclear)}?present`,
  questionSlide: `${check(unclear.slice(0, 3))}?present`,
  boardSlide: `map/?present&${way(unclear)}`,
}

/** Every page that is looked at. */
export const all: Readonly<Record<string, string>> = { ...kinds, ...queried }

/** Without the slides, which are drawn to the size of their window: larger letters has the page behind each. */
export const pages = Object.fromEntries(
  Object.entries(all).filter(([, path]) => !path.includes('?present')),
)

/** What is read aloud and kept: one page of each kind that decides something. */
export const read = {
  question: check(unclear.slice(0, 3)),
  verdict: check(unclear),
  board: queried.boardOfWay,
  plan: queried.planOfThree,
  slide: queried.slide,
}

/** Opens a page as it is when everything stands that the query asks for. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await untilHydrated(page)
  // Late parts and their texts; then what they and the query change.
  await page.waitForLoadState('networkidle')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 300)
        new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(resolve, 300)
        }).observe(document, { subtree: true, childList: true, attributes: true })
      }),
  )
}

/** Opens each page in turn and gathers what a look at it finds. */
export async function findings(
  page: Page,
  look: () => Promise<readonly unknown[]>,
  pages: Readonly<Record<string, string>> = all,
) {
  const found: Record<string, readonly unknown[]> = {}
  for (const [name, path] of Object.entries(pages)) {
    await open(page, `de/${path}`)
    await unfoldAll(page)
    const here = await look()
    if (here.length > 0) found[name] = here
  }
  return found
}
