/** The built pages as files: well-formed heads, nothing inline, nothing that must never be said. */
import { existsSync, readFileSync } from 'node:fs'
import { type HTMLElement, parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { violationsIn } from '../../src/i18n/never.ts'
import { plain } from '../../src/i18n/typography.ts'
import { formerPlan, isIndexable, pathOf, plainPages } from '../../src/journey/addresses.ts'
import {
  article,
  guide,
  isQuotation,
  type SourceId,
  sourceIds,
  sourceOf,
} from '../../src/rules/index.ts'
import { checkPath, languages, positions, ways } from '../support/places.ts'
import { htmlOf, pages } from './files.ts'

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

test('are the root, 404, and in each language the plain pages and every position', () => {
  const expected = languages.flatMap((language) => [
    ...plainPages.map((page) => pathOf({ page, language }).slice(1)),
    `${language}/${formerPlan}/`,
    ...positions.map(({ answers }) => checkPath(language, answers)),
  ])
  const files = ['', ...expected].map((path) => `${path}index.html`)
  expect(pages.toSorted()).toEqual([...files, '404.html'].toSorted())
})

test('of the plan stands at its former address, too', () => {
  for (const language of languages)
    expect(htmlOf(`${language}/${formerPlan}/index.html`)).toBe(
      htmlOf(`${pathOf({ page: 'plan', language }).slice(1)}index.html`),
    )
})

const indexable = [
  'index.html',
  ...plainPages
    .filter(isIndexable)
    .flatMap((page) =>
      languages.map((language) => `${pathOf({ page, language }).slice(1)}index.html`),
    ),
]

test('have no inline script, style or handler, and one of each thing in the head', () => {
  for (const file of pages) {
    const html = htmlOf(file)
    expect(html.match(/<script(?![^>]* src=)/g), file).toBeNull()
    expect(html.match(/<style|\sstyle=|\son\w+=|javascript:/g), file).toBeNull()
    expect(html.match(/<html lang="(de|en)">/g), file).toHaveLength(1)
    for (const one of [
      '<title>',
      '<h1',
      '<main',
      'name="description"',
      // Tells extensions that darken pages that this one has a dark theme.
      'name="darkreader-lock"',
      'http-equiv="Content-Security-Policy"',
    ]) {
      expect(html.split(one).length - 1, `${file}: ${one}`).toBe(1)
    }
    // Both are asked for at once, which Chromium does in this order only.
    const [sheet, script] = ['<link rel="stylesheet"', '<script '].map((one) => html.indexOf(one))
    expect(sheet, file).toBeGreaterThan(0)
    expect(sheet, file).toBeLessThan(script ?? 0)
    expect(html.includes('content="noindex"'), file).toBe(!indexable.includes(file))
  }
})

test('say nothing that must never be said', () => {
  for (const file of pages) expect(violationsIn(textOf(htmlOf(file))), file).toEqual([])
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
      const text = textOf(htmlOf(`${checkPath(language, answers)}index.html`))
      if (answers.includes('business')) expect(text).not.toMatch(/300[.,]000|50[.,]000/)
      if (answers.includes('supervised')) expect(text).not.toContain('Geschäftsmodell')
      if (answers.includes('human') || answers.includes('service'))
        expect(text).not.toContain('KI-Telefonagenten.')
    }
  }
})

/** Whether a quotation is named: in its own figure, or where it goes on in the next one, there. */
const isNamed = (figure: HTMLElement | null): boolean => {
  if (figure?.tagName !== 'FIGURE') return false
  const caption = figure.querySelector('figcaption')
  return caption ? caption.text.startsWith(article.interviewee) : isNamed(figure.nextElementSibling)
}

test('quote verbatim, in German, each with the full name beside it', () => {
  const quotations = new Set<string>()
  for (const file of pages) {
    const html = parse(htmlOf(file))
    for (const quotation of html.querySelectorAll('main blockquote[data-source]')) {
      const id = quotation.getAttribute('data-source') as SourceId
      quotations.add(id)
      const source = sourceOf(id)
      expect(quotation.text, file).toBe(`„${'words' in source ? source.words : ''}“`)
      expect(quotation.getAttribute('lang'), file).toBe('de')
      expect(isNamed(quotation.closest('figure')), `${file}: ${id}`).toBe(true)
    }
    expect(html.querySelector('head')?.text).not.toContain('Rachut')
  }
  expect([...quotations].toSorted()).toEqual(sourceIds.filter(isQuotation).toSorted())
})

test('let the configurator alone show a frame', () => {
  for (const file of pages) {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(htmlOf(file)) ?? []
    const framing = policy.match(/(child|frame)-src [^;]+/g)
    const isConfigurator = languages.some((language) => file.startsWith(`${language}/embed/`))
    expect(framing, file).toEqual(isConfigurator ? ["frame-src 'self'"] : null)
  }
})

test('name nothing of what a verdict is kept with, which is loaded after it', () => {
  for (const language of languages) {
    for (const { answers } of ways)
      expect(htmlOf(`${checkPath(language, answers)}index.html`)).not.toMatch(/Keep-[\w-]+\.js/)
  }
})

test('guide.json is the decision', () => {
  expect(JSON.parse(readFileSync('dist/guide.json', 'utf8'))).toEqual(guide())
})

test('where the build was told of nobody who runs it, the guide says that it names nobody', () => {
  for (const page of ['index.html', 'de/index.html', 'de/about/index.html'])
    expect(htmlOf(page)).toMatch(/nennt keinen Betreiber\.</)
  for (const page of ['en/index.html', 'en/about/index.html'])
    expect(htmlOf(page)).toMatch(/names no operator\.</)
  expect(existsSync('dist/.well-known')).toBe(false)
})

test('without SITE_URL nothing absolute is claimed', () => {
  expect(
    pages.filter((file) =>
      /rel="canonical"|hrefLang="x-default"|og:(url|image)|twitter:/i.test(htmlOf(file)),
    ),
  ).toEqual([])
  expect(readFileSync('dist/robots.txt', 'utf8')).not.toContain('Sitemap')
  expect(pages.filter((file) => htmlOf(file).includes('json+oembed'))).toEqual([])
  expect(existsSync('dist/oembed')).toBe(false)
})

test('of a verdict say in plain words how it is kept, whether or not scripts are allowed', () => {
  for (const { answers } of ways) {
    const html = htmlOf(`${checkPath('de', answers)}index.html`)
    expect(html.replace(/<noscript>.*?<\/noscript>/gs, '')).toContain('Menü Ihres Browsers')
  }
})
