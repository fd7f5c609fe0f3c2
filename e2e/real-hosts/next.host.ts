/** Real Next.js: the component of the instructions, loaded directly and reached by navigating, in React's strict development mode. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { component } from './codes.ts'
import {
  expect,
  expectGuide,
  expectInColumn,
  expectLiving,
  paragraph,
  test,
  widths,
} from './host-page.ts'
import { answers, cached, run, start } from './machine.ts'
import { places } from './places.ts'

const files = {
  'package.json': '{ "private": true }',
  'next.config.mjs': 'export default { reactStrictMode: true, devIndicators: false }',
  'app/layout.jsx':
    'export default ({ children }) => <html lang="de"><body><main style={{ maxWidth: 640, margin: "auto" }}>{children}</main></body></html>',
  'app/page.jsx':
    'import Link from "next/link"\nexport default () => <Link href="/article">Zum Artikel</Link>',
  'app/article/page.jsx': `import Link from "next/link"\nimport { KiAnrufCheck } from "../KiAnrufCheck"\nexport default () => <><p>${paragraph}</p><KiAnrufCheck /><Link href="/">Zurück</Link></>`,
  'app/KiAnrufCheck.jsx': component,
}

test.describe.configure({ mode: 'serial', timeout: 240_000 })
let server: ReturnType<typeof start> | undefined
test.beforeAll(async () => {
  // What is fetched once takes minutes.
  test.setTimeout(400_000)
  const place = cached('next-16.4.6')
  const next = join(place, 'node_modules/next/dist/bin/next')
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(place, name, '..'), { recursive: true })
    writeFileSync(join(place, name), content)
  }
  try {
    const wanted = ['next@16.4.6', 'react@19', 'react-dom@19']
    if (!existsSync(next))
      run('npm', ['install', '--no-audit', '--no-fund', '--silent', ...wanted], { cwd: place })
  } catch {
    return
  }
  const { port } = new URL(places.next)
  server = start(process.execPath, [next, 'dev', '-p', port], {
    cwd: place,
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  })
  await answers(places.next, server.said)
})
test.afterAll(() => server?.stop())

test('loaded directly and reached by navigating, there and back', async ({ page }) => {
  test.skip(!server, 'Next.js could not be fetched from npm')
  const complaints: string[] = []
  page.on('console', (message) => {
    if (/hydrat/i.test(message.text())) complaints.push(message.text())
  })
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${places.next}article`)
    await expectGuide(page)
    await expectInColumn(page)
    await expectLiving(page)
    await page.goto(places.next)
    for (const _ of ['first', 'again']) {
      await page.getByRole('link', { name: 'Zum Artikel' }).click()
      await expectGuide(page)
      await expectInColumn(page)
      await expect(page.locator('iframe')).toHaveCount(1)
      await page.getByRole('link', { name: 'Zurück' }).click()
      await expect(page.locator('iframe')).toHaveCount(0)
    }
  }
  expect(complaints).toEqual([])
})
