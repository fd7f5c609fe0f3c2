/** By what the script finds the guide, however a page has loaded it. */
import { expect, test } from 'vitest'
import { possibleBases } from './host-base.ts'

const guide = 'https://firma.example/leitfaden/'
const elsewhere = [
  'https://blog.example/jquery.js',
  'https://blog.example/embed.js.map',
  '/embed.js',
]

test.each([
  ['as it is', `${guide}embed.js`, [], [guide]],
  ['with a version', `${guide}embed.js?ver=6.9`, [], [guide]],
  ['its own address is enough', `${guide}embed.js`, ['https://b.example/embed.js'], [guide]],
  ['as a module with a version', '', [...elsewhere, `${guide}embed.js?ver=6.9#x`], [guide]],
  ['a query that looks like a path', '', ['https://b.example/x.js?from=/embed.js'], []],
  ['inlined', '', elsewhere, []],
  ['from a data: address', 'data:text/javascript,0', elsewhere, []],
  ['from a blob: address', 'blob:https://blog.example/1', elsewhere, []],
  ['under another name', `${guide}ki.js`, elsewhere, [guide]],
  ['asked for twice', '', [`${guide}embed.js?a`, `${guide}embed.js?b`], [guide, guide]],
])('%s', (_, own, known, expected) => {
  expect(possibleBases(own, known, '').map(String)).toEqual(expected)
})

test('what the build was told comes last: combined, copied, moved into a cache', () => {
  const cached = 'https://blog.example/wp-content/cache/min/1/'
  expect(possibleBases(`${cached}embed.js`, [], guide).map(String)).toEqual([cached, guide])
  expect(possibleBases('', elsewhere, guide).map(String)).toEqual([guide])
  expect(possibleBases(`${guide}embed.js`, [], guide).map(String)).toEqual([guide, guide])
})
