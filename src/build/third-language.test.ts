/**
 * A further language is one entry in `locales.ts` and one folder: a copy of the guide is built with one that
 * nobody speaks, the German texts in brackets, and read page by page. What stands outside of the brackets
 * was said by code that knows two languages only.
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Texts = { readonly [key: string]: string | Texts }

const entry = `  xx: {
    tag: 'xx-XX',
    name: '⟦Xx⟧',
    quotationMarks: ['⟦«', '»⟧'],
    date: (...parts) => \`⟦\${parts.join('/')}⟧\`,
    reported: '⟦, reported⟧',
    acts: {},
    numbered: [],
    provision: ({ section, act }) => \`⟦\${section} \${act}⟧\`,
  },
`
const site = 'https://firma.example/leitfaden/'
const root = mkdtempSync(join(tmpdir(), 'language-'))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** Every text in brackets; what the guide looks for in texts stays as it is. */
const wrap = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text !== 'string' ? wrap(text) : key === 'forms' ? text : `⟦${text}⟧`,
    ]),
  )

function addLanguage(): void {
  const record = read('src/i18n/locales.ts')
  const end = '} satisfies Readonly<Record<string, Locale>>'
  writeFileSync(join(root, 'src/i18n/locales.ts'), record.replace(end, entry + end))
  mkdirSync(join(root, 'locales/xx'))
  for (const name of readdirSync(join(root, 'locales/en'))) {
    const from = name === 'translations.json' ? 'en' : 'de'
    const texts = wrap(JSON.parse(read(`locales/${from}/${name}`)))
    writeFileSync(join(root, 'locales/xx', name), JSON.stringify(texts))
  }
}

beforeAll(() => {
  const packaged = ['package.json', 'package-lock.json', 'LICENSE']
  const parts = ['src', 'locales', 'public', 'index.html', 'vite.config.ts', ...packaged]
  for (const part of parts) cpSync(part, join(root, part), { recursive: true })
  // A folder of its own, for the build writes into it.
  mkdirSync(join(root, 'node_modules'))
  for (const name of readdirSync('node_modules')) {
    if (name.startsWith('.')) continue
    // On Windows anybody may make a junction, a link to a folder.
    const [from, to] = [process.cwd(), root].map((one) => join(one, 'node_modules', name))
    symlinkSync(from ?? '', to ?? '', 'junction')
  }
  addLanguage()
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const env = { ...process.env, NODE_ENV: 'production', SITE_URL: site }
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build'], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}, 180_000)
afterAll(() => rmSync(root, { recursive: true }))

const pagesIn = (language: string) =>
  readdirSync(join(root, 'dist', language), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .toSorted()
const page = (file: string) => read(`dist/${file}`)

/** What a page says in its own language outside of the brackets, piece by piece. */
function unwrapped(html: string): readonly string[] {
  const attributes = [...html.matchAll(/ (?:content|title|aria-label|alt)="([^"]*)"/g)]
  let text = [html, ...attributes.map(([, said]) => said)]
    .join('\n')
    .replace(/<(\w+)[^>]* lang="(?:de|en)"[^>]*>.*?<\/\1>/gs, '')
    // What a page brings along for its scripts is read by nobody.
    .replace(/<template.*?<\/template>/gs, '')
    .replace(/<[^>]+>/g, '\n')
  for (let before = ''; text !== before; ) {
    before = text
    text = text.replace(/⟦[^⟦⟧]*⟧/g, '')
  }
  return text.split('\n').map((piece) => piece.replaceAll('\u00a0', ' ').trim())
}

/** Every text of the two languages. */
function spoken(): readonly string[] {
  const flatten = (texts: Texts): readonly string[] =>
    Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : flatten(text)))
  return ['de', 'en'].flatMap((language) =>
    readdirSync(`locales/${language}`).flatMap((name) =>
      flatten(JSON.parse(readFileSync(`locales/${language}/${name}`, 'utf8'))),
    ),
  )
}

const known = new Set(spoken())
const sentences = [...known].filter((text) => text.includes(' '))
/** What a page says in one of the two languages. */
const strangeIn = (html: string) =>
  unwrapped(html).filter(
    (piece) => known.has(piece) || sentences.some((text) => piece.includes(text)),
  )

describe('a third language', () => {
  test('has every page that German has, in its own words', () => {
    expect(pagesIn('xx')).toEqual(pagesIn('de'))
    for (const file of pagesIn('xx')) {
      const html = page(`xx/${file}`)
      expect(html).toContain('<html lang="xx">')
      expect(html, file).toContain('⟦KI-Anruf-Check⟧')
      expect(strangeIn(html), file).toEqual([])
    }
  }, 60_000)

  test('this test would see a sentence', () => {
    const page =
      '<p>⟦a ⟦b⟧ <b>c</b>⟧ Neu beginnen</p><a title="Sources">⟦d⟧</a><p lang="en">Back</p>'
    expect(strangeIn(page)).toEqual(['Neu beginnen', 'Sources'])
  })

  test.each([
    ['xx/check/index.html', 'de en'],
    ['xx/check/inbound/staff/index.html', 'de en'],
    ['de/map/index.html', 'en xx'],
    ['en/embed/index.html', 'de xx'],
    ['index.html', 'en xx'],
    ['404.html', 'en xx'],
  ])('%s leads to %s', (file, others) => {
    const [, menu = ''] = /<details class="languages">(.*?)<\/details>/.exec(page(file)) ?? []
    const led = [...menu.matchAll(/<a href="[^"]*\/(\w\w)\/[^"]*" lang="(\w\w)" hrefLang="\2">/gi)]
    expect(led.map(([, address, language]) => [address, language])).toEqual(
      others.split(' ').map((one) => [one, one]),
    )
  })

  test('is named to search engines beside the others, and has its answer for oEmbed', () => {
    for (const language of ['de', 'en', 'xx']) {
      const alternates = [
        ...page(`${language}/sources/index.html`).matchAll(/hrefLang="([\w-]+)" href="([^"]+)"/gi),
      ].map(([, to, address]) => [to, address])
      expect(alternates).toEqual([
        ...['de', 'en', 'xx'].map((to) => [to, `${site}${to}/sources/`]),
        ['x-default', `${site}de/sources/`],
      ])
    }
    expect(page('xx/index.html')).toContain('content="xx_XX"')
    expect(page('sitemap.xml')).toContain(`${site}xx/sources/`)
    expect(JSON.parse(page('oembed/xx.json')).html).toContain('⟦Dürfen wir das?')
  })

  test('is said on the page for unknown addresses', () => {
    expect(page('404.html')).toMatch(/<p lang="xx">⟦[^⟧]+⟧.*?<a [^>]*>⟦Zur Startseite⟧<\/a>/)
  })

  test('is known to the headers and to the script on host pages', () => {
    expect(page('_headers')).toMatch(/^\/xx\/embed\/\n {2}Content-Security-Policy: .*frame-src/m)
    expect(page('_headers')).toMatch(/^\/xx\/check\/\*$/m)
    expect(page('embed.js')).toContain('⟦Leitfaden laden⟧')
  })
})
