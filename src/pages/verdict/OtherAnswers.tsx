/** Other answers that would not help: what would make it worse, and what would hold if the facts were different. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf, pendingQuery, waysQuery } from '#journey'
import { type Alternative, type AtVerdict, isFact } from '#rules'
import { Level } from '#ui'
import { Link } from '../shared/Link.tsx'
import { answerIf, answerLabel, questionTitle } from '../shared/labels.ts'
import { useSay } from '../shared/say.ts'
import { alternativeData } from './Instead.tsx'

export function OtherAnswers({
  way,
  items,
  language,
}: {
  way: AtVerdict
  items: readonly Alternative[]
  language: Language
}) {
  const { t } = useTranslation(['ui', 'verdict', 'questions'])
  const say = useSay(way.answers)
  return (
    <ul className="alternatives">
      {items.map((item) => {
        const { question, answer, position, pendingAnswers, levels } = item
        return (
          <li key={answer}>
            <Link
              {...alternativeData(item)}
              to={pathOf({ page: 'check', language, segments: position.answers })}
              query={pendingQuery(pendingAnswers)}
            >
              {isFact(question) ? (
                <strong>{answerIf(t, answer)}</strong>
              ) : (
                <>
                  <span className="asked">{questionTitle(t, question)}</span>
                  <strong>{answerLabel(say, answer)}</strong>
                </>
              )}
              <span className="levels">
                {levels.map((one) => (
                  <Level key={one} level={one}>
                    {t(`levels.${one}.short`)}
                  </Level>
                ))}
              </span>
            </Link>
            <Link
              className="beside screen-only"
              data-compare={answer}
              to={pathOf({ page: 'plan', language })}
              query={{
                ...waysQuery(way.answers, position.answers),
                ...pendingQuery(pendingAnswers),
              }}
            >
              {t('verdict:change.compare')}
              <span className="visually-hidden">: {answerLabel(say, answer)}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
