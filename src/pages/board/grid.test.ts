/** Arrow keys: to the next cell, over what is not on offer, and never beyond the edge. */
import { expect, test } from 'vitest'
import { boards } from '#rules'
import { cellAt, placeAfter, speakersIn } from './grid.ts'

const [business] = boards as readonly [(typeof boards)[number]]
const at = (row: number, column: number) => ({ row, column })

test('a key leads to the next cell, or nowhere', () => {
  expect(placeAfter(business, at(4, 1), 'ArrowRight')).toEqual(at(4, 2))
  expect(placeAfter(business, at(4, 1), 'ArrowUp')).toEqual(at(3, 1))
  expect(placeAfter(business, at(4, 0), 'ArrowLeft')).toBeUndefined()
  expect(placeAfter(business, at(6, 3), 'ArrowDown')).toBeUndefined()
  expect(placeAfter(business, at(4, 2), 'Home')).toEqual(at(4, 0))
  expect(placeAfter(business, at(4, 2), 'End')).toEqual(at(4, 4))
  expect(placeAfter(business, at(4, 4), 'End')).toBeUndefined()
  expect(placeAfter(business, at(4, 2), 'Enter')).toBeUndefined()
})

test('a cell over several rows is one step, and is left from the row in which it was entered', () => {
  expect(cellAt(business, at(1, 0))).toBe(cellAt(business, at(0, 0)))
  expect(placeAfter(business, at(1, 1), 'ArrowRight')).toEqual(at(1, 2))
  expect(placeAfter(business, at(0, 0), 'ArrowDown')).toEqual(at(3, 0))
  expect(placeAfter(business, at(3, 0), 'ArrowUp')).toEqual(at(1, 0))
  expect(placeAfter(business, at(2, 2), 'ArrowLeft')).toBeUndefined()
})

test('only where a person speaks is anything not on offer, as the legend says', () => {
  const missing = boards.flatMap((board) =>
    board.columns.flatMap((answer, column) =>
      board.rows.some((_, row) => !cellAt(board, { row, column }))
        ? [[board, answer] as const]
        : [],
    ),
  )
  expect(missing.length).toBeGreaterThan(0)
  for (const [board, answer] of missing) {
    const person = speakersIn(board).find(({ who }) => who === 'person')
    expect(person?.columns).toContain(answer)
  }
})
