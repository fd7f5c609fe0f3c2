/**
 * On demand (`npm run pictures`): draws the picture that stands for a link, one for each level and one for
 * the guide, and that of all boards, in each language. They are kept in `public/pictures/`; a test tells when
 * they are out of date.
 */
import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { createI18n, type Language, languages, loadTexts } from '#i18n'
import { type Level, levels } from '#rules'
import { siteUrl } from '#site'
import { boardFile, pictureFile } from '../pages/shared/social-image-file.ts'
import { boardSvg } from './board-svg.tsx'
import { lightToken } from './light-colours.ts'
import { withPalette } from './palette.ts'
import { Picture } from './SocialImage.tsx'
import styles from './social-image.css?raw'

/** The tokens that the pictures use, in their light form: only a change of those makes pictures out of date. */
function usedTokens(): string {
  const used = [...new Set([...styles.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name))]
  return `:root { ${used.flatMap((name) => lightToken(name ?? '') ?? []).join(' ')} }`
}

interface Drawing {
  readonly file: string
  readonly html: string
  readonly viewport: { readonly width: number; readonly height: number }
  /** How many pixels of the picture are one of the page, across and down. */
  readonly deviceScaleFactor: number
  readonly colours: number
}

async function drawingOf(language: Language, level: Level | undefined): Promise<Drawing> {
  const i18n = createI18n(language)
  await loadTexts(i18n, ['ui', 'start', 'verdict'])
  const picture = renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <Picture level={level} />
    </I18nextProvider>,
  )
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${pictureFile(language, level)}</title><style>${usedTokens()}${styles}</style>${picture}</html>`
  const viewport = { width: 1200, height: 630 }
  return { file: pictureFile(language, level), html, viewport, deviceScaleFactor: 1, colours: 256 }
}

/** The boards, twice as wide as the page: an article shows them on fine screens. */
async function boardDrawingOf(language: Language, site: string): Promise<Drawing> {
  const svg = await boardSvg(language, site)
  const [, width = 0, height = 0] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  const viewport = { width: Number(width), height: Number(height) }
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${boardFile(language, 'png')}</title><style>body{margin:0}body>svg{display:block}</style>${svg.slice(svg.indexOf('<svg'))}`
  return { file: boardFile(language, 'png'), html, viewport, deviceScaleFactor: 2, colours: 64 }
}

/**
 * Every picture as the page that it is drawn from.
 * @param site where the guide will stand; empty where that is not known
 */
export const drawings = (site: string): Promise<readonly Drawing[]> =>
  Promise.all(
    languages.flatMap((language) => [
      ...[undefined, ...levels].map((level) => drawingOf(language, level)),
      boardDrawingOf(language, site),
    ]),
  )

/** What each picture was drawn from, wherever the guide stands: a digest of its page, beside its name. */
export async function sources(): Promise<string> {
  const lines = (await drawings('')).map(
    ({ file, html }) => `${createHash('sha256').update(html).digest('hex')}  ${file}`,
  )
  return `${lines.toSorted().join('\n')}\n`
}

/** Draws all pictures into a folder; throws where no Chromium is found. */
export async function drawPictures(folder: string): Promise<number> {
  const { chromium } = await import('@playwright/test')
  const { findChromium } = await import('./browser.ts')
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    // Grey edges rather than coloured ones: smaller, and right on every screen.
    args: ['--disable-lcd-text', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const all = await drawings(siteUrl)
  for (const { file, html, colours, ...screen } of all) {
    const page = await browser.newPage(screen)
    await page.setContent(html)
    await writeFile(join(folder, file), withPalette(await page.screenshot(), colours))
    await page.close()
  }
  await browser.close()
  await writeFile(join(folder, 'drawn-from.txt'), await sources())
  return all.length
}
