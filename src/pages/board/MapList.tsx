/** The map in words: for each question its answers, and where each leads under which condition. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf } from '#journey'
import {
  type AnswerId,
  type Edge,
  edges,
  type QuestionId,
  questionIds,
  questions,
  type VerdictId,
  verdictOf,
} from '#rules'
import { Level } from '#ui'
import { Link } from '../shared/Link.tsx'
import { questionTitle } from '../shared/labels.ts'
import { useSay } from '../shared/say.ts'
import { conditionWords, offeredAnswer } from './edge-words.ts'
import { type Ways, waysAlong } from './ways.ts'

function Target({
  edge,
  segments,
  language,
}: {
  edge: Edge
  segments: readonly AnswerId[]
  language: Language
}) {
  const { t } = useTranslation(['ui', 'questions', 'verdicts'])
  const to = pathOf({ page: 'check', language, segments })
  if ((questionIds as readonly string[]).includes(edge.to))
    return <Link to={to}>{questionTitle(t, edge.to as QuestionId)}</Link>
  const verdict = edge.to as VerdictId
  const { level } = verdictOf(verdict)
  return (
    <span>
      <Level level={level}>{t(`levels.${level}.short`)}</Level>{' '}
      <Link to={to}>{t(`verdicts:says.${verdict}.name`)}</Link>
    </span>
  )
}

export function MapList({
  language,
  ways,
  along,
}: {
  language: Language
  ways: Ways
  along: readonly Edge[]
}) {
  const { t } = useTranslation(['ui', 'questions', 'map'])
  const say = useSay([])
  const segmentsTo = waysAlong(ways, along)
  return questionIds.map((question) => (
    <section key={question} className="map-list roomy-links" id={question}>
      <h3>{questionTitle(t, question)}</h3>
      <dl>
        {questions[question].answers.map((answer) => {
          const own = edges.filter((edge) => edge.answer === answer)
          const [first] = own
          return (
            <div key={answer}>
              <dt>
                {first && <span>{offeredAnswer(t, say, first)}</span>}
                {along.some((edge) => edge.answer === answer) && (
                  <span>
                    {' '}
                    <span className="tag">{t('map:given')}</span>
                  </span>
                )}
              </dt>
              {own.map((edge) => (
                <dd key={edge.to}>
                  {own.length > 1 && <span>{conditionWords(t, edge)}: </span>}
                  <Target edge={edge} segments={segmentsTo(edge)} language={language} />
                </dd>
              ))}
            </div>
          )
        })}
      </dl>
    </section>
  ))
}
