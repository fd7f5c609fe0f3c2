/** The picture of the boards: every cell with its level, in every language, and nothing from elsewhere. */
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { languages, plain } from '#i18n'
import { boards, lawAsOf, levels, version } from '#rules'
import words from '../../locales/de/board.json'
import { boardSvg } from './board-svg.tsx'
import { lightColour, tint } from './light-colours.ts'

/** The names of elements that are opened and not closed, or closed and not opened. */
function unbalanced(xml: string): readonly string[] {
  const open: string[] = []
  for (const [, closes, name = '', selfClosing] of xml.matchAll(
    /<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g,
  )) {
    if (selfClosing) continue
    if (!closes) open.push(name)
    else if (open.at(-1) === name) open.pop()
    else return [...open, name]
  }
  return open
}

describe.each(languages)('in %s', async (language) => {
  const svg = await boardSvg(language, '')
  const drawn = parse(svg)
  const texts = drawn.querySelectorAll('text').map(({ text }) => text.trim())

  test('each board has its cells, each with its level and what it stands for', () => {
    for (const { id, cells } of boards) {
      const own = drawn.querySelectorAll(`[data-board=${id}] [data-level]`)
      expect(own.map((cell) => cell.getAttribute('data-level'))).toEqual(
        cells.map(({ level }) => level),
      )
      const titles = own.map((cell) => cell.querySelector('title')?.text)
      expect(new Set(titles).size).toBe(cells.length)
      // Every cell of a level has the same sign as the legend.
      for (const cell of own) {
        const sign = drawn.querySelector(`[data-legend=${cell.getAttribute('data-level')}] .symbol`)
        expect(cell.querySelector('.symbol')?.innerHTML).toBe(sign?.innerHTML)
      }
    }
  })

  test('it names all levels, and says of which date, which version, and that it is no advice', () => {
    expect(drawn.querySelectorAll('[data-legend]')).toHaveLength(levels.length)
    const last = texts.slice(-2).join(' ')
    expect(last).toContain('KI-Anruf-Check')
    expect(last).toContain(version)
    expect(last).toContain(lawAsOf.slice(0, 4))
    expect(last).toMatch(/keine Rechtsberatung|not legal advice/)
  })

  test('it says where the boards stand where that is known', async () => {
    const known = await boardSvg(language, 'https://firma.de/leitfaden/')
    expect(known).toContain(`>https://firma.de/leitfaden/${language}/map/</text>`)
    expect(known.replace(/<text[^>]*>https:[^<]*<\/text>/, '').length).toBeGreaterThan(
      svg.length - 9,
    )
  })

  test('it is well-formed, and needs nothing but itself', () => {
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="[^"]+" /)
    expect(unbalanced(svg)).toEqual([])
    expect(svg).not.toMatch(/&(?!(?:amp|lt|gt|quot|#x27);)/)
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /https?:|href|url\(|<style|style=|<script|<image|<foreignObject|@import| on[a-z]+=/,
    )
    // Two values of one attribute are an error in XML.
    for (const [tag] of svg.matchAll(/<[a-z][^>]*>/g)) {
      const names = [...tag.matchAll(/ ([a-zA-Z:-]+)=/g)].map(([, name]) => name)
      expect(new Set(names).size, tag).toBe(names.length)
    }
  })

  test('no word is drawn beyond its edge', () => {
    for (const one of drawn.querySelectorAll('text')) {
      // What a letter takes in Arial on average, in German and English.
      const lines = one.querySelectorAll('tspan').map(({ text }) => text.trim())
      const size = Number(one.closest('[font-size]')?.getAttribute('font-size') ?? 16)
      const longest = Math.max(
        ...(lines.length > 0 ? lines : [one.text]).map(({ length }) => length),
      )
      const x = Number(one.getAttribute('x') ?? 0)
      if (one.getAttribute('text-anchor') !== 'middle' && x > 0)
        expect(x + longest * size * 0.47, one.text).toBeLessThan(800)
    }
  })
})

test('the words of the German rows and columns are all there', async () => {
  const svg = await boardSvg('de', '')
  for (const text of [...Object.values(words.rows), ...Object.values(words.captions)])
    expect(svg).toContain(`>${plain(text)}<`)
})

test('colours are mixed from those of the light theme; unknown ones are named', () => {
  expect(lightColour('--paper')).toMatch(/^#[\da-f]{6}$/)
  expect(() => lightColour('--nothing')).toThrow('No colour is named "--nothing"')
  expect(tint('#ff0000', '#000000', 0.5)).toBe('#800000')
  expect(tint('#123456', '#ffffff', 1)).toBe('#123456')
})
