/** The workflows cannot run here: what can be read off them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { scripts } from '../../package.json'

interface Step {
  readonly uses?: string
  readonly run?: string
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<string, { 'runs-on': string; 'timeout-minutes'?: number; steps: readonly Step[] }>
  >
}

const folder = '.github/workflows'

describe.each(readdirSync(folder))('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  const { on, permissions, jobs }: Workflow = parse(text)
  const steps = Object.values(jobs).flatMap((job) => job.steps)
  const runs = steps.flatMap(({ run }) => run ?? [])

  test('runs only commands that there are', () => {
    const named = runs.flatMap((run) =>
      [...run.matchAll(/\bnpm (?:run )?(test\b|(?<=run )[\w:-]+)/g)].map(([, name]) => name),
    )
    expect(named.length).toBeGreaterThan(0)
    for (const name of named) expect(Object.keys(scripts)).toContain(name)
  })

  test('pins each action to a commit, and says which version that is', () => {
    const used = text.match(/uses: .*/g) ?? []
    expect(used.length).toBeGreaterThan(1)
    for (const line of used) expect(line).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v[\d.]+$/)
  })

  test('may only read unless a job says otherwise, ends at some time, runs nothing of a stranger', () => {
    expect(permissions).toEqual({ contents: 'read' })
    expect(Object.keys(on)).not.toContain('pull_request_target')
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
    // What others can write (titles, names of branches) never becomes part of a command.
    for (const run of runs) expect(run).not.toContain('${{')
  })
})

test('the same command checks on Linux, macOS and Windows', () => {
  const { jobs } = parse(readFileSync(join(folder, 'check.yml'), 'utf8'))
  expect(jobs.check.strategy.matrix.os).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest'])
  expect(jobs.check.steps.at(-1)).toEqual({ run: 'npm test' })
})

test('no script needs a shell of its own, a program that Windows lacks, or another before or after it', () => {
  for (const [name, script] of Object.entries(scripts)) {
    // `ignore-scripts` in .npmrc leaves those out.
    expect(name).not.toMatch(/^(pre|post)[a-z]/)
    const [, outside = script] = /^node -e "[^"]+"(.*)$/.exec(script) ?? []
    expect(outside, name).not.toMatch(/[|;`$'<>]|(^|&& )(\w+=|(rm|cp|mv|mkdir|cat|sh|bash) )/)
  }
})
