/** How long an address may be for a code, by the encoder's own word: a longer one would take the page down. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { isCodable, QrCode } from './QrCode.tsx'

const draw = (text: string) => renderToStaticMarkup(<QrCode text={text} label="Code" />)

test('what is called short enough is drawn, and one letter more is not', () => {
  const longest = 'https://firma.example/de/'.padEnd(2953, 'x')
  expect(isCodable(longest)).toBe(true)
  expect(draw(longest)).toContain('<path d="M')
  expect(isCodable(`${longest}x`)).toBe(false)
  expect(() => draw(`${longest}x`)).toThrow()
})
