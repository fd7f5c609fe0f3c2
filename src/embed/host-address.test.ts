/** Which links become frames, and at which address a frame begins. */
import { describe, expect, test } from 'vitest'
import { frameSource, guideAddress, initialAddress, languageOf } from './host-address.ts'

const base = new URL('https://firma.example/leitfaden/')
const link = (path: string) => new URL(path, base)

test.each([
  ['https://firma.example/leitfaden/', true],
  ['https://firma.example/leitfaden/en/check/', true],
  ['https://firma.example/', false],
  ['https://firma.example/leitfaden-x/', false],
  ['http://firma.example/leitfaden/', false],
  ['https://firma.example:8443/leitfaden/', false],
  ['https://elsewhere.example/leitfaden/', false],
  ['https://firma.example.elsewhere.example/leitfaden/', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['', false],
])('a link to %j is ours: %s', (href, isOurs) => {
  expect(guideAddress(href, base) !== undefined).toBe(isOurs)
})

describe('the address to begin with', () => {
  test.each([
    ['de/', 'outbound/cold', 'de/check/outbound/cold/'],
    ['en/', '/outbound/cold/', 'en/check/outbound/cold/'],
    ['', ' outbound ', 'de/check/outbound/'],
    ['en', 'inbound', 'en/check/inbound/'],
    ['english/', 'inbound', 'de/check/inbound/'],
    ['de/check/inbound/', 'outbound', 'de/check/outbound/'],
    ['en/check/inbound/', '', 'en/check/inbound/'],
    ['de/', '../../x', 'de/'],
    ['de/', '//elsewhere.example', 'de/'],
    ['de/', 'https://elsewhere.example/', 'de/'],
    ['de/', 'outbound?theme=dark', 'de/'],
    ['de/', 'outbound.cold', 'de/'],
    ['de/?v=2026-11-23#x', 'outbound', 'de/check/outbound/?v=2026-11-23'],
    ['de/?v=2026-11-23#?secret=x', '', 'de/?v=2026-11-23'],
    ['de/', 'map', 'de/map/'],
    ['en/', '/Map/', 'en/map/'],
    ['de/check/', 'map/cold', 'de/check/map/cold/'],
  ])('%j with data-start %j is %s', (href, start, expected) => {
    expect(initialAddress(link(href), base, start).href).toBe(base + expected)
  })

  test('the language is that of the link', () => {
    expect(languageOf(link('en/check/'), base)).toBe('en')
    expect(languageOf(link('EN/'), base)).toBe('en')
    expect(languageOf(link('fr/'), base)).toBe('de')
  })
})

test('theme and accent stand in the address of the frame, for its first paint', () => {
  const start = link('de/?theme=auto&accent=fff&v=1')
  expect(frameSource(start, 'dark', [11, 92, 7])).toBe(`${base}de/?theme=dark&accent=0b5c07&v=1`)
  expect(frameSource(start, 'light', undefined)).toBe(`${base}de/?theme=light&accent=fff&v=1`)
  expect(start.search).toBe('?theme=auto&accent=fff&v=1')
})
