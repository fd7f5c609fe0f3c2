/** Where the cells of a board stand, and which one an arrow key leads to. */
import type { AnswerId, Board, Cell } from '#rules'

export interface Place {
  readonly row: number
  readonly column: number
}

/** The cell at a place; undefined where an answer is not on offer. */
export function cellAt({ cells, columns }: Board, { row, column }: Place): Cell | undefined {
  return cells.find(
    (cell) => cell.column === columns[column] && cell.row <= row && row < cell.row + cell.rowSpan,
  )
}

/** Whether an AI talks in a column: only then the guide asks whether it says so. */
const isAiColumn = ({ cells }: Board, column: AnswerId): boolean =>
  cells.some((cell) => cell.column === column && cell.ways[0].answers.includes('disclosed'))

/** The columns of a board in their groups: where a person speaks, where the AI does. */
export const speakersIn = (board: Board) =>
  (['person', 'ai'] as const).map((who) => ({
    who,
    columns: board.columns.filter((column) => isAiColumn(board, column) === (who === 'ai')),
  }))

/** The rows of a board in their groups: those that begin with the same answer stand under its name. */
export function groupsOf({ rows }: Board): readonly { name?: AnswerId; rows: readonly number[] }[] {
  const groups: { name?: AnswerId; rows: number[] }[] = []
  for (const [row, [first]] of rows.entries()) {
    const isGroup = rows.filter(([other]) => other === first).length > 1
    const last = groups.at(-1)
    if (last && last.name === (isGroup ? first : undefined)) last.rows.push(row)
    else groups.push({ ...(isGroup && first && { name: first }), rows: [row] })
  }
  return groups
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Every place from one on in a direction, as far as the board goes. */
function ahead(board: Board, from: Place, [down, right]: readonly [number, number]): Place[] {
  const { rows, columns } = board
  return Array.from({ length: Math.max(rows.length, columns.length) }, (_, n) => ({
    row: from.row + (n + 1) * down,
    column: from.column + (n + 1) * right,
  })).filter(({ row, column }) => rows[row] !== undefined && columns[column] !== undefined)
}

/**
 * The place that a key leads to from another: the next cell, over answers that are not on offer; none
 * beyond the edge. A cell over several rows is left from the row in which it was entered.
 */
export function placeAfter(board: Board, from: Place, key: string): Place | undefined {
  const here = cellAt(board, from)
  const isOther = (place: Place) => {
    const cell = cellAt(board, place)
    return cell !== undefined && cell !== here
  }
  const step = steps[key]
  if (step) return ahead(board, from, step).find(isOther)
  const edge = key === 'Home' ? -1 : key === 'End' ? 1 : 0
  return edge === 0 ? undefined : ahead(board, from, [0, edge]).filter(isOther).at(-1)
}
