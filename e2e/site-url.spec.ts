/** What SITE_URL yields: a build of its own that knows where it will stand. */
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { version } from '../src/rules/index.ts'
import { expect, test } from './guide.ts'

const dist = 'test-results/site-url'
const site = 'https://firma.example/leitfaden/'

test('canonical, hreflang, og:url, sitemap and the base of 404.html', () => {
  test.setTimeout(120_000)
  const build = (url: string) =>
    execFileSync('vite', ['build', '--outDir', dist], {
      env: { ...process.env, SITE_URL: url, NODE_ENV: 'production' },
      stdio: 'pipe',
    })
  build(site)
  const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8')
  const start = read('index.html')
  expect(start).toContain(`<link rel="canonical" href="${site}de/"/>`)
  expect(start).toContain(`<link rel="alternate" hrefLang="en" href="${site}en/"/>`)
  expect(start).toContain(`<link rel="alternate" hrefLang="x-default" href="${site}de/"/>`)
  expect(read('en/cases/index.html')).toContain(
    `<meta property="og:url" content="${site}en/cases/"/>`,
  )
  expect(read('de/check/outbound/index.html')).not.toContain('hrefLang="x-default"')
  // Without JavaScript only the build can say where a printed verdict is found again.
  expect(read('de/check/inbound/staff/index.html')).toContain(
    `<span class="address">${site}de/check/inbound/staff/?v=${version}</span>`,
  )
  const sitemap = read('sitemap.xml')
  expect(sitemap.match(/<loc>/g)).toHaveLength(16)
  expect(sitemap).toContain(`<loc>${site}de/sources/</loc>`)
  expect(read('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`)
  expect(read('404.html')).toContain('href="/leitfaden/de/check/"')
  expect(read('404.html')).toMatch(/src="\/leitfaden\/assets\//)
  expect(() => build('https://firma.example/leitfaden')).toThrow(/ends in a slash/)
  rmSync(dist, { recursive: true })
})
