/** Runs before each test file: says which mutant is active, and afterwards how often each was reached. */
import { afterAll, afterEach, beforeEach, inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    mutant: { readonly id: string; readonly hitLimit: number } | undefined
  }
  interface TaskMeta {
    hits?: Readonly<Record<string, number>>
  }
}

/** The names are those that the instrumented code looks for. */
interface Switch {
  activeMutant?: string
  hitCount?: number
  /** Beyond it the active mutant throws: it has made a loop endless. */
  hitLimit?: number
  mutantCoverage?: { readonly static: Readonly<Record<string, number>> }
}

const own: Switch = {}
Object.assign(globalThis, { __stryker__: own })

const mutant = inject('mutant')
if (mutant) Object.assign(own, { activeMutant: mutant.id, hitCount: 0, hitLimit: mutant.hitLimit })

// Vitest's own `bail` may reach into the next run and leave its tests out.
let hasFailed = false
afterEach(({ task }) => {
  hasFailed ||= task.result?.state === 'fail'
})
beforeEach(({ skip }) => skip(hasFailed))

// biome-ignore lint/correctness/noEmptyPattern: Vitest takes no other first parameter.
afterAll(({}, file) => {
  file.meta.hits = own.mutantCoverage?.static ?? {}
})
