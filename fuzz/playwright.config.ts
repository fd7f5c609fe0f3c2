/** The part of the fuzz test that needs a browser: the same servers and browser as the browser tests. */
import { defineConfig } from '@playwright/test'
import { servers } from '../e2e/servers/servers.ts'
import browserTests from '../playwright.config.ts'

export default defineConfig({
  ...browserTests,
  testDir: '.',
  outputDir: '../test-results',
  // Walks wait for frames more than they work.
  workers: 3,
  // What takes long is many short things, each with a limit of its own.
  timeout: 15 * 60_000,
  reporter: [['list', { printSteps: false }]],
  webServer: {
    command: 'node e2e/servers/start.ts',
    cwd: '..',
    url: servers.hosts.url,
    reuseExistingServer: false,
  },
})
