/** One board within the picture of all. */
import { useTranslation } from 'react-i18next'
import { plain } from '#i18n'
import type { Board, Cell, Level } from '#rules'
import { LevelIcon, SvgText } from '#ui'
import { cellAt, groupsOf, speakersIn } from '../pages/board/grid.ts'
import { columnWords, factsOf, levelWord, rowWords } from '../pages/board/words.ts'
import { useSay } from '../pages/shared/say.ts'
import { lightColour, tint } from './light-colours.ts'

export const width = 800
export const margin = 28
/** The column with the words of the rows. */
const stub = 312
const sizes = { row: 35, group: 28, caption: 40, columns: 60 }
const gap = 2

const [paper = '', quiet, hairline] = ['--paper', '--quiet', '--hairline'].map(lightColour)
const hueOf = (level: Level) =>
  lightColour(`--${level.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)

export function Sign({ level, x, y, size }: { level: Level; x: number; y: number; size: number }) {
  return (
    <svg
      aria-hidden="true"
      x={x}
      y={y}
      width={size}
      height={size}
      color={hueOf(level)}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
    >
      <LevelIcon level={level} />
    </svg>
  )
}

/** The top of each row from the top of the board, and of each group's name; the height of all. */
export function heightsOf(board: Board) {
  const rows: number[] = []
  const names: { readonly name: string; readonly y: number }[] = []
  let y = sizes.caption + sizes.columns
  for (const group of groupsOf(board)) {
    if (group.name) {
      names.push({ name: group.name, y })
      y += sizes.group
    }
    for (const row of group.rows) {
      rows[row] = y
      y += sizes.row
    }
  }
  return { rows, names, height: y }
}

const columnWidth = ({ columns }: Board) =>
  (width - 2 * margin - stub) / Math.max(5, columns.length)

function BoardCell({
  board,
  cell,
  y,
  height,
}: {
  board: Board
  cell: Cell
  y: number
  height: number
}) {
  const { t } = useTranslation(['ui', 'board'])
  const say = useSay(cell.ways[0].answers)
  const wide = columnWidth(board)
  const x = margin + stub + board.columns.indexOf(cell.column) * wide
  const hue = hueOf(cell.level)
  return (
    <g data-level={cell.level}>
      <title>{plain(`${levelWord(t, cell.level)}: ${factsOf(say, board, cell)}`)}</title>
      <rect
        x={x + gap}
        y={y + gap}
        width={wide - 2 * gap}
        height={height - 2 * gap}
        rx="3"
        fill={tint(hue, paper, 0.12)}
        stroke={tint(hue, paper, 0.45)}
      />
      <Sign level={cell.level} x={x + wide / 2 - 11} y={y + height / 2 - 11} size={22} />
    </g>
  )
}

function Columns({ board, y }: { board: Board; y: number }) {
  const { t } = useTranslation(['ui', 'board'])
  const wide = columnWidth(board)
  const left = (column: string) =>
    margin + stub + (board.columns as readonly string[]).indexOf(column) * wide
  return (
    <>
      <text x={margin} y={y + sizes.columns - 12} fontSize="14" fill={quiet}>
        {t(`board:stubs.${board.id}`)}
      </text>
      {speakersIn(board).map(({ who, columns: [first = '', ...others] }) => (
        <g key={who} fontSize="13" fontWeight="700">
          <path
            d={`M${left(first) + gap} ${y + 20}h${(others.length + 1) * wide - 2 * gap}`}
            stroke={quiet}
          />
          <text x={left(first) + ((others.length + 1) * wide) / 2} y={y + 13} textAnchor="middle">
            {t(`board:speaks.${who}`)}
          </text>
        </g>
      ))}
      {board.columns.map((column) => (
        <SvgText
          key={column}
          x={left(column) + wide / 2}
          y={y + 40}
          letters={13}
          lineHeight={15}
          fontSize="13.5"
          textAnchor="middle"
        >
          {plain(columnWords(t, column))}
        </SvgText>
      ))}
    </>
  )
}

export function BoardAt({ board, top }: { board: Board; top: number }) {
  const { t } = useTranslation(['ui', 'board'])
  const { rows, names, height } = heightsOf(board)
  const bottomOf = (row: number) => (rows[row] ?? height) + sizes.row
  const wide = columnWidth(board)
  return (
    <g data-board={board.id}>
      <text x={margin} y={top + 28} fontSize="20" fontWeight="700">
        {t(`board:captions.${board.id}`)}
      </text>
      <Columns board={board} y={top + sizes.caption} />
      {names.map(({ name, y }) => (
        <text key={name} x={margin} y={top + y + 20} fontSize="14.5" fontWeight="700">
          {t(`board:groups.${name}` as 'board:groups.express-consent')}
        </text>
      ))}
      {rows.map((y, row) => (
        <g key={y}>
          <path d={`M${margin} ${top + y}H${width - margin}`} stroke={hairline} />
          <text x={margin} y={top + y + 23} fontSize="14.5">
            {plain(rowWords(t, board.rows[row] ?? []))}
          </text>
          {board.columns.map((column, at) =>
            cellAt(board, { row, column: at }) ? null : (
              <text
                key={column}
                x={margin + stub + (at + 0.5) * wide}
                y={top + y + 23}
                textAnchor="middle"
                fill={quiet}
              >
                –
              </text>
            ),
          )}
        </g>
      ))}
      {board.cells.map((cell) => (
        <BoardCell
          key={`${cell.column} ${cell.row}`}
          board={board}
          cell={cell}
          y={top + (rows[cell.row] ?? 0)}
          height={bottomOf(cell.row + cell.rowSpan - 1) - (rows[cell.row] ?? 0)}
        />
      ))}
    </g>
  )
}
