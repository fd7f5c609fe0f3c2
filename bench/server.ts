/**
 * Serves what is measured as hosts do, compressed once. One server for all that is compared: the guide under
 * `/guide/`, the same pages without their scripts under `/plain/`, the fixture under `/surveyjs/`, an empty page.
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { headersFor } from '#site'

const compress = promisify(brotliCompress)
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}
const folders = { guide: 'dist', plain: 'dist', surveyjs: 'bench/surveyjs/dist' } as const
const emptyPage = '<!doctype html><html lang="de"><title>-</title><main><h1>-</h1></main></html>'

/** What would run; the page itself stays as it is. */
const withoutScripts = (html: string) => html.replace(/<script[^>]*><\/script>/g, '')

async function compared(path: string): Promise<Buffer> {
  if (path === '/empty/') return Buffer.from(emptyPage)
  const [, name = '', ...rest] = path.split('/')
  const folder = folders[name as keyof typeof folders]
  if (!folder) throw new Error(`Nothing is served at ${path}`)
  const file = join(folder, ...rest, path.endsWith('/') ? 'index.html' : '')
  const content = await readFile(file)
  return name === 'plain' && file.endsWith('.html')
    ? Buffer.from(withoutScripts(content.toString()))
    : content
}

/** What stands at a path, compressed once, as hosts have it ready. */
export function compressed(
  contentOf: (path: string) => Promise<Buffer>,
): (path: string) => Promise<Buffer> {
  const ready = new Map<string, Promise<Buffer>>()
  return (path) => {
    const body = ready.get(path) ?? contentOf(path).then((content) => compress(content))
    ready.set(path, body)
    return body
  }
}

/** Of both versions of HTTP. */
interface Response {
  readonly writeHead: (status: number, headers?: Record<string, string | number>) => unknown
  readonly end: (content: Buffer) => unknown
}

/** Answers with what is compressed, and with the headers that a host should send. */
export const answering =
  (bodyOf: (path: string) => Promise<Buffer>) =>
  (request: { readonly url?: string | undefined }, response: Response): void => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
    bodyOf(path).then(
      (content) => {
        const { 'Content-Security-Policy': policy, ...headers } = headersFor(path)
        response.writeHead(200, {
          ...headers,
          // The fixture sets styles in ways that the guide's policy forbids.
          ...(policy && !path.startsWith('/surveyjs/') && { 'Content-Security-Policy': policy }),
          'Content-Type': types[extname(path) || '.html'] ?? 'application/octet-stream',
          'Content-Encoding': 'br',
          'Content-Length': content.length,
        })
        response.end(content)
      },
      () => {
        response.writeHead(404)
        response.end(Buffer.from('Not found'))
      },
    )
  }

export interface Server {
  readonly origin: string
  readonly close: () => void
}

export async function serve(): Promise<Server> {
  const server = createServer(answering(compressed(compared)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
