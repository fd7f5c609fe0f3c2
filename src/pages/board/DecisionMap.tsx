/** The whole decision on a few tables, and below them as the program sees it, drawn and as a list. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf, useHydrated, useWays } from '#journey'
import {
  type AnswerId,
  edgesAlong,
  type NodeId,
  positionAfter,
  shortestWays,
  version,
  walk,
} from '#rules'
import { Section } from '#ui'
import { Folded } from '../shared/Folded.tsx'
import { Head } from '../shared/Head.tsx'
import { Link } from '../shared/Link.tsx'
import { Main } from '../shared/Main.tsx'
import { PresentLink } from '../shared/PresentLink.tsx'
import type { PageProps, Screen } from '../shared/screen.ts'
import { BoardPicture } from './BoardPicture.tsx'
import { Boards, Legend } from './Boards.tsx'
import { MapDrawing } from './MapDrawing.tsx'
import { MapList } from './MapList.tsx'

const shortest = shortestWays()
const zooms = [0.35, 0.5, 0.75, 1, 1.4] as const
const natural = zooms.indexOf(1)

/** To each node of a way the answers before it, to all others the shortest ones. */
function waysBeside(answers: readonly AnswerId[]): Readonly<Record<NodeId, readonly AnswerId[]>> {
  const visited = [...answers.keys(), answers.length].map((length) => {
    const before = answers.slice(0, length)
    const position = positionAfter(before)
    return ['verdict' in position ? position.verdict : position.question, before] as const
  })
  return { ...shortest, ...Object.fromEntries(visited) }
}

function Zoom({ at, change }: { at: number; change: (at: number) => void }) {
  const { t } = useTranslation('map')
  if (!useHydrated()) return null
  const button = (to: number, name: 'smaller' | 'larger') => (
    // What is off still takes the focus, else the last press would lose it.
    <button type="button" aria-disabled={!(to in zooms)} onClick={() => to in zooms && change(to)}>
      {t(name)}
    </button>
  )
  return (
    <div className="zoom">
      {button(at - 1, 'smaller')}
      {button(at + 1, 'larger')}
    </div>
  )
}

/** A way in the address that leads to no verdict, or not as a whole: how far it fits, and on from there. */
function Unfinished({
  language,
  answers,
  rest,
}: { answers: readonly AnswerId[]; rest: readonly string[] } & Pick<PageProps, 'language'>) {
  const { t } = useTranslation('map')
  const isQuestion = 'question' in positionAfter(answers)
  if (rest.length === 0 && (answers.length === 0 || !isQuestion)) return null
  return (
    <div className="note unfinished">
      {rest.length > 0 && <p>{t('misfit')}</p>}
      {answers.length > 0 && isQuestion && (
        <p>
          {t('shown')}{' '}
          <Link to={pathOf({ page: 'check', language, segments: answers })}>{t('goOn')}</Link>
        </p>
      )}
    </div>
  )
}

/** The same as the program sees it: every question, answer and condition, drawn and as a list. */
function Program({ language, answers }: { language: Language; answers: readonly AnswerId[] }) {
  const { t } = useTranslation(['map', 'board'])
  const [zoom, setZoom] = useState<number>(natural)
  const ways = waysBeside(answers)
  const along = edgesAlong(answers)
  return (
    <Folded id="program" title={t('board:program')}>
      <p className="note">
        {t('howToRead')} <a href="#list">{t('toList')}</a>
      </p>
      <Zoom at={zoom} change={setZoom} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="map-frame" aria-label={t('drawing')} tabIndex={0}>
        <MapDrawing language={language} ways={ways} along={along} zoom={zooms[zoom] ?? 1} />
      </section>
      <Section title={<span id="list">{t('listTitle')}</span>}>
        <MapList language={language} ways={ways} along={along} />
      </Section>
    </Folded>
  )
}

function DecisionMap({ language, path }: PageProps) {
  const { t } = useTranslation('board')
  const [{ position, rest } = walk([])] = useWays()
  return (
    <Main className="wide">
      <Head title={`${t('title')} ${t('subtitle')}`} description={t('description')} path={path} />
      <div className="board-head">
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <Legend />
      </div>
      <Unfinished language={language} answers={position.answers} rest={rest} />
      <Boards
        language={language}
        path={path}
        way={'verdict' in position ? position : undefined}
        named={position.answers}
      />
      <p className="note contact">
        {t('contact')} <span className="print-only">{t('source', { version })}</span>
      </p>
      <p className="note present screen-only alone">
        <PresentLink to={path}>{t('present')}</PresentLink>
      </p>
      <BoardPicture language={language} />
      <Program language={language} answers={position.answers} />
    </Main>
  )
}

export const screen: Screen = {
  component: DecisionMap,
  namespaces: ['ui', 'board', 'map', 'questions', 'verdicts'],
}
