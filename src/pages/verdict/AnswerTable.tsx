/** The answers as a table, for paper; on screen they stand with the findings, where they can be changed. */
import { useTranslation } from 'react-i18next'
import { type AnswerId, questionOf } from '#rules'
import { answerLabel, questionTitle } from '../shared/labels.ts'

export function AnswerTable({ answers }: { answers: readonly AnswerId[] }) {
  const { t } = useTranslation(['ui', 'questions', 'verdict'])
  return (
    <section className="print-only">
      <h2>{t('verdict:answers.title')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('verdict:answers.question')}</th>
            <th scope="col">{t('verdict:answers.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map((answer) => (
            <tr key={answer}>
              <td>{questionTitle(t, questionOf(answer))}</td>
              <td>{answerLabel(t, answer)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
