/** The map as a drawing: questions with their answers, verdicts by level, and the lines between them. */

import layout from 'virtual:map-layout'
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf } from '#journey'
import {
  type AnswerId,
  type Edge,
  edges,
  type NodeId,
  type QuestionId,
  questionIds,
  type VerdictId,
  verdictIds,
  verdictOf,
} from '#rules'
import { LevelIcon, SvgText } from '#ui'
import { Link } from '../shared/Link.tsx'
import { answerLabel, conditionWords, questionTitle } from '../shared/labels.ts'
import { useSay } from '../shared/say.ts'

interface Props {
  readonly language: Language
  /** Where each box leads. */
  readonly ways: Readonly<Record<NodeId, readonly AnswerId[]>>
  /** The edges of the way that is shown; empty where none is. */
  readonly along: readonly Edge[]
  /** Size on screen, 1 being natural. */
  readonly zoom: number
}

/** Whether a part of the drawing is on the way that is shown; undefined where none is. */
const mark = (along: readonly Edge[], isOn: boolean) =>
  along.length > 0 ? { 'data-on': isOn } : {}

function QuestionBox({ id, language, ways, along }: Omit<Props, 'zoom'> & { id: QuestionId }) {
  const { t } = useTranslation(['ui', 'questions', 'map'])
  const say = useSay([])
  const { x, y, width, height } = layout.boxes[id]
  const isOn = along.some(({ from, to }) => from === id || to === id)
  return (
    <g className="map-question" {...mark(along, isOn)}>
      <Link to={pathOf({ page: 'check', language, segments: ways[id] })} data-node={id}>
        <rect x={x} y={y} width={width} height={height} rx="4" />
        <SvgText x={x + 14} y={y + 30} letters={34} lineHeight={18}>
          {questionTitle(t, id)}
        </SvgText>
      </Link>
      {layout.rows[id].map(({ answer, edge: number, y: middle }) => {
        const edge = number === undefined ? undefined : edges[number]
        const isTaken = along.some((one) => (edge ? one === edge : one.answer === answer))
        const isCondition =
          edge &&
          (edge.guard ||
            edge.offeredOnlyIf ||
            layout.rows[id].some((row) => row.answer === answer && row.edge === undefined))
        return (
          <SvgText
            key={middle}
            {...(isCondition && { className: 'map-condition' })}
            x={x + (isCondition ? 28 : 14)}
            y={middle}
            letters={isCondition ? 38 : 40}
            lineHeight={14}
            {...mark(along, isTaken)}
          >
            {isCondition ? conditionWords(t, edge) : answerLabel(say, answer)}
          </SvgText>
        )
      })}
    </g>
  )
}

function VerdictBox({ id, language, ways, along }: Omit<Props, 'zoom'> & { id: VerdictId }) {
  const { t } = useTranslation(['ui', 'verdicts'])
  const { x, y, width, height } = layout.boxes[id]
  const { level } = verdictOf(id)
  return (
    <g
      className={`map-verdict level-${level}`}
      {...mark(
        along,
        along.some(({ to }) => to === id),
      )}
    >
      <Link
        to={pathOf({ page: 'check', language, segments: ways[id] })}
        data-node={id}
        data-level={level}
        aria-label={`${t(`levels.${level}.short`)}: ${t(`verdicts:says.${id}.name`)}`}
      >
        <rect x={x} y={y} width={width} height={height} rx="4" />
        <svg x={x + 10} y={y + height / 2 - 11} width="22" height="22" aria-hidden="true">
          <LevelIcon level={level} />
        </svg>
        <SvgText x={x + 42} y={y + height / 2} letters={20} lineHeight={15}>
          {t(`verdicts:says.${id}.name`)}
        </SvgText>
      </Link>
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
  const { t } = useTranslation('map')
  const { along } = props
  const { width, height } = layout
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no group of fields */}
      <svg
        className="map-screen"
        role="group"
        aria-label={t('drawing')}
        viewBox={`0 0 ${width} ${height}`}
        width={Math.round(width * zoom)}
        height={Math.round(height * zoom)}
        data-natural={zoom === 1 ? '' : undefined}
      >
        <g className="map" id="drawing">
          <g className="map-lines">
            {edges.map((edge, at) => (
              <path
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
                key={at}
                d={layout.lines[at]}
                {...mark(along, along.includes(edge))}
              />
            ))}
          </g>
          {questionIds.map((id) => (
            <QuestionBox key={id} id={id} {...props} />
          ))}
          {verdictIds.map((id) => (
            <VerdictBox key={id} id={id} {...props} />
          ))}
        </g>
      </svg>
      <Sheets />
    </>
  )
}
