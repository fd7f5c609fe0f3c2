/** Before the styles are read: Source Serif 4, reduced to one cut for headings and one for quotations. */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { sources } from '#rules'

/** Where `src/ui/styles/serif.css` finds the fonts. */
const target = resolve('node_modules/.fonts')
const packaged = resolve('node_modules/@fontsource-variable/source-serif-4')

/** What typesetting adds to the texts of the locales: no-break hyphen and space, nested quotation marks. */
const typeset = '\u2011\u00a0‚‘…'

async function charactersOf(folder: string, only?: string): Promise<string> {
  const names = await readdir(folder, { recursive: true })
  const texts = await Promise.all(
    names
      .filter((name) => name.endsWith(only ?? '.json'))
      .map((name) => readFile(join(folder, name), 'utf8')),
  )
  return texts.join('')
}

/** Quotations and statutes, in German and as translated. */
async function quoted(): Promise<string> {
  const german = Object.values(sources).map((source) => ('words' in source ? source.words : ''))
  return german.join('') + (await charactersOf(resolve('locales'), 'translations.json'))
}

const unique = (text: string): string => [...new Set(text + typeset)].join('')

/** Writes both cuts to where the styles find them. */
async function writeFonts(): Promise<void> {
  await mkdir(target, { recursive: true })
  const cut = async (name: string, file: string, text: string, axes: Record<string, number>) => {
    const font = await readFile(join(packaged, 'files', file))
    const options = { targetFormat: 'woff2', variationAxes: axes } as const
    // Another build may be reading the same file: it is there as a whole, or not yet.
    const draft = join(target, `${process.pid}-${name}`)
    await writeFile(draft, await subsetFont(font, unique(text), options))
    await rename(draft, join(target, name))
  }
  const all = await charactersOf(resolve('locales'))
  await cut('serif.woff2', 'source-serif-4-latin-opsz-normal.woff2', all, { wght: 460, opsz: 32 })
  await cut('serif-italic.woff2', 'source-serif-4-latin-opsz-italic.woff2', await quoted(), {
    wght: 400,
    opsz: 24,
  })
}

/** Makes the fonts once, for the client alone: no other environment reads the styles. */
export const serif = (): Plugin => ({
  name: 'serif',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart: writeFonts,
  // The Open Font License goes with every copy of the font.
  async generateBundle() {
    const source = await readFile(join(packaged, 'LICENSE'), 'utf8')
    this.emitFile({ type: 'asset', fileName: 'assets/serif-licence.txt', source })
  },
})
