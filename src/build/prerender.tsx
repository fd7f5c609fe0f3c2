/** At build time: writes every page of every way as plain HTML, and the files beside them. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { oembed, oembedFile } from '#embed'
import {
  createI18n,
  elsewhere,
  type Language,
  languages,
  loadTexts,
  noteTexts,
  plain,
  textsFile,
} from '#i18n'
import { formerPlan, LinkRoot, pathOf, plainPages, relative } from '#journey'
import { guide, waysFrom } from '#rules'
import { metaPolicy, operator, siteUrl } from '#site'
import { App } from '../app/App.tsx'
import { locate } from '../app/routes.ts'
import { boardFile } from '../pages/shared/social-image-file.ts'
import { boardSvg } from './board-svg.tsx'
import { headersFile } from './headers-file.ts'
import { htaccessFile } from './htaccess-file.ts'
import { securityTxt } from './security-txt.ts'
import { sitemap } from './sitemap.ts'
import { webConfigFile } from './web-config-file.ts'

/** Where the guide stands on its host, as far as the build was told. */
const root = siteUrl ? new URL(siteUrl).pathname : '/'

/** The cut of the serif that headings are set in, as `src/ui/styles/serif.css` names it. */
const headingFont = 'node_modules/.fonts/serif.woff2'

interface Chunk {
  readonly name?: string
  readonly file: string
  readonly imports?: readonly string[]
}
/** What the client build wrote: the template, and which files each module became. */
interface Client {
  readonly template: string
  readonly manifest: Readonly<Record<string, Chunk>>
}

/** The files that a module needs, each once. */
function filesOf({ manifest }: Client, modules: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const visit = (name: string) => {
    // A screen that was made one file with all it needs is known by its own name only.
    const chunk =
      manifest[name] ?? Object.values(manifest).find((one) => one.name === basename(name, '.tsx'))
    // Translations of German wording have no German file.
    if (!chunk || seen.has(chunk.file)) return
    seen.add(chunk.file)
    chunk.imports?.forEach(visit)
  }
  modules.forEach(visit)
  return [...seen]
}

/** React hoists title, meta and link to the start of its stream; they belong into the head. */
function split(html: string): { head: string; body: string } {
  const [head = ''] = /^(?:<title>.*?<\/title>|<meta [^>]*>|<link [^>]*>)*/s.exec(html) ?? []
  return { head, body: html.slice(head.length) }
}

/**
 * Moves the stylesheet before the script that runs before the first paint. A policy in the page's own head keeps
 * Chromium from looking ahead: what stands behind a script is asked for only when that has run, a round trip later.
 */
function stylesFirst(template: string): string {
  const [link = ''] = /[ ]*<link rel="stylesheet"[^>]*>\n/.exec(template) ?? []
  return template.replace(link, '').replace(/ *<script src/, (script) => link + script)
}

/**
 * One page as it stands on disk.
 * @param path its path from the root of the guide
 * @param linkRoot set for the page that can stand at any depth
 */
