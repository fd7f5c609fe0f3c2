/**
 * The fuzz test: `npm run test:fuzz` tries what stands in `dist/` with addresses, walks and messages that follow
 * from a seed, which it prints. `FUZZ_SEED=… npm run test:fuzz` tries the same again; `settings.ts` has the
 * other numbers. Both parts run, whatever the first one finds.
 */
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'

const seed = process.env.FUZZ_SEED || String(Math.floor(Math.random() * 2 ** 31))
const env = { ...process.env, FUZZ_SEED: seed }
const began = Date.now()
console.log(`FUZZ_SEED=${seed} on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`)

const parts = {
  node: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'fuzz/vitest.config.ts'],
  browser: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'fuzz'],
}
// What follows the command goes to the browser's part: `npm run test:fuzz -- walks`.
const chosen = process.argv.slice(2)
for (const [name, args] of Object.entries(parts)) {
  if (name === 'node' && chosen.length > 0) continue
  const more = name === 'browser' ? chosen : []
  const { status } = spawnSync(process.execPath, [...args, ...more], { env, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
const seconds = Math.round((Date.now() - began) / 1000)
console.log(`FUZZ_SEED=${seed}: ${process.exitCode ? 'failed' : 'passed'} after ${seconds} s`)
