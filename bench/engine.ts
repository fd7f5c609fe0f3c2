/**
 * How long the rules take, in a process of its own: `node bench/engine.ts` for the law,
 * with BENCH_QUESTIONS for a generated guide. Prints what it took.
 */
import { execFile } from 'node:child_process'
import { registerHooks } from 'node:module'
import { promisify } from 'node:util'

export interface Engine {
  readonly questions: number
  readonly ways: number
  /** All ways through the chart, run once when the guide starts: ms. */
  readonly start: number
  /** In µs a call: where a list of answers leads, why a verdict, what else could have been answered. */
  readonly replay: number
  readonly explain: number
  readonly alternatives: number
  /** In µs a way; only the law has boards. */
  readonly board?: number
}

/** The median time of calls with each of some arguments, in µs. */
function time<T>(some: readonly T[], call: (one: T) => unknown): number {
  const took: number[] = []
  for (let round = 0; round < 5; round++) {
    for (const one of some) {
      const begun = performance.now()
      call(one)
      if (round > 0) took.push(performance.now() - begun)
    }
  }
  return (took.toSorted((a, b) => a - b)[took.length >> 1] ?? 0) * 1000
}

async function measure(): Promise<Engine> {
  if (process.env.BENCH_QUESTIONS) {
    const generated = new URL('./generated.ts', import.meta.url).href
    registerHooks({
      resolve: (specifier, context, next) =>
        /law\/(questions|statechart)\.ts$/.test(specifier)
          ? { url: generated, shortCircuit: true }
          : next(specifier, context),
    })
  }
  const { questionIds } = await import('../src/rules/law/questions.ts')
  await import('../src/rules/law/statechart.ts')
  const begun = performance.now()
  const { allWays, walk } = await import('../src/rules/engine/walk.ts')
  const all = allWays()
  const start = performance.now() - begun
  const { explain } = await import('../src/rules/engine/explain.ts')
  const { alternatives } = await import('../src/rules/engine/alternatives.ts')
  const some = all.filter((_, at) => at % Math.ceil(all.length / 150) === 0)
  const isLaw = !process.env.BENCH_QUESTIONS
  const board = isLaw ? (await import('../src/rules/engine/board.ts')).cellFor : undefined
  return {
    questions: questionIds.length,
    ways: all.length,
    start,
    replay: time(some, ({ answers }) => walk(answers)),
    explain: time(some, explain),
    alternatives: time(some, alternatives),
    ...(board && { board: time(some, board) }),
  }
}

/** @param questions of a generated guide; none for the law */
export async function measureEngine(questions?: number): Promise<Engine> {
  const env = { ...process.env, ...(questions && { BENCH_QUESTIONS: String(questions) }) }
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename], { env })
  return JSON.parse(stdout)
}

if (import.meta.main) process.stdout.write(JSON.stringify(await measure()))
