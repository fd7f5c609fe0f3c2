/** What the build leaves for a host: `_headers` for every file, and a zip of everything. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { pack } from '../../deploy/pack.ts'
import { version } from '../../src/rules/index.ts'
import { headersFor } from '../../src/site/headers.ts'
import { files } from './files.ts'

/** The rules of `_headers`: pattern and lines. */
const rules = () =>
  readFileSync('dist/_headers', 'utf8')
    .split('\n\n')
    .filter((block) => block.startsWith('/'))
    .map((block) => block.trim().split(/\n\s*/))

test('_headers gives every file each header once, and as it should be', () => {
  const all = rules()
  for (const file of files.filter((one) => one !== '_headers')) {
    const address = `/${file.replace(/index\.html$/, '')}`
    const lines = all
      .filter(([pattern = '']) =>
        pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern,
      )
      .flatMap(([, ...headers]) => headers)
    const expected = Object.entries(headersFor(address)).map(([name, value]) => `${name}: ${value}`)
    expect(lines.toSorted(), address).toEqual(expected.toSorted())
  }
})

test('the zip holds the guide byte for byte, and says how to unpack it', () => {
  const { name, zip } = pack('dist')
  const unpacked = unzipSync(zip)
  expect(name).toBe(`ki-anruf-check-${version}.zip`)
  const besides = Object.keys(unpacked).filter((one) => !one.startsWith('ki-anruf-check/'))
  expect(besides).toContain('LIESMICH.txt')
  expect(Object.keys(unpacked)).toHaveLength(files.length + besides.length)
  for (const file of files) {
    const content = unpacked[`ki-anruf-check/${file}`] ?? new Uint8Array()
    expect(readFileSync(join('dist', file)).equals(content), file).toBe(true)
  }
  expect(strFromU8(unpacked['LIESMICH.txt'] ?? new Uint8Array())).toContain(version)
})
