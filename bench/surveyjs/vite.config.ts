/** Builds the fixture as its makers recommend: one bundle, minified, their stylesheet in a file of its own. */
import { defineConfig } from 'vite'

export default defineConfig({ base: './', build: { chunkSizeWarningLimit: 3000 } })
