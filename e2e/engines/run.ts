/**
 * Tries the guide in other engines than Chromium: whole specs in Playwright's own Firefox and WebKit
 * where they are installed; else the smaller set of `checks.ts` in an installed Firefox and WebKitGTK.
 * What this machine lacks is said in one sentence. `npm run test:build` comes before.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as playwright from '@playwright/test'
import { preview } from 'vite'
import { sited } from '../servers/servers.ts'
import { checks } from './checks.ts'
import type { Engine } from './driver.ts'
import { firefox } from './firefox.ts'
import { pageOf } from './page.ts'
import { webkit } from './webkit.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)
let failed = 0

/** Whole specs, in those of Playwright's own builds that are there; gives their names. */
function runSpecs(): readonly string[] {
  const present = (['firefox', 'webkit'] as const).filter((name) =>
    existsSync(playwright[name].executablePath()),
  )
  if (present.length > 0) {
    const projects = present.map((name) => `--project=${name}`)
    const config = ['--config', 'e2e/engines/playwright.config.ts']
    const program = 'node_modules/@playwright/test/cli.js'
    const { status } = spawnSync(process.execPath, [program, 'test', ...config, ...projects], {
      stdio: 'inherit',
    })
    if (status !== 0) failed += 1
  }
  return present
}

async function runChecks({ launch }: Engine): Promise<void> {
  const driver = await launch()
  say(driver.product)
  const count = { passed: 0, skipped: 0, failed: 0 }
  for (const [sentence, check] of Object.entries(checks)) {
    const began = Date.now()
    const tell = (sign: string, result: keyof typeof count, more = '') => {
      count[result] += 1
      say(`  ${sign} ${sentence} (${((Date.now() - began) / 1000).toFixed(1)} s)${more}`)
    }
    try {
      await driver.resize(1280, 800)
      const reason = await check(pageOf(driver), driver)
      const errors = driver.errors.splice(0)
      if (errors.length > 0) throw new Error(errors.join('; '))
      if (reason) tell('-', 'skipped', `: ${reason}`)
      else tell('✓', 'passed')
    } catch (error) {
      tell('✗', 'failed', `\n    ${error instanceof Error ? error.message : error}`)
    }
  }
  await driver.close()
  say(`  ${count.passed} passed, ${count.skipped} skipped, ${count.failed} failed`)
  failed += count.failed
}

/** A build that was told where it stands, served there. */
async function serveSited(): Promise<void> {
  const program = 'node_modules/vite/bin/vite.js'
  const { status } = spawnSync(
    process.execPath,
    [program, 'build', '--mode', 'engines', '--outDir', sited.dist],
    {
      env: { ...process.env, SITE_URL: sited.url },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  if (status !== 0) throw new Error('The guide could not be built')
  const { hostname: host, port } = new URL(sited.url)
  await preview({
    build: { outDir: sited.dist },
    preview: { host, port: Number(port), strictPort: true },
    logLevel: 'warn',
  })
}

const whole = runSpecs()
await import('../servers/start.ts')
await serveSited()
for (const engine of [firefox, webkit]) {
  if (whole.includes(engine.name)) continue
  if (engine.missing) say(engine.missing)
  else
    await runChecks(engine).catch((error) => {
      say(`${engine.name} could not be started: ${error}`)
      failed += 1
    })
}
// The servers would keep it alive.
process.exit(failed > 0 ? 1 : 0)
