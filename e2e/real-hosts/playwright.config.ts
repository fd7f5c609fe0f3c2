/** `npm run test:hosts`: the embed on real blog software and the built guide on real web servers. Not part of `npm test`. */
import { defineConfig } from '@playwright/test'
import base from '../../playwright.config.ts'
import { places } from './places.ts'

export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '*.host.ts',
  // The other tests empty theirs when they begin.
  outputDir: '../../test-results-hosts',
  // Each of them starts a system of its own; two at once are enough for two cores.
  fullyParallel: false,
  timeout: 120_000,
  reporter: 'list',
  use: { ...base.use, baseURL: places.guide },
  webServer: {
    command: 'node e2e/real-hosts/start.ts',
    cwd: '../..',
    url: places.guide,
    timeout: 120_000,
    reuseExistingServer: false,
  },
})
