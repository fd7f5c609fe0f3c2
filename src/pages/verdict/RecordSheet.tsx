/** The first page on paper: the record for a boss or the legal department, complete without the pages after it. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, type Language } from '#i18n'
import {
  type Alternative,
  type AtVerdict,
  type Explanation,
  lawAsOf,
  questionOf,
  verdictOf,
  version,
} from '#rules'
import { Level } from '#ui'
import { answerLabel, questionTitle } from '../shared/labels.ts'
import { useSay } from '../shared/say.ts'

export function RecordSheet({
  way: { answers },
  explanation: { verdict, level, certainty, steps, sanctions },
  instead,
  language,
  children,
}: {
  way: AtVerdict
  explanation: Explanation
  instead: readonly Alternative[]
  language: Language
  /** When and for what it was printed, and where it stands: known in the browser only. */
  children: ReactNode
}) {
  const { t } = useTranslation(['ui', 'verdict', 'questions'])
  const say = useSay(answers)
  return (
    <section className="record print-only">
      {children}
      <p className="stamp-level">
        <Level level={level}>{t(`levels.${level}.label`)}</Level>
      </p>
      <p className="record-answer">{say(`verdicts:says.${verdict}.answer`)}</p>
      <p>
        <strong>{say(`verdicts:says.${verdict}.now`)}</strong>
      </p>
      <p>
        {t('verdict:certainty')} <strong>{t(`certainty.${certainty}`)}.</strong>{' '}
        {say(`verdicts:says.${verdict}.certainty`)}
      </p>
      <table>
        <caption>{t('verdict:answers.title')}</caption>
        <tbody>
          {answers.map((answer) => (
            <tr key={answer}>
              <th scope="row">{questionTitle(t, questionOf(answer))}</th>
              <td>{answerLabel(say, answer)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t('verdict:duties.title')}</h2>
      <ol>
        {steps.map((id) => (
          <li key={id}>
            <strong>{say(`duties:${id}.title`)}.</strong> {say(`duties:${id}.text`)}
          </li>
        ))}
      </ol>
      {instead.length > 0 && (
        <>
          <h2>{t('verdict:instead.title')}</h2>
          <ul>
            {instead.map((item) => (
              <li key={item.answer}>
                {say(`verdict:instead.do.${item.answer}`)}:{' '}
                {t(`levels.${verdictOf(item.best).level}.short`)}
                {say.maybe(`verdict:instead.condition.${item.best}`) &&
                  `, ${say(`verdict:instead.condition.${item.best}`)}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {sanctions.length > 0 && (
        <p>
          <strong>{say('verdict:sanctions.title')}:</strong>{' '}
          {sanctions
            .slice(0, 4)
            .map((id) => say(`sanctions:says.${id}.title`))
            .join('; ')}
          .
        </p>
      )}
      <p>
        {say('verdict:fine.scope')} {t('verdict:fine.scopeNot')} {t('notAdvice')}{' '}
        {t('lawAsOf', { date: formatDate(lawAsOf, language) })}, {t('verdict:fine.version')}{' '}
        {version}.
      </p>
      <p className="signature">{t('verdict:paper.signature')}</p>
    </section>
  )
}
