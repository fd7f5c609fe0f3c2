/**
 * All boards as one picture, for an article or a slide. It stands alone: no fonts, no styles and nothing from
 * elsewhere; attributes only, because a policy of its host may forbid styles inside it.
 */
import { useTranslation } from 'react-i18next'
import { formatDate, type Language, plain } from '#i18n'
import { boards, lawAsOf, levels, version } from '#rules'
import { levelWord } from '../pages/board/words.ts'
import { BoardAt, heightsOf, margin, Sign, width } from './BoardImageTable.tsx'
import { lightColour } from './light-colours.ts'

const sizes = { between: 20, head: 166, foot: 90 }
const [paper, ink, quiet] = ['--paper', '--ink', '--quiet'].map(lightColour)

/** The legend in lines of three. */
const legendX = (at: number) => margin + (at % 3) * 238
const legendY = (at: number) => 123 + Math.floor(at / 3) * 28

function Legend() {
  const { t } = useTranslation(['ui', 'board'])
  return (
    <g fontSize="15">
      {levels.map((level, at) => (
        <g key={level} data-legend={level}>
          <Sign level={level} x={legendX(at)} y={legendY(at) - 15} size={20} />
          <text x={legendX(at) + 27} y={legendY(at)} fontWeight="700">
            {levelWord(t, level)}
          </text>
        </g>
      ))}
      <text x={legendX(levels.length)} y={legendY(levels.length)} fill={quiet}>
        {`–\u2002${t('board:unasked')}`}
      </text>
    </g>
  )
}

/** @param address where the boards stand; empty where it is not known */
export function BoardImage({ language, address }: { language: Language; address: string }) {
  const { t } = useTranslation(['ui', 'board'])
  const placed = boards.map((board, at) => ({
    board,
    top: boards
      .slice(0, at)
      .reduce((y, before) => y + heightsOf(before).height + sizes.between, sizes.head),
  }))
  const last = placed.at(-1)
  const end = last ? last.top + heightsOf(last.board).height + sizes.between : sizes.head
  const height = end + sizes.foot + (address === '' ? 0 : 22)
  const state = t('ui:lawAsOf', { date: formatDate(lawAsOf, language) })
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby="title"
      lang={language}
      fontFamily="Arial, 'Liberation Sans', Helvetica, sans-serif"
      fill={ink}
    >
      <title id="title">{plain(`${t('board:title')} ${t('board:subtitle')}`)}</title>
      <rect width={width} height={height} fill={paper} />
      <text x={margin} y="58" fontSize="34" fontWeight="700">
        {plain(t('board:title'))}
      </text>
      <text x={margin} y="86" fontSize="17" fill={quiet}>
        {plain(t('board:subtitle'))}
      </text>
      <Legend />
      {placed.map(({ board, top }) => (
        <BoardAt key={board.id} board={board} top={top} />
      ))}
      <path d={`M${margin} ${end}H${width - margin}`} stroke={quiet} />
      <g fontSize="14" fill={quiet}>
        <text x={margin} y={end + 26}>
          {plain(t('board:contact'))}
        </text>
        <text x={margin} y={end + 48} fontWeight="700">
          {plain(`${t('ui:brand')} · ${state} · ${t('board:picture.version', { version })}`)}
        </text>
        <text x={margin} y={end + 70}>
          {plain(t('ui:notAdvice'))}
        </text>
        {address !== '' && (
          <text x={margin} y={end + 92}>
            {address}
          </text>
        )}
      </g>
    </svg>
  )
}
