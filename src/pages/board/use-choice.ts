/** Which cell is pointed at, which one is chosen, and how keys and clicks choose: the address follows. */
import { type MouseEvent, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useHref, waysQuery } from '#journey'
import { type AtVerdict, type Board, boards, type Cell, cellFor, wayIn } from '#rules'
import { useFraming } from '../shared/framing.ts'
import type { CellProps } from './BoardTable.tsx'
import { cellAt, type Place, placeAfter } from './grid.ts'

const boardOf = (cell: Cell): Board | undefined => boards.find(({ cells }) => cells.includes(cell))

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !(ctrlKey || metaKey || shiftKey || altKey)

/** Moves the focus, in the page as it stands: the link itself is told when it has it. */
function focusOn(board: Board, cell: Cell): void {
  const name = `${board.id} ${board.columns.indexOf(cell.column)} ${cell.row}`
  document.querySelector<HTMLElement>(`[data-cell="${name}"]`)?.focus()
}

type Handlers = Pick<CellProps, 'own' | 'tabStop' | 'onPress' | 'onKey' | 'onPoint'>

export interface Choice extends Handlers {
  /** Of whose verdict there is something to say, and to which board it belongs. */
  readonly shown: { readonly board: Board; readonly cell: Cell } | undefined
  /** Whether another cell was chosen than the one that the reader came with. */
  readonly isOther: boolean
  /** What the reader came with; what the cells of all boards keep of it. */
  readonly origin: AtVerdict | undefined
}

/** @param way the verdict that the address names */
export function useChoice(path: string, way: AtVerdict | undefined): Choice {
  const [origin, setOrigin] = useState(way)
  if (way && !origin) setOrigin(way)
  const [hovered, setHovered] = useState<Cell>()
  const [focused, setFocused] = useState<Cell>()
  /** Where the keys stand: a cell over several rows is left from the row in which it was entered. */
  const [entered, enter] = useState<{ cell: Cell; place: Place }>()
  const framing = useFraming()
  const navigate = useNavigate()
  const { pathname, state } = useLocation()
  const href = useHref()
  const own = way && cellFor(way)
  const cell = hovered ?? focused ?? own
  const board = cell && boardOf(cell)

  const choose = (chosen: Cell) => {
    // In a frame the address is not the reader's to see, and a press goes there at once.
    if (framing || chosen === own) return
    const [, search = ''] = href(path, waysQuery(wayIn(chosen, origin?.answers).answers)).split('?')
    navigate({ pathname, search: `?${search}` }, { replace: true, state })
  }
  return {
    own,
    origin,
    isOther: own !== undefined && origin !== undefined && own !== cellFor(origin),
    shown: board && cell && { board, cell },
    tabStop: ({ cells }) =>
      [focused, own, entered?.cell].find((one) => one && cells.includes(one)) ?? cells[0],
    onPress(event, pressed) {
      if (framing || !own || pressed === own || !isPlain(event)) return
      event.preventDefault()
      choose(pressed)
    },
    onKey(event, at, place) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const here = cellAt(at, place)
      const from = entered && entered.cell === here ? entered.place : place
      const to = placeAfter(at, from, event.key)
      const next = to && cellAt(at, to)
      if (!to || !next) return
      event.preventDefault()
      // Where the pointer happens to rest does not count while keys move.
      setHovered(undefined)
      enter({ cell: next, place: to })
      focusOn(at, next)
      choose(next)
    },
    onPoint: (pointed, how) => (how === 'hover' ? setHovered : setFocused)(pointed),
  }
}
