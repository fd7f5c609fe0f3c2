/** deploy/nginx.conf in a real nginx: headers on every response, the 404 page, redirects, types, a sub-path. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { headersFor } from '../src/site/index.ts'
import { nginxPort } from './servers/servers.ts'
import { answer, expect, expectNoComplaints, expectQuestion, test } from './support/guide.ts'

const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find(existsSync)
const types = '/etc/nginx/mime.types'
const port = nginxPort

test.skip(
  nginx === undefined || !existsSync(types),
  'nginx is not installed here; on Debian: apt-get install nginx-light',
)
test.describe.configure({ mode: 'serial' })
test.use({ baseURL: `http://127.0.0.1:${port}/` })

const folder = resolve('test-results/nginx')
let server: ChildProcess

/** The recipe as committed, put where the test can reach it: at the root, and under a path. */
function configuration(): string {
  const recipe = readFileSync('deploy/nginx.conf', 'utf8')
  const [, guide = ''] = /# --- guide ---\n(.*)# --- end ---/s.exec(recipe) ?? []
  const under = guide.replace(' /404.html;', ' /leitfaden/404.html;')
  const here = recipe
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('    listen [::]:80;\n', '')
    .replace('/var/www/ki-anruf-check', resolve('dist'))
    .replace('# --- end ---', `location /leitfaden/ { root ${folder};\n${under}}`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((one) => `${one}_temp_path ${folder}/${one};`)
    .join('\n')
  return `daemon off; pid ${folder}/pid; error_log stderr;
${process.getuid?.() === 0 ? 'user root root;' : ''}
events {}
http { access_log off; include ${types};\n${temporary}\n${here}}\n`
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}
/** Asks for an address exactly as written; a browser would tidy it first. */
const ask = (path: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const { statusCode: status = 0 } = response
        done({ status, headers: response.headers, body: Buffer.concat(parts) })
      })
    })
      .on('error', fail)
      .end()
  })

const expectHeaders = ({ headers, status }: Answer, path: string, why: string) => {
  // Malformed and over-long addresses are answered before the host is read.
  const origin = [400, 414].includes(status) ? '' : `http://127.0.0.1:${port}`
  for (const [name, value] of Object.entries(headersFor(path, origin)))
    expect(headers[name.toLowerCase()], `${why}: ${name}`).toBe(value)
  expect(headers['x-frame-options'], why).toBeUndefined()
}

test.beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  symlinkSync(resolve('dist'), `${folder}/leitfaden`)
  writeFileSync(`${folder}/nginx.conf`, configuration())
  server = spawn(nginx as string, ['-p', folder, '-c', `${folder}/nginx.conf`], { stdio: 'pipe' })
  let said = ''
  server.stderr?.on('data', (text) => {
    said += text
  })
  await expect
    .poll(
      () =>
        ask('/').then(
          ({ status }) => status,
          () => said,
        ),
      { intervals: [30] },
    )
    .toBe(200)
})
test.afterAll(() => {
  server?.kill()
})

const script = () => /assets\/[^" ]+\.js/.exec(readFileSync('dist/index.html', 'utf8'))?.[0] ?? ''

for (const root of ['/', '/leitfaden/']) {
  test(`under ${root} every response has its headers and its type`, async () => {
    for (const [path, type] of [
      ['', 'text/html; charset=utf-8'],
      ['de/embed/', 'text/html; charset=utf-8'],
      ['de/check/outbound/', 'text/html; charset=utf-8'],
      ['guide.json', 'application/json; charset=utf-8'],
      ['favicon.svg', 'image/svg+xml'],
      [script(), 'application/javascript; charset=utf-8'],
    ] as const) {
      const found = await ask(root + path, { 'Accept-Encoding': 'gzip' })
      expect(found.status, path).toBe(200)
      expect(found.headers['content-type'], path).toBe(type)
      expectHeaders(found, root + path, path)
      const plain = path === 'favicon.svg' ? found.body : gunzipSync(found.body)
      expect(plain.length, path).toBeGreaterThan(100)
      const again = await ask(root + path, { 'If-None-Match': String(found.headers.etag) })
      expect(again.status, path).toBe(304)
      expectHeaders(again, root + path, `${path}, not modified`)
    }
  })

  test(`under ${root} what leads nowhere is answered by the guide's own page`, async () => {
    const notFound = readFileSync('dist/404.html')
    for (const [path, status] of [
      ['de/check/nonsense/', 404],
      ['de/embed/nothing/', 404],
      ['assets/', 403],
      ['assets/gone-1.js', 404],
      ['de/map/index.html/', 404],
      ['de%2Fmap/', 404],
      ['de/%2e%2E%2fde/map/', 404],
      [`de/check/${'x'.repeat(300)}/`, 404],
      [`de/check/${'ab/'.repeat(2000)}`, 404],
      // Before nginx knows the path: these belong to the server as a whole.
      ...(root === '/'
        ? ([
            [`de/check/${'x'.repeat(9000)}/`, 414],
            ['de/check/%E0%A4%A/', 400],
            ['de/%00/', 400],
          ] as const)
        : []),
    ] as const) {
      const found = await ask(root + path)
      expect(found.status, path.slice(0, 40)).toBe(status)
      expect(found.body.equals(notFound), path.slice(0, 40)).toBe(true)
      expectHeaders(found, '/404.html', path.slice(0, 40))
    }
  })

  test(`under ${root} slashes are repaired by relative redirects, and nobody is sent elsewhere`, async () => {
    for (const [path, location] of [
      ['de/check?theme=dark', 'de/check/?theme=dark'],
      ['de//check/?theme=dark', 'de/check/?theme=dark'],
      ['de//check', 'de/check/'],
      ['/', ''],
      ['de//check///outbound/business/', 'de/check/outbound/business/'],
    ] as const) {
      const moved = await ask(root + path)
      expect(moved.status, path).toBe(301)
      expect(moved.headers.location, path).toBe(root + location)
      expectHeaders(moved, '/', path)
    }
    for (const path of ['\\evil.example//', '%5Cevil.example//', '/evil.example/%0d%0aX:y//']) {
      const nowhere = await ask(root + path)
      expect([nowhere.status, nowhere.headers.location, nowhere.headers.x], path).toEqual([
        404,
        undefined,
        undefined,
      ])
    }
    const inside = await ask(`${root}/evil.example//`)
    expect(inside.headers.location).toBe(`${root}evil.example/`)
  })
}

test('the guide runs on it', async ({ page, complaints }) => {
  await page.goto('de/check/')
  await answer(page, 'outbound')
  await expectQuestion(page, 'recipient')
  await page.goto('de/check/outbound/nonsense/')
  await expect(page.locator('[data-misfit]')).toHaveText('nonsense')
  expectNoComplaints(complaints)
})
