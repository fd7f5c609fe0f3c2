/** What the checks need of a browser, whatever protocol it speaks. */
import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** The page itself or the first frame on it. */
export type Where = 'page' | 'frame'

/** One source of input and what it does; WebDriver and WebDriver BiDi spell it alike. */
export interface Input {
  readonly type: 'key' | 'pointer'
  readonly id: string
  readonly parameters?: { readonly pointerType: 'mouse' }
  readonly actions: readonly Readonly<Record<string, unknown>>[]
}

export interface Driver {
  /** What it calls itself, with its version. */
  readonly product: string
  open(address: string): Promise<void>
  /** What an expression yields: a text. */
  evaluate(expression: string, where: Where): Promise<string>
  perform(inputs: readonly Input[], where: Where): Promise<void>
  /** In the history: back or forward. */
  go(by: -1 | 1): Promise<void>
  /** Gives what shows the page this size. */
  resize(width: number, height: number): Promise<void>
  /** The page as PDF; undefined where the engine cannot be asked for it. */
  print(): Promise<Buffer | undefined>
  /** The errors that the page has thrown, where the protocol tells. */
  readonly errors: string[]
  close(): Promise<void>
}

export interface Engine {
  /** As Playwright calls it. */
  readonly name: 'firefox' | 'webkit'
  /** What this machine lacks and how to get it, in one sentence. */
  readonly missing?: string | undefined
  launch(): Promise<Driver>
}

/** The first of these programs that is there, by its path or by its name. */
export const findProgram = (...names: readonly string[]): string | undefined =>
  names
    .filter(Boolean)
    .flatMap((name) => [
      name,
      ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
    ])
    .find((path) => isAbsolute(path) && existsSync(path))

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks until the answer is not undefined or empty, for as long as a busy machine may need. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer>,
  seconds = 20,
): Promise<NonNullable<Answer>> {
  const end = Date.now() + seconds * 1000
  let last: unknown
  do {
    try {
      last = await ask()
      if (last) return last as NonNullable<Answer>
    } catch (error) {
      last = error
    }
    await pause(50)
  } while (Date.now() < end)
  throw new Error(`${what}: waited ${seconds} s in vain (last: ${String(last)})`)
}
