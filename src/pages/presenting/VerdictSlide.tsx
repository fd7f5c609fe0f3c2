/** A verdict as one slide: what holds, what now, three steps, what works instead; its reasons as a second view. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf, pendingQuery } from '#journey'
import { type Alternative, type AtVerdict, explain, outlook, verdictOf } from '#rules'
import { Level } from '#ui'
import { Link } from '../shared/Link.tsx'
import { useSay } from '../shared/say.ts'
import { ReasonsView } from './ReasonsView.tsx'

/** As many as a room can take in. */
const stepsShown = 3
const insteadShown = 3
/** Letters beyond which an answer would take a third line. */
const longAnswer = 75

interface Props {
  readonly way: AtVerdict
  readonly language: Language
}

function Instead({ way, items, language }: Props & { items: readonly Alternative[] }) {
  const { t } = useTranslation(['ui', 'verdict'])
  const say = useSay(way.answers)
  return (
    <section className="slide-instead">
      <h2>{t('verdict:instead.title')}</h2>
      <ul>
        {items.slice(0, insteadShown).map(({ answer, best, position, pendingAnswers }) => {
          const { level } = verdictOf(best)
          const condition = say.maybe(`verdict:instead.condition.${best}`)
          return (
            <li key={answer}>
              <Link
                to={pathOf({ page: 'check', language, segments: position.answers })}
                query={pendingQuery(pendingAnswers)}
              >
                <strong>{say(`verdict:instead.do.${answer}`)}</strong>
                <Level level={level}>{t(`levels.${level}.short`)}</Level>
                {condition && <span>{condition}</span>}
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** @param view 0 for the verdict, from 1 for its reasons */
export function VerdictSlide({ way, language, view }: Props & { view: number }) {
  const isReasons = view > 0
  const { t } = useTranslation(['ui', 'verdict'])
  const say = useSay(way.answers)
  const explanation = explain(way)
  const { verdict, level, certainty, steps } = explanation
  const { instead } = outlook(way)
  const answer = say(`verdicts:says.${verdict}.answer`)
  const main = useRef<HTMLElement>(null)
  const before = useRef(view)
  useEffect(() => {
    const isControlled = document.activeElement?.closest('.controls')
    // Who pressed the control stays there.
    if (before.current !== view && !isControlled)
      main.current?.querySelector<HTMLElement>(view > 0 ? 'h2' : 'h1')?.focus()
    before.current = view
  }, [view])
  return (
    <main ref={main} className={`slide ${level}`} data-slide={verdict} data-view={view}>
      <div className="slide-stamp">
        <p className="slide-level">
          <Level level={level}>{t(`levels.${level}.label`)}</Level>
          <span>
            {t('verdict:certainty')} <strong>{t(`verdict:certainties.${certainty}`)}</strong>
          </span>
        </p>
        <h1 tabIndex={-1} data-long={answer.length > longAnswer || undefined}>
          {answer}
        </h1>
        {!isReasons && (
          <>
            <p className="slide-now">{say(`verdicts:says.${verdict}.now`)}</p>
            <p>{say(`verdicts:says.${verdict}.certainty`)}</p>
          </>
        )}
      </div>
      {isReasons ? (
        <ReasonsView
          explanation={explanation}
          view={view}
          answers={way.answers}
          language={language}
        />
      ) : (
        <div className="slide-rest">
          <section>
            <h2>{t('verdict:duties.title')}</h2>
            <ol>
              {steps.slice(0, stepsShown).map((id) => (
                <li key={id}>
                  <strong>{say(`duties:${id}.title`)}</strong>
                  {instead.length === 0 && <span>{say(`duties:${id}.text`)}</span>}
                </li>
              ))}
            </ol>
          </section>
          {instead.length > 0 && <Instead way={way} items={instead} language={language} />}
        </div>
      )}
      {isReasons && <p className="slide-fine">{say('verdict:fine.scope')}</p>}
    </main>
  )
}
