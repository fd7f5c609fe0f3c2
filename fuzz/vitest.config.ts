/** The part of the fuzz test that needs no browser. */
import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['fuzz/*.test.ts'] } })
