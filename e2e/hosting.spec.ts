/** What the build leaves for a host: `_headers` for every file, and a zip that runs under any path. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { pack } from '../deploy/pack.ts'
import { headersFor } from '../src/site/index.ts'
import { answer, expect, expectNoComplaints, expectQuestion, test } from './support/guide.ts'

const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative('dist', join(entry.parentPath, entry.name)))

/** The rules of `_headers`: pattern and lines. */
const rules = () =>
  readFileSync('dist/_headers', 'utf8')
    .split('\n\n')
    .filter((block) => block.startsWith('/'))
    .map((block) => block.trim().split(/\n\s*/))

test('_headers gives every file each header once, and as it should be', () => {
  const all = rules()
  for (const file of files.filter((one) => one !== '_headers')) {
    const address = `/${file.replace(/index\.html$/, '')}`
    const lines = all
      .filter(([pattern = '']) =>
        pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern,
      )
      .flatMap(([, ...headers]) => headers)
    const expected = Object.entries(headersFor(address)).map(([name, value]) => `${name}: ${value}`)
    expect(lines.toSorted(), address).toEqual(expected.toSorted())
  }
  expect(files.length).toBeGreaterThan(350)
})

test('the zip holds the guide byte for byte, and runs under a path of a blog', async ({
  page,
  baseURL,
  complaints,
}) => {
  const { name, zip } = pack('dist')
  const unpacked = unzipSync(zip)
  const { version } = JSON.parse(readFileSync('dist/guide.json', 'utf8'))
  expect(name).toBe(`ki-anruf-check-${version}.zip`)
  expect(Object.keys(unpacked)).toHaveLength(files.length + 3)
  for (const file of files) {
    const content = unpacked[`ki-anruf-check/${file}`] ?? new Uint8Array()
    expect(readFileSync(join('dist', file)).equals(content), file).toBe(true)
  }
  expect(strFromU8(unpacked['LIESMICH.txt'] ?? new Uint8Array())).toContain(version)

  // Served from the zip alone, without a single header of ours.
  await page.route(`${baseURL}blog/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const file = pathname.replace('/blog/', '').replace(/\/$/, '/index.html')
    const content = unpacked[file]
    const type = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }[
      file.split('.').at(-1) ?? ''
    ]
    return content
      ? route.fulfill({ body: Buffer.from(content), contentType: type ?? 'text/html' })
      : route.fulfill({ status: 404 })
  })
  await page.goto('blog/ki-anruf-check/')
  await page.locator('.action').click()
  await answer(page, 'outbound')
  await expectQuestion(page, 'contact')
  await expect(page).toHaveURL(`${baseURL}blog/ki-anruf-check/de/check/outbound/`)
  expectNoComplaints(complaints)
})
