/**
 * On demand (`npm run pictures`): draws the picture that stands for a link, one for each level and one for
 * the guide, in each language. They are kept in `public/pictures/`; a test tells when they are out of date.
 */
import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { createI18n, type Language, languages, loadTexts } from '#i18n'
import { type Level, levels } from '#rules'
import { pictureFile } from '../pages/shared/social-image-file.ts'
import tokens from '../ui/styles/tokens.css?raw'
import { withPalette } from './palette.ts'
import { Picture } from './SocialImage.tsx'
import styles from './social-image.css?raw'

/** The tokens that the pictures use, in their light form: only a change of those makes pictures out of date. */
function usedTokens(): string {
  const used = [...new Set([...styles.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name))]
  const declarations = used
    .flatMap((name) => tokens.match(new RegExp(`${name}: [^;]+;`)) ?? [])
    .map((declaration) => declaration.replace(/light-dark\((.+), .+\)/, '$1'))
  return `:root { ${declarations.join(' ')} }`
}

interface Drawing {
  readonly file: string
  readonly html: string
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
  return { file: pictureFile(language, level), html }
}

/** Every picture as the page that it is drawn from. */
export const drawings = (): Promise<readonly Drawing[]> =>
  Promise.all(
    languages.flatMap((language) =>
      [undefined, ...levels].map((level) => drawingOf(language, level)),
    ),
  )

/** What each picture was drawn from: a digest of its page, beside its name. */
export async function sources(): Promise<string> {
  const lines = (await drawings()).map(
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
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const all = await drawings()
  for (const { file, html } of all) {
    await page.setContent(html)
    await writeFile(join(folder, file), withPalette(await page.screenshot()))
  }
  await browser.close()
  await writeFile(join(folder, 'drawn-from.txt'), await sources())
  return all.length
}
