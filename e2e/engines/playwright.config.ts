/** Whole specs in Playwright's own Firefox and WebKit, for `npm run test:engines`; Chromium runs them in `npm test`. */
import { defineConfig } from '@playwright/test'
import { servers } from '../servers/servers.ts'

export default defineConfig({
  testDir: '..',
  testMatch: ['journey', 'addresses', 'glossary', 'embed'].map((name) => `${name}.spec.ts`),
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: servers.root.url,
    actionTimeout: 10_000,
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: (['firefox', 'webkit'] as const).map((name) => ({
    name,
    use: { browserName: name },
  })),
  webServer: {
    command: 'node e2e/servers/start.ts',
    // Playwright runs commands where its configuration stands.
    cwd: '../..',
    url: servers.hosts.url,
    reuseExistingServer: false,
  },
})
