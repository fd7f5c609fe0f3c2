/** Real Hugo: the shortcode of the instructions, and what becomes of the code where it is pasted into Markdown. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codes, shortcode } from './codes.ts'
import {
  expect,
  expectGuide,
  expectInColumn,
  expectLiving,
  paragraph,
  test,
  widths,
} from './host-page.ts'
import { answers, folder, program, run, start } from './machine.ts'
import { places } from './places.ts'

const hugo = program('hugo')
const post = (text: string) => `---\ntitle: Beitrag\n---\n${paragraph}\n\n${text}\n`
const files = {
  'config.toml': `baseURL = "${places.hugo}"\nlanguageCode = "de"\ndisableKinds = ["taxonomy", "term", "RSS"]`,
  'layouts/_default/single.html':
    '<!doctype html><html lang="de"><body><main style="max-width: 640px; margin: auto">{{ .Content }}</main></body></html>',
  'layouts/_default/list.html': '<!doctype html><title>Hugo</title>',
  [`layouts/shortcodes/${shortcode.name}.html`]: codes.code,
  'content/shortcode.md': post(shortcode.line),
  'content/pasted.md': post(codes.code),
}

test.describe.configure({ mode: 'serial' })
let server: ReturnType<typeof start> | undefined
test.beforeAll(async () => {
  if (!hugo) return
  const place = folder('hugo')
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(place, name, '..'), { recursive: true })
    writeFileSync(join(place, name), content)
  }
  const { port } = new URL(places.hugo)
  const args = ['server', '--port', port, '--disableLiveReload', '--watch=false']
  server = start(hugo, args, { cwd: place })
  await answers(places.hugo, server.said)
})
test.afterAll(() => server?.stop())
test.beforeEach(() => test.skip(!server, 'Hugo is missing: apt-get install hugo'))

test(`${hugo ? run(hugo, ['version']).split(' ').slice(0, 2).join(' ') : 'hugo'}: the shortcode`, async ({
  page,
}) => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${places.hugo}shortcode/`)
    await expectGuide(page)
    await expectInColumn(page)
    await expectLiving(page)
  }
})

test('the code in Markdown: left out, as the instructions say', async ({ page }) => {
  await page.goto(`${places.hugo}pasted/`)
  await expect(page.getByText('Diese Zeile zeigt')).toBeVisible()
  await expect(page.locator('iframe, a, script')).toHaveCount(0)
})
