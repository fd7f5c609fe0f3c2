/** What can be read off the built files is read in Node: no browser, no server. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['e2e/built/*.test.ts'],
    testTimeout: 60_000,
    // They share nothing but files, and one core less than the machine has is what Vitest takes.
    isolate: false,
    maxWorkers: '100%',
  },
})
