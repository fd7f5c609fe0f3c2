/** Accents and grounds: the guide's own colours pass, what cannot be read does not. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carriesWords, isReadable, luminance, type Rgb, readHex } from './colour.ts'

const themes = ['light', 'dark'] as const
const rgb = (text: string) => readHex(text) as Rgb

/** The tokens as they stand in the stylesheet: name, then its colour in the light and in the dark. */
const tokens = new Map(
  [
    ...readFileSync('src/ui/styles/tokens.css', 'utf8').matchAll(
      /--([\w-]+): light-dark\(.*?(#\w+)\)?, .*?(#\w+)\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light: rgb(light), dark: rgb(dark) }]),
)

test.each([
  ['#0b5c6b', [11, 92, 107]],
  ['0B5C6B', [11, 92, 107]],
  ['#abc', [170, 187, 204]],
  ['', undefined],
  ['#0b5c6', undefined],
  ['#0b5c6bff', undefined],
  ['teal', undefined],
  ['#0b5c6b;background:url(x)', undefined],
])('the colour %j is %j', (text, expected) => expect(readHex(text)).toEqual(expected))

test('luminance is that of WCAG', () => {
  expect(luminance([0, 0, 0])).toBe(0)
  expect(luminance([255, 255, 255])).toBeCloseTo(1, 10)
  expect(luminance([119, 119, 119])).toBeCloseTo(0.1845, 4)
})

test.each([
  ['#0b5c6b', ['light']],
  ['#7cc7dc', ['dark']],
  ['#b00020', ['light']],
  ['#ffee00', ['dark']],
  ['#000000', ['light']],
  ['#ffffff', ['dark']],
  // Between the two no theme can read it.
  ['#777777', []],
  ['#808080', []],
])('the accent %s is taken in %j', (colour, taken) => {
  expect(themes.filter((theme) => isReadable(rgb(colour), theme))).toEqual(taken)
})

describe.each(themes)('in the %s theme', (theme) => {
  const contrast = (one: Rgb, other: Rgb) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }
  const inks = [
    'ink',
    'quiet',
    'accent',
    'prohibited',
    'unclear',
    'fix-first',
    'permitted-with-duties',
    'permitted',
  ]

  test('an accent that is taken has 4.5 on paper and raised, and carries the words on it', () => {
    fc.assert(
      fc.property(fc.tuple(...[0, 1, 2].map(() => fc.nat(255))), (colour) => {
        const accent = colour as unknown as Rgb
        if (!isReadable(accent, theme)) return
        for (const other of ['paper', 'raised', 'on-accent'])
          expect(contrast(accent, tokens.get(other)?.[theme] as Rgb), other).toBeGreaterThanOrEqual(
            4.5,
          )
      }),
    )
  })

  test('every ink of the guide can be read on every ground that carries words', () => {
    for (let grey = 0; grey <= 255; grey += 1) {
      const ground: Rgb = [grey, grey, grey]
      if (!carriesWords(luminance(ground), theme)) continue
      for (const ink of inks)
        expect(
          contrast(ground, tokens.get(ink)?.[theme] as Rgb),
          `${ink} on ${grey}`,
        ).toBeGreaterThanOrEqual(4.5)
    }
    expect(inks.every((ink) => isReadable(tokens.get(ink)?.[theme] as Rgb, theme))).toBe(true)
    expect(carriesWords(luminance(tokens.get('paper')?.[theme] as Rgb), theme)).toBe(true)
  })
})

test('white and near-black carry words, a photograph grey does not', () => {
  expect(themes.filter((theme) => carriesWords(1, theme))).toEqual(['light'])
  expect(themes.filter((theme) => carriesWords(0.005, theme))).toEqual(['dark'])
  expect(themes.filter((theme) => carriesWords(0.2, theme))).toEqual([])
})

test('what stands on host pages has the colours of the tokens, each with its dark one', () => {
  const pairs = [...tokens.values()].map(({ light, dark }) => `${light} ${dark}`)
  const css = readFileSync('src/embed/host-preview.ts', 'utf8')
  const used = [...css.matchAll(/light-dark\((#\w+), (#\w+)\)/g)]
  expect(used.length).toBeGreaterThan(3)
  for (const [, light = '', dark = ''] of used)
    expect(pairs, `${light} ${dark}`).toContain(`${rgb(light)} ${rgb(dark)}`)
})
