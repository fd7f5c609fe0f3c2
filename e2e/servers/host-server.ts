/**
 * Serves the pages of `e2e/hosts/` as somebody else's site: another origin, another site than the
 * guide's. `?head=…&body=…` adds markup of that site's own, `?module` makes its script a module,
 * `?script=…` loads it in another way.
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { servers, sited } from './servers.ts'

/** Headers of single pages: `/isolated/article.html` is the article, sent by a host with COEP. */
const hosts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  isolated: {
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  },
  // Allows the script, but no frame and no style of ours: only what needs no permission works.
  strict: {
    'Content-Security-Policy': `default-src 'none'; script-src ${servers.root.url}; style-src 'none'; require-trusted-types-for 'script'`,
  },
  // Frames React's development build, which says what does not match.
  development: {},
  // Frames a build that knows its address.
  sited: {},
  framing: {
    'Content-Security-Policy': `default-src 'none'; script-src ${servers.root.url}; style-src 'none'; frame-src ${servers.root.url}; require-trusted-types-for 'script'`,
  },
}

export const hostServer = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', servers.hosts.url)
  const [, host = '', file = 'untouched.html'] = /^\/(?:(\w+)\/)?(\w+\.\w+)?$/.exec(pathname) ?? []
  try {
    const text = await readFile(new URL(`../hosts/${file}`, import.meta.url), 'utf8')
    const type = file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8'
    response.writeHead(200, { 'Content-Type': type, ...hosts[host] })
    const guide = { development: servers.development, sited }[host] ?? servers.root
    const html = text
      .replaceAll('https://HOST/', guide.url)
      .replace('</style>', (end) => end + (searchParams.get('head') ?? ''))
      .replace('<h1>', (start) => (searchParams.get('body') ?? '') + start)
    const script = searchParams.get('script')
    const own = /<script src="[^"]+" defer><\/script>/
    const loading = script === null ? html : html.replace(own, () => script)
    response.end(searchParams.has('module') ? loading.replace(' defer', ' type="module"') : loading)
  } catch {
    response.writeHead(404).end()
  }
})
