/** Which accents go into the code, and what is said about the others. */
import { expect, test } from 'vitest'
import { accentOf } from './accent.ts'

test.each([
  ['', 'auto', { colour: '' }],
  ['#0b5c6b', 'light', { colour: '#0b5c6b' }],
  ['#0b5c6b', 'auto', { colour: '#0b5c6b', says: 'light' }],
  ['#0b5c6b', 'dark', { colour: '', says: 'refused' }],
  ['#7CC7DC', 'auto', { colour: '#7cc7dc', says: 'dark' }],
  [' 036 ', 'light', { colour: '#003366' }],
  ['#808080', 'auto', { colour: '', says: 'refused' }],
  ['#ffee00', 'light', { colour: '', says: 'refused' }],
  ['rot', 'auto', { colour: '', says: 'invalid' }],
  ['#12345', 'auto', { colour: '', says: 'invalid' }],
  ['#0b5c6b"><script>', 'auto', { colour: '', says: 'invalid' }],
] as const)('%j in the scheme %s', (text, theme, expected) => {
  expect(accentOf(text, theme)).toEqual(expected)
})
