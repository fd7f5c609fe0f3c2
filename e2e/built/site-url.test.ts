/** What SITE_URL and an operator's details yield, read off the development build, which knows both. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSiteUrl } from '../../src/build/site-url.ts'
import { isIndexable, plainPages } from '../../src/journey/addresses.ts'
import { lawAsOf, levels, version } from '../../src/rules/index.ts'
import { metaPolicy, type Operator, ownHeaders } from '../../src/site/index.ts'
import { exampleOperator, exampleSite as site } from '../servers/servers.ts'
import { kinds, languages } from '../support/places.ts'

const dist = 'dist-development'
const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8')
const operator: Required<Operator> = JSON.parse(readFileSync(exampleOperator, 'utf8'))

test('canonical, hreflang, og:url, sitemap, oEmbed and the base of 404.html', () => {
  const start = read('index.html')
  expect(start).toContain(`<link rel="canonical" href="${site}de/"/>`)
  expect(start).toContain(`<link rel="alternate" hrefLang="en" href="${site}en/"/>`)
  expect(start).toContain(`<link rel="alternate" hrefLang="x-default" href="${site}de/"/>`)
  expect(read('en/cases/index.html')).toContain(
    `<meta property="og:url" content="${site}en/cases/"/>`,
  )
  expect(read('de/check/outbound/index.html')).not.toContain('hrefLang="x-default"')
  // Without JavaScript only the build can say where a printed verdict is found again.
  const printed = `${site}de/check/inbound/staff/?v=${version}`
  const [record = ''] =
    read('de/check/inbound/staff/index.html').match(/<section class="record.*?<\/section>/) ?? []
  expect(record.includes(`<a href="${printed}">${printed}</a>`)).toBe(true)
  const sitemap = read('sitemap.xml')
  expect(sitemap.match(/<loc>/g)).toHaveLength(
    languages.length * plainPages.filter(isIndexable).length,
  )
  const counterparts = [...languages, 'x-default'].map(
    (tag) =>
      `<xhtml:link rel="alternate" hreflang="${tag}" href="${site}${tag === 'en' ? 'en' : 'de'}/sources/"/>`,
  )
  expect(sitemap).toContain(
    `<url><loc>${site}de/sources/</loc><lastmod>${lawAsOf}</lastmod>${counterparts.join('')}</url>`,
  )
  expect(read('pictures/en-board.svg')).toContain(`>${site}en/map/</text>`)
  expect(read('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`)
  for (const [file, language] of [
    ['index.html', 'de'],
    ['de/index.html', 'de'],
    ['en/index.html', 'en'],
  ] as const) {
    // WordPress reads the first 150 kB of a page, and in it the head.
    expect(Buffer.byteLength(read(file))).toBeLessThan(150_000)
    const [head = ''] = read(file).split('</head>')
    const [link = ''] = head.match(/<link[^>]+application\/json\+oembed[^>]*>/) ?? []
    expect(link).toContain('rel="alternate"')
    expect(link).toContain(`href="${site}oembed/${language}.json"`)
    const { html, title, provider_url: provider } = JSON.parse(read(`oembed/${language}.json`))
    expect(head).toContain(`<title>${title} – KI-Anruf-Check</title>`)
    expect(provider).toBe(site)
    expect(html).toMatch(
      new RegExp(
        `^<blockquote><a href="${site}${language}/">[^<]+</a></blockquote><iframe src="${site}${language}/"[^>]*></iframe>$`,
      ),
    )
  }
  expect(read('de/cases/index.html')).not.toContain('json+oembed')
  expect(read('de/embed/index.html')).toContain('Adresse kopieren')
  expect(read('_headers')).toContain('/oembed/*')

  /** What a link to a page unfurls to: the content of each `og:` and `twitter:` property. */
  const preview = (file: string) =>
    Object.fromEntries(
      [
        ...read(file).matchAll(
          /<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g,
        ),
      ].map(([, name, content]) => [name, content]),
    )
  const verdict = kinds.prohibited
  for (const [language, label] of [
    ['de', 'Unzulässig'],
    ['en', 'Prohibited'],
  ]) {
    const shown = preview(`${language}/${verdict}index.html`)
    expect(shown).toMatchObject({
      'og:title': expect.stringMatching(new RegExp(`^${label}: .{10}`)),
      'og:description': expect.stringMatching(/.{40}/),
      'og:type': 'website',
      'og:url': `${site}${language}/${verdict}`,
      'og:image': `${site}pictures/${language}-prohibited.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': `KI-Anruf-Check: ${label}`,
      'og:site_name': 'KI-Anruf-Check',
      'twitter:card': 'summary_large_image',
    })
    expect(Object.values(shown).join()).not.toContain('Rachut')
  }
  expect(preview('en/cases/index.html')['og:image']).toBe(`${site}pictures/en-guide.png`)
  expect(preview('index.html')['og:locale']).toBe('de_DE')
  // Every picture that a page names is there; what previews show stands early, and is not cut.
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  const pictures = new Set<string>()
  for (const file of pages.filter((one) => one.endsWith('.html'))) {
    const { 'og:image': picture = '?', ...shown } = preview(file)
    pictures.add(picture)
    // The least that any of them reads of a page are 32 kB.
    expect(read(file).indexOf('</head>'), file).toBeLessThan(16_384)
    expect(shown['og:title']?.length, file).toBeLessThanOrEqual(95)
    expect(shown['og:description']?.length, file).toBeLessThanOrEqual(300)
  }
  // In each language one for the guide and one for each level.
  expect(pictures.size).toBe(languages.length * (1 + levels.length))
  for (const picture of pictures) {
    const file = picture.replace(site, '')
    expect(pages).toContain(file)
    // A PNG says its size in its first chunk; some chats load no more than 300 kB.
    const png = readFileSync(`${dist}/${file}`)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630])
    expect(png.length, file).toBeLessThan(300_000)
  }

  expect(read('404.html')).toContain('href="/leitfaden/de/check/"')
  expect(read('404.html')).toMatch(/src="\/leitfaden\/assets\//)
})

test('the policies name the origin, the one in the page and those of the files for hosts', () => {
  const { origin } = new URL(site)
  for (const file of ['index.html', 'de/embed/index.html', '404.html'])
    expect(read(file)).toContain(`content="${metaPolicy(`/${file}`, origin)}"`)
  const policy = ownHeaders('/', origin)['Content-Security-Policy']
  expect(policy).toContain(`script-src 'self' ${origin};`)
  for (const file of ['_headers', '.htaccess', 'web.config']) expect(read(file)).toContain(policy)
})

test('who runs this copy is named wherever it is asked for', () => {
  const { name, address, contact } = operator
  const about = read('de/about/index.html')
  expect(about).toContain(`${name}, ${address}`)
  expect(about).toContain(`Verantwortlich ist ${name}, ${address}.`)
  for (const href of Object.values(operator).slice(2)) expect(about).toContain(`<a href="${href}"`)
  expect(about).not.toContain('nennt keinen Betreiber')
  expect(read('de/embed/index.html')).toContain(`Betreiber ist ${name}, ${address}.`)
  expect(read('en/embed/index.html')).toContain(`run by ${name}, ${address}.`)
  expect(read('index.html')).toContain(`Betreiber dieser Seite: ${name}.`)
  expect(read('de/check/inbound/staff/index.html')).toContain(`href="${contact}"`)
  expect(read('.well-known/security.txt')).toContain(`Contact: ${contact}\n`)
  expect(read('_headers')).toContain('/.well-known/*')
})

test('an address is taken as it was read, not as it was written', () => {
  const SITE_URL = ' https://firma.example/"a"<b>\n/'
  expect(readSiteUrl({ SITE_URL })).toBe('https://firma.example/%22a%22%3Cb%3E/')
})

test.each([
  'firma.example/',
  'https://firma.example/leitfaden',
  'ftp://firma.example/',
  'https://firma.example/?a/',
])('%s is refused', (SITE_URL) => {
  expect(() => readSiteUrl({ SITE_URL })).toThrow(/ends in a slash/)
})
