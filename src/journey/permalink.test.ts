/** Which address is passed on, whatever the page was opened with. */
import { expect, test } from 'vitest'
import { version } from '#rules'
import { bareAddress, permalink } from './permalink.ts'

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
