/** The built pages as files: well-formed heads, nothing inline, nothing that must never be said. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { violationsIn } from '../src/i18n/never.ts'
import { guide, sourceOf } from '../src/rules/index.ts'
import { expect, languages, plain, test, ways } from './support/guide.ts'

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
)
const htmlOf = (file: string) => readFileSync(`dist/${file}`, 'utf8')

/** What a reader sees, block by block. */
const textOf = (html: string) =>
  plain(html.slice(html.indexOf('<body')))
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(
      /<\/?(p|li|h\d|div|dt|dd|section|summary|blockquote|figcaption|br|ul|ol|strong|span)\b[^>]*>/g,
      '\n',
    )
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")

test('are 330: the root, nine plain pages and 155 positions in each language, and 404', () => {
  expect(files).toHaveLength(1 + 2 * (9 + 59 + 96) + 1)
})

test('have no inline script, style or handler, and one of each thing in the head', () => {
  for (const file of files) {
    const html = htmlOf(file)
    expect(html.match(/<script(?![^>]* src=)/g), file).toBeNull()
    expect(html.match(/<style|\sstyle=|\son\w+=|javascript:/g), file).toBeNull()
    expect(html.match(/<html lang="[a-z]{2}">/g), file).toHaveLength(1)
    for (const one of [
      '<title>',
      '<h1',
      '<main',
      'name="description"',
      'http-equiv="Content-Security-Policy"',
    ]) {
      expect(html.split(one).length - 1, `${file}: ${one}`).toBe(1)
    }
    const isStep = /(check|compare)\//.test(file) || file === '404.html'
    expect(html.includes('content="noindex"'), file).toBe(isStep)
  }
})

test('say nothing that must never be said', () => {
  for (const file of files) expect(violationsIn(textOf(htmlOf(file))), file).toEqual([])
})

test('this test would see a sentence', () => {
  const html = htmlOf('de/about/index.html').replace(
    '</main>',
    '<p>Das ist rechtssicher.</p></main>',
  )
  expect(violationsIn(textOf(html))).toHaveLength(1)
})

test('name no UWG fine where a business is called, and no business model under human control', () => {
  for (const language of languages) {
    for (const { answers } of ways) {
      const text = textOf(htmlOf(`${language}/check/${answers.join('/')}/index.html`))
      if (answers.includes('business')) expect(text).not.toMatch(/300[.,]000|50[.,]000/)
      if (answers.includes('supervised')) expect(text).not.toContain('Geschäftsmodell')
      if (answers.includes('human') || answers.includes('service'))
        expect(text).not.toContain('KI-Telefonagenten.')
    }
  }
})

test('quote verbatim, in German, each with the full name beside it', () => {
  let quotations = 0
  for (const file of files) {
    const html = htmlOf(file)
    for (const [, id = '', attributes, words] of html.matchAll(
      /<blockquote data-source="(\w+)"([^>]*)><p>„(?:<!-- -->)?(.*?)(?:<!-- -->)?“<\/p><\/blockquote>/g,
    )) {
      quotations += 1
      const source = sourceOf(id as Parameters<typeof sourceOf>[0])
      expect(words, file).toBe('words' in source ? source.words : undefined)
      expect(attributes).toContain('lang="de"')
    }
    const quoted = html.split('<blockquote data-source').length - 1
    const named = html.split('<figcaption>Rechtsanwalt Alexander Graf Rachut').length - 1
    expect(named, file).toBe(quoted)
    const [, head = ''] = /<head>(.*?)<\/head>/s.exec(html) ?? []
    expect(head).not.toContain('Rachut')
  }
  expect(quotations).toBeGreaterThan(200)
})

test('guide.json is the decision', () => {
  expect(JSON.parse(readFileSync('dist/guide.json', 'utf8'))).toEqual(guide())
})

test('without SITE_URL nothing absolute is claimed', () => {
  expect(
    files.filter((file) =>
      /rel="canonical"|hrefLang="x-default"|og:(url|image)|twitter:/i.test(htmlOf(file)),
    ),
  ).toEqual([])
  expect(readFileSync('dist/robots.txt', 'utf8')).not.toContain('Sitemap')
  expect(files.filter((file) => htmlOf(file).includes('json+oembed'))).toEqual([])
  expect(existsSync('dist/oembed')).toBe(false)
})
