/** Other answers and where each leads: to a level, or to a further question and the levels reachable from there. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf, pendingQuery, waysQuery } from '#journey'
import type { Alternative, AtVerdict, QuestionId } from '#rules'
import { Level } from '#ui'
import { Link } from '../shared/Link.tsx'
import { answerIf, answerLabel, questionTitle } from '../shared/labels.ts'

/** Questions of fact: another answer is a condition, not advice. All others are in one's own hands. */
const facts: readonly QuestionId[] = ['direction', 'answering', 'contact', 'purpose', 'recipient']
export const isFact = ({ question }: Alternative) => facts.includes(question)

function AlternativeList({
  items,
  way,
  language,
}: {
  items: readonly Alternative[]
  way: AtVerdict
  language: Language
}) {
  const { t } = useTranslation(['ui', 'verdict', 'questions'])
  return (
    <ul className="alternatives">
      {items.map((item) => {
        const { question, answer, position, kept, levels } = item
        const [level, ...others] = levels
        const isSettled = others.length === 0
        const opened = 'question' in position ? position.question : undefined
        return (
          <li key={answer}>
            <Link
              data-alternative={answer}
              data-level={isSettled ? level : undefined}
              data-question={isSettled ? undefined : opened}
              data-levels={isSettled ? undefined : levels.join(' ')}
              to={pathOf({ page: 'check', language, segments: position.answers })}
              query={pendingQuery(kept)}
            >
              {isFact(item) ? (
                <strong>{answerIf(t, answer)}</strong>
              ) : (
                <>
                  <span className="asked">{questionTitle(t, question)}</span>
                  <strong>{answerLabel(t, answer)}</strong>
                </>
              )}
              {opened && (
                <span>{t('verdict:change.opens', { question: questionTitle(t, opened) })}</span>
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
              className="beside unprinted"
              data-compare={answer}
              to={pathOf({ page: 'compare', language })}
              query={{ ...waysQuery(way.answers, position.answers), ...pendingQuery(kept) }}
            >
              {t('verdict:change.compare')}
              <span className="visually-hidden">: {answerLabel(t, answer)}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

/** What would change a verdict: first what one can change, then what would follow if the facts were different. */
export function Alternatives({
  items,
  ...rest
}: {
  items: readonly Alternative[]
  way: AtVerdict
  language: Language
}) {
  const { t } = useTranslation(['verdict', 'ui'])
  const groups = {
    yours: items.filter((item) => !isFact(item)),
    facts: items.filter(isFact),
  }
  return (
    <>
      {groups.yours.length > 0 && (
        <>
          <h3>{t('verdict:change.yours')}</h3>
          <AlternativeList items={groups.yours} {...rest} />
        </>
      )}
      {groups.facts.length > 0 && (
        <>
          <h3>{t('verdict:change.facts')}</h3>
          <AlternativeList items={groups.facts} {...rest} />
        </>
      )}
    </>
  )
}
