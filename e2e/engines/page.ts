/** The small vocabulary of the checks, over any driver: open, ask, press, click, wait. */
import type { AnswerId } from '../../src/rules/index.ts'
import { type Driver, type Input, until, type Where } from './driver.ts'

/** Keys that have no letter, as WebDriver names them. */
export const keys = {
  enter: '\uE006',
  escape: '\uE00C',
  down: '\uE015',
  /** With C and V: copies and pastes. */
  command: process.platform === 'darwin' ? '\uE03D' : '\uE009',
} as const

export type Page = ReturnType<typeof pageOf>

export function pageOf(driver: Driver, where: Where = 'page') {
  /** Runs a function in the browser: it sees its arguments and the page, nothing of this file. */
  const ask = async <Args extends readonly unknown[], Answer>(
    question: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Answer> => {
    const call = `(${String(question)})(...${JSON.stringify(args)})`
    return JSON.parse(await driver.evaluate(`JSON.stringify(${call} ?? null)`, where)) as Answer
  }

  const wait = <Args extends readonly unknown[], Answer>(
    what: string,
    question: (...args: Args) => Answer,
    args: readonly [...Args] = [] as never,
    seconds = 20,
  ) => until(what, () => ask(question, ...(args as Args)), seconds)

  /** Presses these keys together, as Control and C, and lets go in the other order. */
  const press = (...together: readonly string[]) => {
    const actions = [
      ...together.map((value) => ({ type: 'keyDown', value })),
      ...together.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]
    return driver.perform([{ type: 'key', id: 'keyboard', actions }], where)
  }

  const focus = (selector: string, seconds?: number) =>
    wait(
      `focus ${selector}`,
      (wanted) => {
        const element = document.querySelector<HTMLElement>(wanted)
        element?.focus({ preventScroll: true })
        return element !== null && element === document.activeElement
      },
      [selector],
      seconds,
    )

  const mouse = (...actions: Input['actions']): Input => ({
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions,
  })

  return {
    ask,
    wait,
    press,
    focus,
    frame: () => pageOf(driver, 'frame'),

    /** Until React has taken over: it has put its own mark on the root. */
    taken: () =>
      wait('taking over', () =>
        Object.keys(document.querySelector('#root > *') ?? {}).some((key) =>
          key.startsWith('__react'),
        ),
      ),

    /** Follows a link by keyboard; Firefox gives buttons no click for keys that come by WebDriver. */
    async follow(selector: string): Promise<void> {
      await focus(selector)
      await press(keys.enter)
    },

    /** Clicks the middle of the first line of what is shown. */
    async click(selector: string): Promise<void> {
      const [x = 0, y = 0] = await wait(
        `click ${selector}`,
        (wanted) => {
          const element = document.querySelector(wanted)
          element?.scrollIntoView({ block: 'center', behavior: 'instant' })
          const box = element?.getClientRects()[0]
          return box && [box.x + box.width / 2, box.y + box.height / 2].map(Math.floor)
        },
        [selector],
      )
      await driver.perform(
        [
          mouse(
            { type: 'pointerMove', x, y },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ),
        ],
        where,
      )
    },

    /**
     * By keyboard, for a click so soon after another is taken for an accident. Pressed again if nothing
     * came of it: what has just been shown takes the focus a moment later.
     */
    answer(id: AnswerId) {
      const isThere = (given: string) => location.pathname.endsWith(`/${given}/`)
      return until(`answer ${id}`, async () => {
        if (await ask(isThere, id)) return true
        await focus(`main [data-answer="${id}"]`, 2)
        await press(keys.enter)
        return wait(`address of ${id}`, isThere, [id], 2)
      })
    },
    /** Opens or closes all that is folded. */
    unfold: (open: boolean) =>
      ask((wanted) => {
        for (const one of document.querySelectorAll('details')) one.open = wanted
      }, open),
    atQuestion: (question: string) =>
      wait(
        `question ${question}`,
        (wanted) => document.querySelector('main')?.dataset.question === wanted,
        [question],
      ),
    atVerdict: (verdict: string) =>
      wait(
        `verdict ${verdict}`,
        (wanted) => document.querySelector('main')?.dataset.verdict === wanted,
        [verdict],
      ),
    /** The page stands where it was left, a line more or less. */
    near: (place: number) =>
      wait(`scrolled to ${place}`, (wanted) => Math.abs(window.scrollY - wanted) < 24, [place]),
    untilSame: (what: string, one: () => Promise<number>, other: () => Promise<number>) =>
      until(what, async () => {
        const [a, b] = [await one(), await other()]
        if (a !== b) throw new Error(`${a}, ${b}`)
        return a
      }),
    sideways: () =>
      ask(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  }
}
