/** The whole decision drawn from the running rules: every question, answer, condition and verdict. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pathOf, useHydrated, useWays } from '#journey'
import {
  type AnswerId,
  edgesAlong,
  type NodeId,
  positionAfter,
  shortestWays,
  verdictOf,
  walk,
} from '#rules'
import { Level, Section } from '#ui'
import { Head } from '../shared/Head.tsx'
import { Link } from '../shared/Link.tsx'
import { Main } from '../shared/Main.tsx'
import type { PageProps, Screen } from '../shared/screen.ts'
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
  return (
    <div className="zoom">
      <button type="button" disabled={at === 0} onClick={() => change(at - 1)}>
        {t('smaller')}
      </button>
      <button type="button" disabled={at === zooms.length - 1} onClick={() => change(at + 1)}>
        {t('larger')}
      </button>
    </div>
  )
}

/** Which way is highlighted, and back to where it leads. */
function Shown({
  language,
  answers,
  rest,
}: { answers: readonly AnswerId[]; rest: readonly string[] } & Pick<PageProps, 'language'>) {
  const { t } = useTranslation(['ui', 'map', 'verdicts'])
  const position = positionAfter(answers)
  const to = pathOf({ page: 'check', language, segments: answers })
  return (
    <div className="note">
      {rest.length > 0 && <p>{t('map:misfit')}</p>}
      {answers.length > 0 && (
        <p>
          {t('map:shown')}{' '}
          {'verdict' in position ? (
            <>
              <Level level={verdictOf(position.verdict).level}>
                {t(`levels.${verdictOf(position.verdict).level}.short`)}
              </Level>{' '}
              <Link to={to}>{t(`verdicts:says.${position.verdict}.name`)}</Link>
            </>
          ) : (
            <Link to={to}>{t('map:goOn')}</Link>
          )}
        </p>
      )}
    </div>
  )
}

function DecisionMap({ language, path }: PageProps) {
  const { t } = useTranslation('map')
  const [{ position, rest } = walk([])] = useWays()
  const [zoom, setZoom] = useState<number>(natural)
  const ways = waysBeside(position.answers)
  const along = edgesAlong(position.answers)
  return (
    <Main className="wide">
      <Head title={t('title')} description={t('description')} path={path} />
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p className="note">
        {t('howToRead')} <a href="#list">{t('toList')}</a>
      </p>
      {position.answers.length + rest.length > 0 && (
        <Shown language={language} answers={position.answers} rest={rest} />
      )}
      <Zoom at={zoom} change={setZoom} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="map-frame" aria-label={t('title')} tabIndex={0}>
        <MapDrawing language={language} ways={ways} along={along} zoom={zooms[zoom] ?? 1} />
      </section>
      <Section title={<span id="list">{t('listTitle')}</span>}>
        <MapList language={language} ways={ways} along={along} />
      </Section>
    </Main>
  )
}

export const screen: Screen = {
  component: DecisionMap,
  namespaces: ['ui', 'map', 'questions', 'verdicts'],
}
