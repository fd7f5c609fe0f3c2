/** `npm run test:browsers`: the guide without each single part of the platform, and without each of its files. Not part of `npm test`. */
import { defineConfig } from '@playwright/test'
import base from '../../playwright.config.ts'

export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '*.sweep.ts',
  timeout: 900_000,
  reporter: 'list',
  // Many pages at once.
  use: { ...base.use, actionTimeout: 30_000 },
  webServer: { ...base.webServer, cwd: '../..' } as NonNullable<typeof base.webServer>,
})
