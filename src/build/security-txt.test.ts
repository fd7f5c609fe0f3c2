/** Where faults are reported: only where somebody can be reached, and not for longer than the law counts as current. */
import { expect, test } from 'vitest'
import { isOutdated } from '#rules'
import { securityTxt } from './security-txt.ts'

const named = { name: 'Firma GmbH', contact: 'mailto:a@firma.example' }

test('says nothing where nobody can be reached', () => {
  expect(securityTxt(undefined, '')).toBeUndefined()
  expect(securityTxt({ name: 'Firma GmbH' }, '')).toBeUndefined()
})

test('names the contact, and expires when the law that the guide states is old', () => {
  const lines = securityTxt(named, 'https://firma.example/')?.split('\n')
  expect(lines).toEqual([
    'Contact: mailto:a@firma.example',
    expect.stringMatching(/^Expires: \d{4}-\d\d-\d\dT00:00:00Z$/),
    'Preferred-Languages: de, en',
    'Canonical: https://firma.example/.well-known/security.txt',
    '',
  ])
  const expires = new Date(lines?.[1]?.slice('Expires: '.length) ?? '')
  expect(isOutdated(expires)).toBe(false)
  expect(isOutdated(new Date(expires.valueOf() + 2 * 24 * 60 * 60 * 1000))).toBe(true)
})

test('claims no address below the root of a host, where nobody looks', () => {
  expect(securityTxt(named, 'https://firma.example/leitfaden/')).not.toContain('Canonical')
})