async function pageAt(client: Client, path: string, linkRoot?: string): Promise<string> {
  const { file, props, load } = locate(path)
  const { element, namespaces, inPage = [] } = await load()
  const i18n = createI18n(props.language)
  await loadTexts(i18n, namespaces)
  const said = noteTexts(i18n, inPage)
  const { prelude } = await prerender(
    <LinkRoot value={linkRoot}>
      <StaticRouter location={path}>
        <App i18n={i18n} first={{ props, element }} isPrerendered />
      </StaticRouter>
    </LinkRoot>,
  )
  const { head, body } = split(await new Response(prelude).text())
  const loaded = namespaces.filter((one) => !inPage.includes(one))
  const modules = [
    'src/app/client.tsx',
    file,
    ...loaded.map((one) => textsFile(props.language, one)),
  ]
  const parts = filesOf(client, modules).filter((one) => !client.template.includes(one))
  const top = linkRoot ?? relative(path, '/')
  const [before = '', after = ''] = client.template
    .replace('<html lang="de">', `<html lang="${props.language}">`)
    .replace(
      '<!--policy-->',
      `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(path)}">`,
    )
    .replace('<!--head-->', () => head)
    // The page is read before its scripts are there: `src/app/entry.ts` asks for its parts after the first paint.
    .replace(
      '<script type="module"',
      `<script type="module" fetchpriority="low" data-parts="${parts.join(' ')}"`,
    )
    // Stylesheets need no CORS: in a sandboxed frame on a host without headers the page still looks right.
    .replace('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
    .replace('data-font=""', `data-font="./${client.manifest[headingFont]?.file}"`)
    .replaceAll(/(src|href|data-font)="\.\//g, (_, attribute) => `${attribute}="${top}`)
    .replace('<div id="root">', `<div id="root" data-path="${linkRoot === undefined ? path : ''}">`)
    .split('<!--app-->')
  // No script: a template holds text that nobody sees and nothing runs.
  const texts = JSON.stringify(said).replaceAll(
    /[<&]/g,
    (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
  )
  const template = inPage.length > 0 ? `<template id="texts">${texts}</template>` : ''
  return before + body + after.replace('</body>', () => `${template}</body>`)
}

function paths(): Record<'plain' | 'steps', readonly string[]> {
  const ways = waysFrom([]).map((way) => way.answers)
  const beginnings = ways.flatMap((answers) => answers.map((_, n) => answers.slice(0, n)))
  const everyPosition = [...beginnings, ...ways]
  const inEach = <T,>(make: (language: Language) => readonly T[]) => languages.flatMap(make)
  return {
    plain: plainPages.flatMap((page) => inEach((language) => [pathOf({ page, language })])),
    steps: [
      ...new Set(
        inEach((language) =>
          everyPosition.map((segments) => pathOf({ page: 'check', language, segments })),
        ),
      ),
    ],
  }
}

/** What those learn who ask for the start page of a language through oEmbed. */
async function oembedOf(language: Language): Promise<string> {
  const i18n = createI18n(language)
  await loadTexts(i18n, ['ui', 'start'])
  const answer = oembed({
    site: siteUrl,
    language,
    title: plain(i18n.t('start:title')),
    provider: plain(i18n.t('ui:brand')),
    link: elsewhere[language].embedLink,
  })
  return `${JSON.stringify(answer, null, 1)}\n`
}

/** Fills the client build in `dist` with pages; returns how many. */
export async function writeSite(dist: string): Promise<number> {
  const client: Client = {
    template: stylesFirst(await readFile(join(dist, 'index.html'), 'utf8')),
    manifest: JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')),
  }
  const write = async (file: string, content: string) => {
    await mkdir(dirname(join(dist, file)), { recursive: true })
    await writeFile(join(dist, file), content)
  }
  for (const language of languages)
    await write(`pictures/${boardFile(language, 'svg')}`, await boardSvg(language, siteUrl))
  const { plain, steps } = paths()
  const all = ['/', ...plain, ...steps]
  for (const path of all) await write(`${path}index.html`, await pageAt(client, path))
  // The same page, as deep as its present address, so that its links are right there as well.
  for (const language of languages) {
    const plan = await pageAt(client, pathOf({ page: 'plan', language }))
    await write(`${language}/${formerPlan}/index.html`, plan)
  }
  await write('404.html', await pageAt(client, '/404.html/', root))
  await write('guide.json', `${JSON.stringify(guide(), null, 1)}\n`)
  await write(
    'robots.txt',
    `User-agent: *\nAllow: /\n${siteUrl ? `Sitemap: ${siteUrl}sitemap.xml\n` : ''}`,
  )
  if (siteUrl) {
    await write('sitemap.xml', sitemap(siteUrl))
    for (const language of languages) await write(oembedFile(language), await oembedOf(language))
  }
  await write('.htaccess', htaccessFile(siteUrl))
  await write('web.config', webConfigFile())
  const security = securityTxt(operator, siteUrl)
  if (security) await write('.well-known/security.txt', security)
  await rm(join(dist, '.vite'), { recursive: true })
  const entries = await readdir(dist, { withFileTypes: true })
  const named = entries.map((entry) => entry.name + (entry.isDirectory() ? '/' : ''))
  await write('_headers', headersFile(named.toSorted()))
  return all.length + languages.length + 1
}
