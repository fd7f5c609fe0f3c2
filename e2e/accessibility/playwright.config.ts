/** `npm run test:accessibility`: every kind of page by keyboard, enlarged, in forced colours, and read aloud. Not part of `npm test`. */
import { defineConfig } from '@playwright/test'
import base from '../../playwright.config.ts'
import { servers } from '../servers/servers.ts'

export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '*.sweep.ts',
  timeout: 240_000,
  reporter: 'list',
  snapshotPathTemplate: '{testDir}/spoken/{arg}{ext}',
  webServer: {
    command: 'node e2e/servers/start.ts',
    cwd: '../..',
    url: servers.hosts.url,
    reuseExistingServer: false,
  },
})
