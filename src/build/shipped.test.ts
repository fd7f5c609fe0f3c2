/** From a module of a bundle to its package, and from a package to its licence. */
import { expect, test } from 'vitest'
import { describePackage, packageOf } from './shipped.ts'

test.each([
  ['/home/me/guide/node_modules/react/index.js', 'react'],
  ['C:\\guide\\node_modules\\@remix-run\\route-pattern\\dist\\x.js', '@remix-run/route-pattern'],
  ['/guide/node_modules/a/node_modules/@b/c/index.js?commonjs-module', '@b/c'],
  ['\0/guide/node_modules/react-dom/client.js?commonjs-es-import', 'react-dom'],
  ['\0vite/preload-helper.js', 'vite'],
  ['\0rolldown/runtime.js', 'rolldown'],
  ['/guide/node_modules/.fonts/serif.woff2', undefined],
  ['/guide/src/rules/index.ts', undefined],
])('%j is of %s', (id, name) => expect(packageOf(id)).toBe(name))

test('a package is described with the text of its licence', () => {
  const { licence, text, integrity } = describePackage('react')
  expect({ licence, text, integrity }).toEqual({
    licence: 'MIT',
    text: expect.stringContaining('Permission is hereby granted'),
    integrity: expect.stringMatching(/^sha512-/),
  })
})

test('a package under a licence that asks for more is refused', () => {
  // A tool of the tests, which is in no build.
  expect(() => describePackage('axe-core')).toThrow(/axe-core.*not permissive: MPL-2\.0/)
})
