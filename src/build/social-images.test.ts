/** The pictures: drawn anew whenever a level, its word, its sign or its colour changes, or a board. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from '#i18n'
import { levels } from '#rules'
import { drawings, sources } from './social-images.tsx'

const folder = new URL('../../public/pictures/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.png'))

test('are drawn from what the guide says and looks like today: else `npm run pictures`', async () => {
  expect(readFileSync(new URL('drawn-from.txt', folder), 'utf8')).toBe(await sources())
})

test('are one for each level, one for the guide and one of all boards, in every language', () => {
  const names = ['guide', 'board', ...levels].flatMap((name) =>
    languages.map((language) => `${language}-${name}.png`),
  )
  expect(files.toSorted()).toEqual(names.toSorted())
})

const isBoard = (file: string) => file.endsWith('-board.png')

test.each(files)('%s has its size and is small', async (file) => {
  const png = readFileSync(new URL(file, folder))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  const size = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const drawing = (await drawings('')).find((one) => one.file === file)
  const { width = 0, height = 0 } = drawing?.viewport ?? {}
  expect(size).toEqual(isBoard(file) ? [1600, 2 * height] : [1200, 630])
  expect(size[0]).toBe(width * (drawing?.deviceScaleFactor ?? 0))
  expect(png.length).toBeLessThan(isBoard(file) ? 150_000 : 30_000)
})

test('show brand, level and sign in the hue of the level, and never the lawyer', async () => {
  const all = await drawings('')
  for (const { html } of all) {
    expect(html).toContain('KI-Anruf-Check')
    expect(html).not.toContain('Rachut')
  }
  const prohibited = all.find(({ file }) => file === 'de-prohibited.png')?.html ?? ''
  expect(prohibited).toContain('>Unzulässig<')
  expect(prohibited).toContain('Bei diesen Angaben gilt:')
  expect(prohibited).toMatch(/--prohibited: #\w{6};/)
  expect(prohibited).toContain('<svg')
  // Tokens that no picture uses may change without new pictures.
  expect(prohibited).not.toContain('--accent')
})
