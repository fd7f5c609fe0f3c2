/** How the guide is built, previewed and tested; what that takes is in `src/build/`. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { buildApp, environmentsOf } from './src/build/environments.ts'
import { mapLayout } from './src/build/map-layout-plugin.ts'
import { buildTarget } from './src/build/oldest-browsers.ts'
import { readOperator } from './src/build/operator.ts'
import { previewServer } from './src/build/preview-server.ts'
import { serif } from './src/build/serif.ts'
import { shipped } from './src/build/shipped-plugin.ts'
import { readSiteUrl } from './src/build/site-url.ts'

const tests = ['{src,deploy}/**/*.test.{ts,tsx}']
const mocked = ['src/**/*.mocked.test.ts']

export default defineConfig(({ isPreview, mode }) => ({
  ...(isPreview ? {} : { base: './' }),
  appType: isPreview ? 'mpa' : 'spa',
  define: {
    SITE_URL: JSON.stringify(readSiteUrl(process.env)),
    OPERATOR: JSON.stringify(readOperator(process.env)),
  },
  plugins: [react(), previewServer(), mapLayout(), serif(), shipped()],
  build: {
    target: buildTarget,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  environments: environmentsOf(mode),
  builder: { buildApp },
  test: {
    // Else Vitest reads every stylesheet as empty, those of the pictures included.
    css: true,
    // One less than the machine has is what Vitest takes: with two cores one of them rests.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'shared', include: tests, exclude: mocked, isolate: false } },
      // What replaces a module for itself keeps it to itself.
      { extends: true, test: { name: 'alone', include: mocked } },
    ],
  },
}))
