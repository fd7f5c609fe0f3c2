/** Links to pass on: a comparison keeps its ways, a page leaves its frame, and nothing else changes. */
import { expect, test } from 'vitest'
import { version } from '#rules'
import { comparisonLink, ownAddress } from './permalink.ts'

const page = 'https://firma.de/leitfaden/de/compare/'

test.each([
  ['', `?v=${version}`],
  ['?way=inbound.staff', `?way=inbound.staff&v=${version}`],
  ['?theme=dark&way=a.b&v=2020-01-01&way=&keep=cold#main', `?way=a.b&way=&v=${version}`],
])('the comparison "%s" is passed on as "%s"', (search, expected) => {
  expect(comparisonLink(page + search)).toBe(page + expected)
})

test.each([
  ['?theme=dark&accent=%230b5c6b', ''],
  ['?theme=dark&way=a&present=&accent=red&v=2026-11-23#main', '?way=a&present=&v=2026-11-23'],
  ['?keep=cold', '?keep=cold'],
])('"%s" is outside of its frame "%s"', (search, expected) => {
  expect(ownAddress(page + search)).toBe(page + expected)
})
