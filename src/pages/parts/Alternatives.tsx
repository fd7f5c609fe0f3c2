/** Other answers and where each leads: to a level, or to a further question and the levels reachable from there. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { keep, pathOf } from '#journey'
import type { Alternative } from '#rules'
import { Level } from '#ui'
import { Link } from './Link.tsx'
import { answerLabel, questionTitle } from './labels.ts'

export function Alternatives({
  items,
  language,
}: {
  items: readonly Alternative[]
  language: Language
}) {
  const { t } = useTranslation(['ui', 'verdict', 'questions'])
  return (
    <ul className="alternatives">
      {items.map(({ answer, position, kept, levels }) => {
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
              to={pathOf({ page: 'check', language, asked: position.answers })}
              query={keep(kept)}
            >
              <strong>{answerLabel(t, answer)}</strong>
              {opened && (
                <span>{t('verdict:ifKnown.opens', { question: questionTitle(t, opened) })}</span>
              )}
              <span className="levels">
                {levels.map((one) => (
                  <Level key={one} level={one}>
                    {t(`levels.${one}.short`)}
                  </Level>
                ))}
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
