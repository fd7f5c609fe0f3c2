/** Mutants that no test can kill, and why: the changed code does the same, or only a browser could tell. */
interface Survivor {
  readonly file: string
  readonly original: string
  readonly replacement: string
  readonly reason: string
}

export const survivors: readonly Survivor[] = []
