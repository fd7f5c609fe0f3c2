/** The map as a drawing: questions with their answers, the verdicts beside them, and the lines between. */

import layout from 'virtual:map-layout'
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf } from '#journey'
import { type Edge, edges, type QuestionId, questionIds, type VerdictId, verdictOf } from '#rules'
import { LevelIcon, SvgText } from '#ui'
import { Link } from '../shared/Link.tsx'
import { questionTitle } from '../shared/labels.ts'
import { useSay } from '../shared/say.ts'
import { conditionWords, offeredAnswer } from './edge-words.ts'
import { type Ways, waysAlong } from './ways.ts'

interface Props {
  readonly language: Language
  /** Where each box leads. */
  readonly ways: Ways
  /** The edges of the way that is shown; empty where none is. */
  readonly along: readonly Edge[]
  /** Size on screen, 1 being natural. */
  readonly zoom: number
}
type PartProps = Omit<Props, 'zoom'>

/** Whether a part of the drawing is on the way that is shown; undefined where none is. */
const mark = (along: readonly Edge[], isOn: boolean) =>
  along.length > 0 ? { 'data-on': isOn } : {}

function QuestionBox({ id, language, ways, along }: PartProps & { id: QuestionId }) {
  const { t } = useTranslation(['ui', 'questions', 'map'])
  const say = useSay([])
  const { x, y, width, height } = layout.questions[id]
  const rows = layout.rows[id]
  const isOn = along.some(({ from, to }) => from === id || to === id)
  const between = rows.filter(({ isCondition }) => !isCondition)
  return (
    <g className="map-question" {...mark(along, isOn)}>
      <Link to={pathOf({ page: 'check', language, segments: ways[id] })} data-node={id}>
        <rect x={x} y={y} width={width} height={height} rx="4" />
        <SvgText x={x + 14} y={y + 26} letters={39} lineHeight={18}>
          {questionTitle(t, id)}
        </SvgText>
      </Link>
      <path className="map-rules" d={between.map((row) => `M${x} ${row.y}h${width}`).join('')} />
      {rows.map(({ answer, edge: number, isCondition, ...row }) => {
        const own = edges.filter((edge) => edge.answer === answer)
        const edge = number === undefined ? own[0] : edges[number]
        if (!edge) return null
        const isTaken = along.some((one) =>
          number === undefined ? one.answer === answer : one === edge,
        )
        return (
          <SvgText
            key={row.y}
            {...(isCondition && { className: 'map-condition' })}
            x={x + (isCondition ? 30 : 14)}
            y={row.y + row.height / 2}
            letters={isCondition ? 38 : 40}
            lineHeight={16}
            {...mark(along, isTaken)}
          >
            {isCondition ? conditionWords(t, edge) : offeredAnswer(t, say, edge)}
          </SvgText>
        )
      })}
    </g>
  )
}

/** The verdict beside the answer that leads to it. */
function VerdictBox({ edge, at, language, ways, along }: PartProps & { edge: Edge; at: number }) {
  const { t } = useTranslation(['ui', 'verdicts'])
  const box = layout.verdicts[at]
  if (!box) return null
  const { x, y, width, height } = box
  const id = edge.to as VerdictId
  const { level } = verdictOf(id)
  const isOn = along.includes(edge)
  return (
    <g className={`map-verdict level-${level}`} {...mark(along, isOn)}>
      <Link
        to={pathOf({ page: 'check', language, segments: waysAlong(ways, along)(edge) })}
        data-node={id}
        data-level={level}
        aria-label={`${t(`levels.${level}.label`)}: ${t(`verdicts:says.${id}.name`)}`}
      >
        <rect x={x} y={y} width={width} height={height} rx="4" />
        <svg x={x + 10} y={y + height / 2 - 11} width="22" height="22" aria-hidden="true">
          <LevelIcon level={level} />
        </svg>
        <SvgText className="map-level" x={x + 42} y={y + 13} letters={45} lineHeight={14}>
          {t(`levels.${level}.label`)}
        </SvgText>
        <SvgText x={x + 42} y={y + 34} letters={45} lineHeight={14}>
          {t(`verdicts:says.${id}.name`)}
        </SvgText>
      </Link>
    </g>
  )
}

/** The lines of the way that is shown lie above the others. */
function Lines({ along }: { along: readonly Edge[] }) {
  const lines = edges.map((edge, at) => ({ at, isOn: along.includes(edge) }))
  return (
    <g className="map-lines">
      {[...lines.filter(({ isOn }) => !isOn), ...lines.filter(({ isOn }) => isOn)].map(
        ({ at, isOn }) => (
          <path key={at} d={layout.lines[at]} {...mark(along, isOn)} />
        ),
      )}
      {layout.joints.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="3.5" />
      ))}
    </g>
  )
}

/** The same drawing once more, cut into sheets of paper. */
function Sheets() {
  return layout.sheets.map(({ top, height }) => (
    <svg
      key={top}
      className="map-sheet"
      aria-hidden="true"
      viewBox={`0 ${top} ${layout.width} ${height}`}
    >
      <use href="#drawing" />
    </svg>
  ))
}

export function MapDrawing({ zoom, ...props }: Props) {
  const { width, height } = layout
  return (
    <>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its frame has the name; said here too, it would be read twice */}
      <svg
        className="map-screen"
        viewBox={`0 0 ${width} ${height}`}
        width={Math.round(width * zoom)}
        height={Math.round(height * zoom)}
        data-natural={zoom === 1 ? '' : undefined}
      >
        <g className="map" id="drawing">
          <Lines along={props.along} />
          {questionIds.map((id) => (
            <QuestionBox key={id} id={id} {...props} />
          ))}
          {edges.map((edge, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the edges never change
            <VerdictBox key={at} edge={edge} at={at} {...props} />
          ))}
        </g>
      </svg>
      <Sheets />
    </>
  )
}
