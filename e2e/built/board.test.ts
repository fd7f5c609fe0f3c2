/** The boards as they stand in the built page, read as a table is read: every way has its cell, in its row and column. */
import { readFileSync } from 'node:fs'
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { plain } from '../../src/i18n/typography.ts'
import { type AnswerId, questionOf, verdictOf, walk } from '../../src/rules/index.ts'
import { languages, ways } from '../support/places.ts'
import { htmlOf } from './files.ts'

type Texts = typeof import('../../locales/de/board.json')
const json = (language: string, file: string) =>
  JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8'))
const squeeze = (text: string) => plain(text).replaceAll(/\s+/g, ' ').trim()

interface Read {
  readonly board: string
  readonly column: string
  readonly rows: readonly string[]
  readonly level: string | undefined
  readonly answers: readonly AnswerId[]
  readonly name: string
}

/** The cells of a table, each with the words of its column and of the rows that it stands in. */
function readBoard(table: Element): Read[] {
  const text = (cell: Element | undefined) => squeeze(cell?.textContent ?? '')
  const heads = [...table.querySelectorAll('thead tr')].map((row) => [...row.children])
  const columns = (heads[1] ?? []).map(text)
  const rows = [...table.querySelectorAll('tbody tr')].filter((row) => row.children.length > 1)
  const taken = new Set<string>()
  return rows.flatMap((row, at) => {
    const cells: Read[] = []
    let column = 0
    for (const cell of [...row.children].slice(1)) {
      while (taken.has(`${at} ${column}`)) column += 1
      const span = Number(cell.getAttribute('rowspan') ?? 1)
      for (let n = 0; n < span; n += 1) taken.add(`${at + n} ${column}`)
      const link = cell.querySelector('a')
      if (!link) {
        if (!/^–./.test(text(cell))) throw new Error(`An empty cell says "${text(cell)}"`)
        continue
      }
      const [, path = ''] = /check\/(.*)\/$/.exec(link.getAttribute('href') ?? '') ?? []
      const { position, rest } = walk(path.split('/'))
      if (rest.length > 0) throw new Error(`No way: ${path}`)
      cells.push({
        board: text(table.querySelector('caption') ?? undefined),
        column: columns[column] ?? '',
        rows: rows.slice(at, at + span).map((one) => text(one.children[0])),
        level: cell.getAttribute('data-level') ?? undefined,
        answers: position.answers,
        name: plain(link.getAttribute('aria-label') ?? ''),
      })
    }
    return cells
  })
}

describe.each(languages)('%s', (language) => {
  const texts: Texts = json(language, 'board')
  const { levels } = json(language, 'ui')
  const main = parse(htmlOf(`${language}/map/index.html`)) as unknown as Element
  const cells = [...main.querySelectorAll('table[data-board]')].flatMap(readBoard)

  /** What a board shows of a way; contact and, for service, recipient are not on it. */
  const shownOf = (answers: readonly AnswerId[]) =>
    answers.filter((answer) => {
      const question = questionOf(answer)
      if (question === 'recipient') return !answers.includes('service')
      return question !== 'contact' && answer !== 'advertising'
    })
  const cellOf = (answers: readonly AnswerId[]) =>
    cells.filter((cell) => String(shownOf(cell.answers)) === String(shownOf(answers)))

  test('every way has one cell, whose level and verdict are those of the chart', () => {
    expect(ways.length).toBeGreaterThan(100)
    for (const { answers, verdict } of ways) {
      const [cell, ...others] = cellOf(answers)
      expect(others, String(answers)).toEqual([])
      const { level } = verdictOf(verdict)
      expect(cell?.level, String(answers)).toBe(level)
      expect(cell?.name.slice(1), String(answers)).toContain(
        `${plain(levels[level].short).slice(1)}: `,
      )
      const { position } = walk(cell?.answers ?? [])
      if (!('verdict' in position)) throw new Error(`No verdict behind the cell of ${answers}`)
      expect(verdictOf(position.verdict).level).toBe(level)
    }
    expect(new Set(ways.map(({ answers }) => String(shownOf(answers)))).size).toBe(cells.length)
  })

  test('each cell stands in the column and the rows of its answers', () => {
    const lastOf = (row: string) =>
      Object.entries(texts.rows).find(([, words]) => squeeze(words) === row)?.[0]
    for (const { answers, board, column, rows, name } of cells) {
      const speaker = answers.findIndex((one) => ['speaker', 'answering'].includes(questionOf(one)))
      const given = answers[speaker] as keyof Texts['columns']
      expect(column, name).toBe(squeeze(texts.columns[given]))
      const rest = answers.slice(speaker + 1)
      for (const row of rows) {
        const key = lastOf(row) ?? ''
        // A cell over several rows was not asked what tells them apart.
        if (rows.length === 1)
          expect(key.endsWith(rest.at(-1) ?? '?'), `${name}: ${row}`).toBe(true)
        else if (rest.length > 0) expect(key.startsWith(rest.at(-1) ?? '?'), name).toBe(true)
      }
      const where = answers.includes('inbound')
        ? 'inbound'
        : answers.includes('service')
          ? 'service'
          : answers.includes('consumer')
            ? 'consumer'
            : 'business'
      expect(board).toBe(squeeze(texts.captions[where]))
      expect(name.endsWith(plain(texts.where[where])), name).toBe(true)
    }
    expect(new Set(cells.map(({ name }) => name)).size).toBe(cells.length)
  })
})

test('what a cell is called in full', () => {
  expect(plain(htmlOf('de/map/index.html'))).toContain(
    'aria-label="Ungeklärt: mutmaßliche Einwilligung, die KI spricht, ein Mensch drückt auf Start, bei Unternehmen"',
  )
})
