/** One way, waiting for another: the safe plan, its own alternatives, or a plan put together here. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf, pendingQuery, waysQuery } from '#journey'
import { type AtVerdict, alternatives, type Level, positionAfter, safeWay, verdictOf } from '#rules'
import { Level as LevelWord } from '#ui'
import { Link } from '../shared/Link.tsx'
import { answerLabel, questionTitle } from '../shared/labels.ts'
import { useSay } from '../shared/say.ts'

export function ComparisonCandidates({
  language,
  way,
  isTwice,
}: {
  language: Language
  way: AtVerdict
  isTwice: boolean
}) {
  const { t } = useTranslation(['ui', 'plan', 'questions', 'verdicts', 'cases'])
  const say = useSay(way.answers)
  const to = pathOf({ page: 'plan', language })
  const { level } = verdictOf(way.verdict)
  const safe = positionAfter(safeWay)
  const isSafe = safe.answers.join() === way.answers.join()
  const shorts = (some: readonly Level[]) => (
    <span className="levels">
      {some.map((one) => (
        <LevelWord key={one} level={one}>
          {t(`levels.${one}.short`)}
        </LevelWord>
      ))}
    </span>
  )
  return (
    <>
      <p>{t(isTwice ? 'plan:twice' : 'plan:one')}</p>
      <p>
        <LevelWord level={level}>{t(`levels.${level}.label`)}</LevelWord>
        <br />
        <Link to={pathOf({ page: 'check', language, segments: way.answers })}>
          {t(`verdicts:says.${way.verdict}.name`)}
        </Link>
      </p>
      <h2>{t('plan:partners')}</h2>
      <ul className="rows">
        {!isSafe && 'verdict' in safe && (
          <li>
            <Link data-partner="safeWay" to={to} query={waysQuery(way.answers, safe.answers)}>
              <strong>{t('cases:aiResearchesPersonCalls.title')}</strong>
              <span>{t('cases:aiResearchesPersonCalls.text')}</span>
              {shorts([verdictOf(safe.verdict).level])}
            </Link>
          </li>
        )}
        {alternatives(way).map((item) => (
          <li key={item.answer}>
            <Link
              data-partner={item.answer}
              to={to}
              query={{
                ...waysQuery(way.answers, item.position.answers),
                ...pendingQuery(item.pendingAnswers),
              }}
            >
              <span className="asked">{questionTitle(t, item.question)}</span>
              <strong>{answerLabel(say, item.answer)}</strong>
              {shorts(item.levels)}
            </Link>
          </li>
        ))}
        <li>
          <Link data-partner="other" to={to} query={waysQuery(way.answers, [])}>
            <strong>{t('plan:other')}</strong>
          </Link>
        </li>
      </ul>
    </>
  )
}
