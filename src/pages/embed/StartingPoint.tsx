/** Where the embedded guide begins: a page, the first question, a later position, or a case. */
import { useTranslation } from 'react-i18next'
import { type AnswerId, caseIds, positionAfter } from '#rules'
import { Select } from '#ui'
import { answerLabel, questionTitle } from '../shared/labels.ts'
import { useSay } from '../shared/say.ts'
import { beginnings, type Settings } from './settings.ts'

/** The answers given so far, one select a question; each may be the last. */
function GivenAnswers({
  answers,
  onChange,
}: {
  answers: readonly AnswerId[]
  onChange: (answers: readonly AnswerId[]) => void
}) {
  const { t } = useTranslation('embed')
  const { t: tui } = useTranslation(['ui', 'questions'])
  const say = useSay(answers)
  const questions = [...answers, undefined]
    .map((_, n) => positionAfter(answers.slice(0, n)))
    .filter((position) => 'question' in position)
  return (
    <fieldset className="given-answers">
      <legend>{t('settings.given')}</legend>
      {questions.map(({ question, options }, n) => (
        <Select
          key={question}
          label={questionTitle(tui, question)}
          value={answers[n] ?? ''}
          onChange={(answer: AnswerId | '') =>
            onChange([...answers.slice(0, n), ...(answer === '' ? [] : [answer])])
          }
          options={[
            { value: '', label: t('settings.here') },
            ...options.map((answer) => ({ value: answer, label: answerLabel(say, answer) })),
          ]}
        />
      ))}
    </fieldset>
  )
}

export function StartingPoint({
  settings,
  set,
}: {
  settings: Settings
  set: (changed: Partial<Settings>) => void
}) {
  const { t } = useTranslation(['embed', 'cases'])
  const { beginning, answers } = settings
  return (
    <div className="setting">
      <Select
        label={t('settings.start')}
        value={beginning}
        onChange={(value) => set({ beginning: value })}
        options={beginnings.map((value) => ({ value, label: t(`settings.starts.${value}`) }))}
      />
      {beginning === 'answers' && (
        <GivenAnswers answers={answers} onChange={(value) => set({ answers: value })} />
      )}
      {beginning === 'case' && (
        <Select
          label={t('settings.case')}
          value={settings.case}
          onChange={(value) => set({ case: value })}
          options={caseIds.map((value) => ({ value, label: t(`cases:${value}.title`) }))}
        />
      )}
    </div>
  )
}
