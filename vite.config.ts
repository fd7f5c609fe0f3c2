/** One build, four environments: the client, the scripts before the first paint and for host pages, and the pages. */
import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Connect, EnvironmentOptions, Plugin, ViteBuilder } from 'vite'
import { defineConfig } from 'vitest/config'
import { layOut } from './src/build/map-layout.ts'
import { serif } from './src/build/serif.ts'
import { headersFor } from './src/site/headers.ts'

/** Where the guide will stand, for what must be absolute: `https://firma.de/leitfaden/`. */
function siteUrl(): string {
  const { SITE_URL = '' } = process.env
  if (SITE_URL === '') return ''
  const { protocol, search, hash } = new URL(SITE_URL)
  if (!/^https?:$/.test(protocol) || search || hash || !SITE_URL.endsWith('/')) {
    throw new Error(`SITE_URL must be a web address that ends in a slash, not "${SITE_URL}"`)
  }
  return SITE_URL
}

type Found = 'file' | 'folder' | 'nothing'

function find(path: string): Found {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    // Not there, or a name too long for the file system.
    return 'nothing'
  }
}

/** What hosts do and `vite preview` does not: headers, one slash at the end, a 404 page. */
function likeAHost(dist: string, base: string): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const [address = '/', query] = (request.url ?? '/').split('?')
    const single = address.replace(/\/{2,}/g, '/')
    let file = ''
    try {
      file = resolve(dist, `./${decodeURIComponent(single).replace(base, '/')}`)
    } catch {
      // A malformed escape is no address.
    }
    const isInside = file.startsWith(dist) && !file.includes('\0') && `${single}/`.startsWith(base)
    const found = isInside ? find(file) : 'nothing'
    const isPage = found === 'folder' && find(`${file}/index.html`) === 'file'
    const headers = headersFor(found === 'file' || isPage ? address : '/404.html')
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const target = found === 'folder' && !single.endsWith('/') ? `${single}/` : single
    if (target !== address && found !== 'nothing') {
      response.writeHead(301, { Location: target + (query === undefined ? '' : `?${query}`) })
      response.end()
      return
    }
    if (found === 'file' || isPage) return next()
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(await readFile(resolve(dist, '404.html')))
  }
}

const preview = (): Plugin => ({
  name: 'preview-like-a-host',
  configurePreviewServer: ({ middlewares, config }) => {
    const base = config.base.startsWith('/') ? config.base : '/'
    middlewares.use(likeAHost(resolve(config.build.outDir), base))
  },
})

/** The map's layout as a module: made while building, so that no page carries the library that makes it. */
const mapLayout = (): Plugin => ({
  name: 'map-layout',
  resolveId: (id) => (id === 'virtual:map-layout' ? `\0${id}` : undefined),
  load: (id) =>
    id === '\0virtual:map-layout' ? `export default ${JSON.stringify(layOut())}` : undefined,
})

/** `vite build --mode pictures`: nothing but the pictures that stand for links. */
async function draw({ environments, build }: ViteBuilder): Promise<void> {
  if (environments.pictures) await build(environments.pictures)
  const { drawPictures } = await import(
    pathToFileURL(resolve('node_modules/.pictures/social-images.js')).href
  )
  console.log(`${await drawPictures(resolve('public/pictures'))} pictures drawn`)
}

/** A script in one file with a name of its own, in the root of the guide. */
const classicScript = (name: string, file: string): EnvironmentOptions => ({
  build: {
    copyPublicDir: false,
    emptyOutDir: false,
    minify: true,
    rollupOptions: {
      input: { [name]: file },
      output: { format: 'iife', entryFileNames: '[name].js' },
    },
  },
})

export default defineConfig(({ isPreview }) => ({
  ...(isPreview ? {} : { base: './' }),
  appType: isPreview ? 'mpa' : 'spa',
  define: { 'import.meta.env.SITE_URL': JSON.stringify(siteUrl()) },
  plugins: [react(), preview(), mapLayout(), serif()],
  build: { assetsInlineLimit: 0, cssCodeSplit: false, modulePreload: { polyfill: false } },
  environments: {
    client: {
      build: {
        manifest: true,
        rollupOptions: {
          output: {
            // What a screen needs in one file compresses better than in many.
            codeSplitting: {
              groups: [
                {
                  name: 'guide',
                  test: /src\/(app\/client|pages\/question\/Question)\.tsx$/,
                  priority: 2,
                },
                { name: 'Verdict', test: /src\/pages\/verdict\/Verdict\.tsx$/, priority: 1 },
              ],
            },
          },
        },
      },
    },
    firstPaint: classicScript('first-paint', 'src/app/first-paint.ts'),
    embed: classicScript('embed', 'src/embed/host.ts'),
    prerender: {
      consumer: 'server',
      build: {
        outDir: 'node_modules/.prerender',
        copyPublicDir: false,
        emptyOutDir: true,
        ssr: true,
        rollupOptions: { input: 'src/build/prerender.tsx' },
      },
    },
    pictures: {
      consumer: 'server',
      build: {
        outDir: 'node_modules/.pictures',
        copyPublicDir: false,
        emptyOutDir: true,
        ssr: true,
        rollupOptions: { input: 'src/build/social-images.tsx' },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      if (builder.config.mode === 'pictures') return draw(builder)
      for (const name of ['client', 'firstPaint', 'embed', 'prerender']) {
        const environment = builder.environments[name]
        if (environment) await builder.build(environment)
      }
      const writer = pathToFileURL(resolve('node_modules/.prerender/prerender.js')).href
      const { writeSite } = await import(writer)
      const dist = resolve(builder.config.build.outDir)
      console.log(`${await writeSite(dist)} pages written to ${builder.config.build.outDir}/`)
    },
  },
  // Without `css` Vitest reads every stylesheet as empty, those of the pictures included.
  test: { include: ['{src,deploy}/**/*.test.{ts,tsx}'], css: true },
}))
