/** What of other people's work is in the built guide is named beside it, with its licence. */
import { readFileSync } from 'node:fs'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { dependencies } from '../../package.json'
import { languages } from '../support/places.ts'
import { htmlOf } from './files.ts'

interface Component {
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly licenses: readonly { readonly license: { readonly id: string } }[]
  readonly hashes: readonly { readonly content: string }[]
}
const { components }: { components: readonly Component[] } = JSON.parse(
  readFileSync('dist/sbom.cdx.json', 'utf8'),
)
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const licences = readFileSync('dist/licences.txt', 'utf8')

test('the SBOM holds every dependency, the font, and what the build adds, as the lockfile has them', () => {
  const names = components.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)].toSorted())
  expect(names).toEqual(
    expect.arrayContaining([
      ...Object.keys(dependencies),
      '@fontsource-variable/source-serif-4',
      'scheduler',
      'vite',
    ]),
  )
  for (const { name, version, hashes } of components) {
    const locked = packages[`node_modules/${name}`]
    const digest = Buffer.from(hashes[0]?.content ?? '', 'hex').toString('base64')
    expect([version, `sha512-${digest}`], name).toEqual([locked.version, locked.integrity])
  }
})

test('none of it is under a licence that asks for more than its text, and each text is there', () => {
  for (const { name, version, licenses } of components) {
    const ids = licenses.map(({ license }) => license.id).join()
    expect(ids, name).toMatch(/^(0BSD|Apache-2\.0|BSD-[23]-Clause|ISC|MIT|OFL-1\.1)$/)
    const [, text = ''] = licences.split(`\n${name} ${version} (${ids})\n`)
    expect(text.split('-'.repeat(72))[0], name).toMatch(
      /Permission is hereby granted|redistribut|Apache License/i,
    )
  }
  expect(licences).toMatch(/^KI-Anruf-Check [\d.]+ \(MIT\)\n\nMIT License/)
})

test.each(languages)('%s: the page about the guide leads to both', (language) => {
  const links = parse(htmlOf(`${language}/about/index.html`))
    .querySelectorAll('main a')
    .map((link) => link.getAttribute('href'))
  expect(links).toEqual(expect.arrayContaining(['../../licences.txt', '../../sbom.cdx.json']))
})
