/** Every mutant of the files under test in one instrumented copy of each; a switch says which one is active. */
import { readFileSync } from 'node:fs'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import type { Plugin } from 'vite'

export interface Mutant {
  readonly id: string
  /** From the root of the repository. */
  readonly file: string
  readonly line: number
  readonly original: string
  readonly replacement: string
}

export interface Instrumented {
  readonly mutants: readonly Mutant[]
  /** Gives the instrumented copies to whoever imports the files. */
  readonly plugin: Plugin
}

const silent = () => undefined
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
}

interface Call {
  readonly node: { readonly callee?: { readonly object?: { readonly type: string } } }
}

/** Vite reads the arguments of `import.meta.glob` from the source: they must stay literals. */
const globs = {
  shouldIgnore: (path: object) =>
    (path as Call).node.callee?.object?.type === 'MetaProperty' ? 'read by Vite' : undefined,
}

/** The text between two positions, which count from 0. */
function textAt(content: string, { start, end }: { start: Position; end: Position }): string {
  const lines = content.split('\n').slice(start.line, end.line + 1)
  const last = lines.length - 1
  return lines
    .map((line, at) =>
      line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined),
    )
    .join('\n')
}

interface Position {
  readonly line: number
  readonly column: number
}

/** @param files paths from the root of the repository, which is the working directory */
export async function instrument(files: readonly string[]): Promise<Instrumented> {
  const contents = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
  const made = await new Instrumenter(logger).instrument(
    [...contents].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [globs] },
  )
  const copies = new Map(
    made.files.map(({ name, content }) => [`${process.cwd()}/${name}`, content]),
  )
  return {
    mutants: made.mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ id, fileName, location, replacement }) => ({
        id,
        file: fileName,
        line: location.start.line + 1,
        original: textAt(contents.get(fileName) ?? '', location),
        replacement,
      })),
    plugin: { name: 'mutants', enforce: 'pre', load: (id) => copies.get(id) },
  }
}
