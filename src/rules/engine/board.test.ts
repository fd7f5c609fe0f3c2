import { expect, test } from 'vitest'
import { verdictOf } from '../law/verdicts.ts'
import { boards, cellFor, wayIn } from './board.ts'
import { allWays, walk } from './walk.ts'

test('every way has one cell, of its own level', () => {
  const counted = boards.flatMap(({ cells }) => cells).flatMap(({ ways }) => ways)
  expect(counted.map(({ answers }) => answers.join('.')).toSorted()).toEqual(
    allWays()
      .map(({ answers }) => answers.join('.'))
      .toSorted(),
  )
  for (const way of allWays()) expect(cellFor(way).level).toBe(verdictOf(way.verdict).level)
})

test('no two cells of a board lie over each other', () => {
  for (const { cells, columns, rows } of boards) {
    const places = cells.flatMap(({ column, row, rowSpan }) =>
      Array.from({ length: rowSpan }, (_, n) => `${column} ${row + n}`),
    )
    expect(new Set(places).size).toBe(places.length)
    for (const { column, row } of cells) {
      expect(columns).toContain(column)
      expect(rows[row]).toBeDefined()
    }
  }
})

test('a cell leads to the contact that the reader named, otherwise to an existing one', () => {
  const [business] = boards
  for (const cell of business?.cells ?? []) {
    expect(wayIn(cell).answers).toContain('existing')
    expect(wayIn(cell, ['outbound', 'business', 'cold']).answers).toContain('cold')
    expect(walk(wayIn(cell).answers).position).toEqual(wayIn(cell))
  }
})

test('the boards, in signs', () => {
  const signs = {
    prohibited: 'x',
    unclear: '?',
    fixFirst: '!',
    permittedWithDuties: 'd',
    permitted: 'p',
  }
  const drawn = boards.map(({ id, columns, rows, cells }) => [
    id,
    ...rows.map((row, at) => {
      const inRow = columns.map((column) => {
        const cell = cells.find(
          (one) => one.column === column && one.row <= at && at < one.row + one.rowSpan,
        )
        return cell ? signs[cell.level] : '-'
      })
      return `${inRow.join('')} ${row.join(' ')}`
    }),
  ])
  expect(drawn).toMatchInlineSnapshot(`
    [
      [
        "business",
        "ddddd express-consent documented disclosed",
        "dd!!! express-consent documented undisclosed",
        "--!!! express-consent documented-without-ai",
        "!!!!! express-consent undocumented",
        "dd??x presumed-consent",
        "xxxxx no-consent",
        "!!!!! consent-unsure",
      ],
      [
        "consumer",
        "ddddd express-consent documented disclosed",
        "dd!!! express-consent documented undisclosed",
        "--!!! express-consent documented-without-ai",
        "!!!!! express-consent undocumented",
        "xxxxx no-consent",
        "!!!!! consent-unsure",
      ],
      [
        "service",
        "pdddd disclosed",
        "pd!!! undisclosed",
      ],
      [
        "inbound",
        "pdd disclosed",
        "pd! undisclosed",
      ],
    ]
  `)
})
