/** What works instead: each row a change within reach, where it leads, and on which condition. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf, pendingQuery, waysQuery } from '#journey'
import {
  type Alternative,
  type AtVerdict,
  hasSafeWay,
  preparations,
  safeWaySources,
  verdictOf,
} from '#rules'
import { Level } from '#ui'
import { Citations } from '../shared/Citations.tsx'
import { Link } from '../shared/Link.tsx'
import { Notes } from '../shared/Notes.tsx'
import { useSay } from '../shared/say.ts'

/** Where an alternative leads, as others read it off the markup. */
export function alternativeData({ answer, levels, position }: Alternative) {
  const [level, ...others] = levels
  return {
    'data-alternative': answer,
    ...(others.length === 0
      ? { 'data-level': level }
      : {
          'data-question': 'question' in position ? position.question : undefined,
          'data-levels': levels.join(' '),
        }),
  }
}

export function Instead({
  way,
  items,
  language,
}: {
  way: AtVerdict
  items: readonly Alternative[]
  language: Language
}) {
  const { t } = useTranslation(['ui', 'verdict'])
  const say = useSay(way.answers)
  const offersSafeWay =
    hasSafeWay(verdictOf(way.verdict).level) && items.some(({ answer }) => answer === 'human')
  return (
    <>
      <ul className="instead">
        {items.map((item) => {
          const { level } = verdictOf(item.best)
          const condition = say.maybe(`verdict:instead.condition.${item.best}`)
          return (
            <li key={item.answer}>
              <Link
                {...alternativeData(item)}
                to={pathOf({ page: 'check', language, segments: item.position.answers })}
                query={pendingQuery(item.pendingAnswers)}
              >
                <strong>{say(`verdict:instead.do.${item.answer}`)}</strong>
                <Level level={level}>{t(`levels.${level}.short`)}</Level>
                {condition && <span>{condition}</span>}
              </Link>
            </li>
          )
        })}
      </ul>
      <div className="ways-on roomy-links">
        {offersSafeWay && (
          <details className="quiet">
            <summary>{t('verdict:safeWay.title')}</summary>
            <p>{t('verdict:safeWay.lead')}</p>
            <ul>
              {preparations.map((use) => (
                <li key={use}>{t(`verdict:safeWay.uses.${use}`)}</li>
              ))}
            </ul>
            <p>
              {say('verdict:safeWay.honest')}
              <Notes ids={safeWaySources} />
            </p>
            <Citations ids={safeWaySources} language={language} />
          </details>
        )}
        <p className="screen-only">
          <Link to={pathOf({ page: 'map', language })} query={waysQuery(way.answers)}>
            {t('verdict:instead.board')}
          </Link>
        </p>
      </div>
    </>
  )
}
