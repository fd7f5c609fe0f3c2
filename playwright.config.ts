/** The built guide in a real browser: at the root of a host, under a sub-path, and in React's development mode. */
import { defineConfig } from '@playwright/test'
import { servers } from './e2e/servers/servers.ts'
import { findChromium } from './src/build/browser.ts'

const executablePath = findChromium()
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  // One set of pictures for all systems: see looks.spec.ts.
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  reporter: process.env.CI ? [['list', { printSteps: false }]] : [['dot']],
  use: {
    baseURL: servers.root.url,
    actionTimeout: 10_000,
    // Motion is tested where it is the subject; elsewhere nobody should wait for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        // Letters as wide as they were drawn, on every machine.
        '--font-render-hinting=none',
        // No page lives long enough to repay what V8 spends on optimising it: measured, 190 instead of
        // 330 ms for a page of the development build.
        '--js-flags=--max-opt=1',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: {
    command: 'node e2e/servers/start.ts',
    url: servers.hosts.url,
    reuseExistingServer: false,
  },
})
