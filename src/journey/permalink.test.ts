/** Which address is passed on, whatever the page was opened with: a plan keeps its ways, a page leaves its frame. */
import { expect, test } from 'vitest'
import { version } from '#rules'
import { bareAddress, permalink, planLink, unframedAddress } from './permalink.ts'

const verdict = 'https://firma.de/leitfaden/de/check/inbound/staff/'

test.each([
  verdict,
  `${verdict}?theme=dark&accent=%230b5c6b&present=1`,
  `${verdict}?v=2020-01-01`,
  `${verdict}?keep=automated.no-consent`,
  `${verdict}?utm_source=mail#?secret=abc`,
  `${verdict}#main`,
])('%s is passed on as the page and its version', (href) => {
  expect(permalink(href)).toBe(`${verdict}?v=${version}`)
  expect(bareAddress(href)).toBe(verdict)
})

const page = 'https://firma.de/leitfaden/de/plan/'

test('a plan is passed on with its ways and its version, whatever else its address holds', () => {
  const ways = [['inbound', 'staff'], ['inbound']] as const
  expect(planLink(`${page}?theme=dark&way=a.b&v=2020-01-01&keep=cold#main`, ways)).toBe(
    `${page}?way=inbound.staff&way=inbound&v=${version}`,
  )
})

test.each([
  ['?theme=dark&accent=%230b5c6b', ''],
  ['?theme=dark&way=a&present=&accent=red&v=2026-11-23#main', '?way=a&present=&v=2026-11-23'],
  ['?keep=cold', '?keep=cold'],
])('"%s" is outside of its frame "%s"', (search, expected) => {
  expect(unframedAddress(page + search)).toBe(page + expected)
})
