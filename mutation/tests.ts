/** The tests of rules and journey, run in this process with one mutant or with none. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Plugin } from 'vite'
import { createVitest, type TestModule } from 'vitest/node'

/** A test file, how long it takes, and how often it reaches each mutant. */
interface TestFile {
  readonly path: string
  readonly milliseconds: number
  readonly hits: Readonly<Record<string, number>>
}

/** What a test does with a mutant; to crash and to come to no end is one. */
export type Outcome = 'fails' | 'breaks off' | 'passes'

export interface Tests {
  readonly outcomeWith: (mutant: string) => Promise<Outcome>
  readonly close: () => Promise<void>
}

const open = (plugin: Plugin) =>
  createVitest(
    'test',
    {
      watch: false,
      include: ['src/{rules,journey}/**/*.test.ts'],
      setupFiles: ['mutation/setup.ts'],
      reporters: [{}],
      pool: 'threads',
      maxWorkers: 1,
      update: 'none',
      // How long a test takes depends on what else the machine does; that must kill no mutant.
      testTimeout: 0,
    },
    { plugins: [plugin] },
  )

const testFile = (module: TestModule): TestFile => {
  const { duration, collectDuration } = module.diagnostic()
  return {
    path: module.moduleId,
    milliseconds: duration + collectDuration,
    hits: module.meta().hits ?? {},
  }
}

/** Runs everything once without a mutant, the quickest file first. Throws where a test fails. */
export async function measure(plugin: Plugin): Promise<readonly TestFile[]> {
  const vitest = await open(plugin)
  const { testModules, unhandledErrors } = await vitest.start()
  await vitest.close()
  const failed = testModules
    .filter((module) => !module.ok())
    .map((module) => module.relativeModuleId)
  if (failed.length > 0 || unhandledErrors.length > 0) {
    throw new Error(`Without a mutant these must pass: ${failed.join(', ')} ${unhandledErrors}`)
  }
  return testModules.map(testFile).toSorted((a, b) => a.milliseconds - b.milliseconds)
}

export async function withMutants(plugin: Plugin, files: readonly TestFile[]): Promise<Tests> {
  let vitest = await open(plugin)

  async function run({ path, milliseconds }: TestFile): Promise<Outcome> {
    const specification = vitest.getRootProject().createSpecification(path)
    const limit = wait(milliseconds * 20 + 60_000, undefined, { ref: false })
    const result = await Promise.race([vitest.runTestSpecifications([specification]), limit])
    if (result === undefined) {
      await vitest.close()
      vitest = await open(plugin)
      return 'breaks off'
    }
    // Vitest gives the modules of all its runs.
    const state = result.testModules.find(({ moduleId }) => moduleId === path)?.state()
    if (state === 'failed') return 'fails'
    if (result.unhandledErrors.length > 0) return 'breaks off'
    if (state !== 'passed') throw new Error(`${path} was not run: ${state}`)
    return 'passes'
  }

  async function outcomeWith(id: string): Promise<Outcome> {
    for (const file of files) {
      const hits = file.hits[id] ?? 0
      if (hits === 0) continue
      vitest.provide('mutant', { id, hitLimit: hits * 20 + 10_000 })
      const outcome = await run(file)
      if (outcome !== 'passes') return outcome
    }
    return 'passes'
  }

  return { outcomeWith, close: () => vitest.close() }
}
