/** One board as a table: who speaks across, what else was answered down, each cell a link to its verdict. */
import type { KeyboardEvent, MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf } from '#journey'
import { type AnswerId, type Board, type Cell, wayIn } from '#rules'
import { LevelIcon } from '#ui'
import { Link } from '../shared/Link.tsx'
import { useSay } from '../shared/say.ts'
import { cellAt, groupsOf, type Place, speakersIn } from './grid.ts'
import { columnWords, factsOf, levelWord, rowWords } from './words.ts'

/** What the cells of all boards have in common. */
export interface CellProps {
  readonly language: Language
  /** Answers of the reader, which a cell's way keeps where it can. */
  readonly named: readonly AnswerId[]
  /** The cell that the address names. */
  readonly own: Cell | undefined
  /** The one cell of each board that Tab leads to; undefined where it leads to all. */
  readonly tabStop: (board: Board) => Cell | undefined
  readonly onPress: (event: MouseEvent, cell: Cell) => void
  readonly onKey: (event: KeyboardEvent, board: Board, place: Place) => void
  readonly onPoint: (cell: Cell | undefined, how: 'hover' | 'focus') => void
}

function BoardCell({
  board,
  cell,
  row,
  ...props
}: CellProps & { board: Board; cell: Cell; row: number }) {
  const { t } = useTranslation(['ui', 'board'])
  const way = wayIn(cell, props.named)
  const say = useSay(way.answers)
  const stop = props.tabStop(board)
  const place = { row, column: board.columns.indexOf(cell.column) }
  return (
    <td className={`level-${cell.level}`} data-level={cell.level} rowSpan={cell.rowSpan}>
      <Link
        to={pathOf({ page: 'check', language: props.language, segments: way.answers })}
        aria-label={`${levelWord(t, cell.level)}: ${factsOf(say, board, cell)}`}
        aria-current={cell === props.own ? 'true' : undefined}
        tabIndex={stop && stop !== cell ? -1 : undefined}
        data-cell={`${board.id} ${place.column} ${cell.row}`}
        onClick={(event) => props.onPress(event, cell)}
        onKeyDown={(event) => props.onKey(event, board, place)}
        onMouseEnter={() => props.onPoint(cell, 'hover')}
        onMouseLeave={() => props.onPoint(undefined, 'hover')}
        onFocus={() => props.onPoint(cell, 'focus')}
        onBlur={() => props.onPoint(undefined, 'focus')}
      >
        <LevelIcon level={cell.level} />
        <span className="word">{levelWord(t, cell.level)}</span>
      </Link>
    </td>
  )
}

function Row({ board, row, ...props }: CellProps & { board: Board; row: number }) {
  const { t } = useTranslation(['ui', 'board'])
  return (
    <tr>
      <th scope="row">{rowWords(t, board.rows[row] ?? [])}</th>
      {board.columns.map((answer, column) => {
        const cell = cellAt(board, { row, column })
        if (!cell)
          return (
            <td key={answer}>
              <span aria-hidden="true">–</span>
              <span className="visually-hidden">{t('board:unasked')}</span>
            </td>
          )
        if (cell.row !== row) return null
        return <BoardCell key={answer} board={board} cell={cell} row={row} {...props} />
      })}
    </tr>
  )
}

function Columns({ board }: { board: Board }) {
  const { t } = useTranslation(['ui', 'board'])
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t(`board:stubs.${board.id}`)}
        </th>
        {speakersIn(board).map(({ who, columns }) => (
          <th key={who} scope="colgroup" colSpan={columns.length}>
            {t(`board:speaks.${who}`)}
          </th>
        ))}
      </tr>
      <tr>
        {board.columns.map((column) => (
          <th key={column} scope="col">
            {columnWords(t, column)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

export function BoardTable({ board, ...props }: CellProps & { board: Board }) {
  const { t } = useTranslation(['ui', 'board'])
  return (
    <table className="board" data-board={board.id}>
      <caption>{t(`board:captions.${board.id}`)}</caption>
      <colgroup>
        <col />
        {board.columns.map((column) => (
          <col key={column} className="speaker" />
        ))}
      </colgroup>
      <Columns board={board} />
      {groupsOf(board).map(({ name, rows }) => (
        <tbody key={rows[0]}>
          {name && (
            <tr>
              <th scope="rowgroup" colSpan={board.columns.length + 1}>
                {t(`board:groups.${name}` as 'board:groups.express-consent')}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row key={row} board={board} row={row} {...props} />
          ))}
        </tbody>
      ))}
    </table>
  )
}
