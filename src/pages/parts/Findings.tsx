/** Why: one finding for each answer, in the order of the examination. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import {
  type AnswerId,
  type Explanation,
  findingOf,
  isQuotation,
  type QuotationId,
  questionOf,
} from '#rules'
import { ChangeLink } from './GivenAnswers.tsx'
import { answerLabel, outcomeWord } from './labels.ts'
import { Quotation } from './Quotation.tsx'
import { Citations } from './Sources.tsx'

interface Props {
  readonly language: Language
  readonly answers: readonly AnswerId[]
  readonly findings: Explanation['findings']
  /** Quotations that already stand above; here they are only cited. */
  readonly shown: readonly QuotationId[]
}

export function Findings({ language, answers, findings, shown }: Props) {
  const { t } = useTranslation(['ui', 'verdict', 'findings', 'questions'])
  return (
    <ol className="findings">
      {findings.map(({ finding, answer }) => {
        const { element, outcome, sources } = findingOf(finding)
        const quoted = sources.filter(isQuotation).filter((id) => !shown.includes(id))
        const cited = sources.filter((id) => !(quoted as readonly string[]).includes(id))
        return (
          <li key={finding} data-finding={finding} data-outcome={outcome}>
            <h3>
              {t(`findings:elements.${element}`)}{' '}
              <span className="outcome">{outcomeWord(t, outcome, element)}</span>
            </h3>
            <p className="given-answer">
              {t('verdict:why.given')}: {answerLabel(t, answer)}{' '}
              <ChangeLink language={language} answers={answers} question={questionOf(answer)} />
            </p>
            <p>{t(`findings:says.${finding}`)}</p>
            {quoted.map((id) => (
              <Quotation key={id} id={id} language={language} className="quotation small" />
            ))}
            <Citations ids={cited} language={language} />
          </li>
        )
      })}
    </ol>
  )
}
