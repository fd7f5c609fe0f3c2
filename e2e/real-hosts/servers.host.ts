/** The zip on a real Apache and nginx with what it brings for them: headers, manners, and a new text after an update. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { pack } from '../../deploy/pack.ts'
import { headersFor } from '../../src/site/index.ts'
import { answer } from '../support/guide.ts'
import { expect, test } from './host-page.ts'
import { answers, folder, program, run, start } from './machine.ts'
import { dist, places } from './places.ts'

const zipOf = (from: string) => pack(from).zip

/** Unpacks the guide with the dates that stand in the zip, over what is there. */
function unpack(zip: Uint8Array, to: string): void {
  writeFileSync(join(to, 'guide.zip'), zip)
  run('unzip', ['-qo', 'guide.zip'], { cwd: to })
}

const apache = program('apache2', 'httpd')
const modules = '/usr/lib/apache2/modules'
/** As an administrator sets it up who knows nothing of the guide, and forbids framing besides. */
const apacheConfiguration = (at: string) => `
ServerRoot ${at}
PidFile ${at}/pid
DefaultRuntimeDir ${at}
ErrorLog ${at}/error.log
Listen 127.0.0.1:${new URL(places.apache).port}
ServerName 127.0.0.1
${['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'alias', 'filter', 'deflate']
  .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
  .join('\n')}
TypesConfig /etc/mime.types
User www-data
Group www-data
DocumentRoot ${at}
DirectoryIndex index.html
DirectorySlash Off
Header always set X-Frame-Options SAMEORIGIN
<Directory ${at}>
  AllowOverride FileInfo
  Require all granted
</Directory>
`

const nginx = program('nginx')
/** The recipe as it is in the zip, put where the test can reach it. */
const nginxConfiguration = (at: string) => `daemon off; pid ${at}/pid; error_log stderr;
${process.getuid?.() === 0 ? 'user root root;' : ''}
events {}
http { access_log off; include /etc/nginx/mime.types;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${at}/${one};`).join('\n')}
${readFileSync(join(at, 'nginx.conf'), 'utf8')
  .replace('listen 80;', `listen 127.0.0.1:${new URL(places.nginx).port};`)
  .replace('    listen [::]:80;\n', '')
  .replace('/var/www/ki-anruf-check', join(at, 'ki-anruf-check'))}}
`

const hosts = [
  {
    name: 'Apache',
    missing: apache
      ? undefined
      : 'Apache is not installed here; on Debian: apt-get install apache2',
    root: `${places.apache}ki-anruf-check/`,
    run: (at: string) => {
      writeFileSync(join(at, 'httpd.conf'), apacheConfiguration(at))
      return start(apache as string, ['-f', join(at, 'httpd.conf'), '-DFOREGROUND'])
    },
  },
  {
    name: 'nginx',
    missing: nginx
      ? undefined
      : 'nginx is not installed here; on Debian: apt-get install nginx-light',
    root: places.nginx,
    run: (at: string) => {
      writeFileSync(join(at, 'own.conf'), nginxConfiguration(at))
      return start(nginx as string, ['-p', at, '-c', join(at, 'own.conf')])
    },
  },
]

/** Asks for an address exactly as written; a browser would tidy it first. */
const ask = (url: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown> }>((done, fail) => {
    const [, host, port, path] = /^http:\/\/([^:/]+):(\d+)(.*)$/.exec(url) ?? []
    request({ host, port, path, headers }, (response) => {
      response.resume()
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers }),
      )
    })
      .on('error', fail)
      .end()
  })

for (const { name, missing, root, run: serve } of hosts)
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' })
    test.skip(missing !== undefined, missing ?? '')
    test.skip(!program('unzip'), 'unzip is not installed here; on Debian: apt-get install unzip')
    let server: ReturnType<typeof start>
    let at = ''
    test.beforeAll(async () => {
      at = folder(name.toLowerCase())
      // The server's own user reads it.
      run('chmod', ['755', at])
      unpack(zipOf(dist), at)
      server = serve(at)
      await answers(root, server.said)
    })
    test.afterAll(() => server?.stop())

    test('sends every response its headers, and nothing that forbids framing', async () => {
      for (const path of ['', 'de/', 'de/embed/', 'embed.js', 'guide.json', 'de/check/nonsense/']) {
        const { status, headers } = await ask(root + path)
        const isThere = !path.includes('nonsense')
        expect(status, path).toBe(isThere ? 200 : 404)
        // nginx names the origin that was asked for, Apache that which the build was told.
        const { origin } = new URL(name === 'nginx' ? root : places.guide)
        const expected = headersFor(isThere ? `/${path}` : '/404.html', origin)
        for (const [key, value] of Object.entries(expected))
          expect(headers[key.toLowerCase()], `${path}: ${key}`).toBe(value)
        expect(headers['x-frame-options'], path).toBeUndefined()
      }
    })

    test('answers a misspelt path with a redirect or with its page for what is unknown', async () => {
      const base = new URL(root).pathname
      for (const [path, location] of [
        ['de', 'de/'],
        ['de/map?theme=dark', 'de/map/?theme=dark'],
        ['de//map/', 'de/map/'],
      ] as const) {
        const { status, headers } = await ask(root + path)
        expect(status, path).toBe(301)
        const { pathname, search } = new URL(String(headers.location), root)
        expect(pathname + search, path).toBe(base + location)
      }
      for (const path of [
        'de/map/index.html/',
        'de%2Fmap/',
        'de/%2E%2E%2Fde/map/',
        'assets/gone.js',
      ])
        expect((await ask(root + path)).status, path).toBe(404)
    })

    test('a returning browser is shown the new text after an update', async ({ page }) => {
      const former = folder('former')
      run('cp', ['-r', `${resolve(dist)}/.`, former])
      // Another text of the same length, so that only its date tells it from the new one.
      const start = join(former, 'de/index.html')
      const text = readFileSync(start, 'utf8')
      writeFileSync(start, text.replace(/(name="description" content=").{7}/, '$1Früher:'))
      const old = unzipSync(zipOf(former))
      mkdirSync(join(at, 'ki-anruf-check'), { recursive: true })
      writeFileSync(
        join(at, 'ki-anruf-check/de/index.html'),
        old['ki-anruf-check/de/index.html'] ?? '',
      )
      // The former version was packed with its own, earlier commit.
      run('touch', ['-d', '2026-01-01', join(at, 'ki-anruf-check/de/index.html')])
      const first = await page.goto(`${root}de/`)
      const before = (await first?.text()) ?? ''
      unpack(zipOf(dist), at)
      const { etag, 'last-modified': date } = first?.headers() ?? {}
      const again = await ask(`${root}de/`, {
        ...(etag ? { 'If-None-Match': etag } : {}),
        ...(date ? { 'If-Modified-Since': date } : {}),
      })
      expect(again.status).toBe(200)
      const second = await page.goto(`${root}de/`)
      expect(await second?.text()).not.toBe(before)
      await answer(page, 'outbound')
      await expect(page.locator('main')).toHaveAttribute('data-question', 'recipient')
    })
  })
