/** What hosts do and `vite preview` does not: headers, one slash at the end, a 404 page. */
import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Connect, Plugin } from 'vite'
import { headersFor } from '#site'

type Found = 'file' | 'folder' | 'nothing'

function find(path: string): Found {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    // Not there, or a name too long for the file system.
    return 'nothing'
  }
}

/** Encoded slashes and dots make a page of another folder of it, whose parts are not found there. */
const isMisspelt = (path: string) => /%(2e|2f|5c)/i.test(path)

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
    const there = isInside && !isMisspelt(address) ? find(file) : 'nothing'
    // A file is no folder.
    const found = there === 'file' && single.endsWith('/') ? 'nothing' : there
    const isPage = found === 'folder' && find(`${file}/index.html`) === 'file'
    const origin = `http://${request.headers.host}`
    const headers = headersFor(found === 'file' || isPage ? address : '/404.html', origin)
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

export const previewServer = (): Plugin => ({
  name: 'preview-like-a-host',
  configurePreviewServer: ({ middlewares, config }) => {
    const base = config.base.startsWith('/') ? config.base : '/'
    middlewares.use(likeAHost(resolve(config.build.outDir), base))
  },
})
