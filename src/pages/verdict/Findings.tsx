/** Why: one finding for each answer, in the order of the examination. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { type AnswerId, type Explanation, findingOf, type QuotationId, questionOf } from '#rules'
import { Evidence } from '../shared/Evidence.tsx'
import { ChangeLink } from '../shared/GivenAnswers.tsx'
import { answerLabel, outcomeWord } from '../shared/labels.ts'
import { TextWithTerms } from '../shared/TextWithTerms.tsx'

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
            <p>
              <TextWithTerms>{t(`findings:says.${finding}`)}</TextWithTerms>
            </p>
            <Evidence ids={sources} language={language} shown={shown} />
          </li>
        )
      })}
    </ol>
  )
}
