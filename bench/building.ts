/**
 * Builds the guide in a process of its own, so that time and memory are those of the build alone:
 * `node bench/building.ts <folder> [--maps]` prints what it took.
 */
import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { promisify } from 'node:util'
import { createBuilder } from 'vite'

const folder = 'node_modules/.bench'
export const mapped = `${folder}/maps`

export interface Built {
  readonly ms: number
  /** Of the process, at its largest, in MB. */
  readonly memory: number
  readonly pages: number
}

async function build(outDir: string, withMaps: boolean): Promise<Built> {
  const begun = performance.now()
  const builder = await createBuilder({
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, sourcemap: withMaps },
  })
  const log = console.log
  console.log = () => undefined
  await builder.buildApp()
  console.log = log
  return {
    ms: performance.now() - begun,
    memory: process.resourceUsage().maxRSS / 1024,
    pages: globSync(`${outDir}/**/*.html`).length,
  }
}

/** @param withMaps whether scripts say where they come from, for `bytesByOrigin` */
export async function measureBuild(withMaps = false): Promise<Built> {
  const to = withMaps ? mapped : `${folder}/dist`
  const options = withMaps ? ['--maps'] : []
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, [import.meta.filename, to, ...options])
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

if (import.meta.main) {
  const [, , outDir = folder, maps] = process.argv
  console.log(JSON.stringify(await build(outDir, maps === '--maps')))
}
