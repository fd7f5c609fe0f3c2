/** What can be changed about a call type of the plan: its name, its place, its answers. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { pathOf, pendingQuery, waysQuery } from '#journey'
import { questionOf, splitAt } from '#rules'
import { Link } from '../shared/Link.tsx'
import { answerLabel, questionTitle } from '../shared/labels.ts'
import { useSay } from '../shared/say.ts'
import { beginAnswering, rename } from './names.ts'
import type { RowProps } from './row-props.ts'

export function EditRow({
  way: { answers },
  at,
  ways,
  named,
  language,
  onMove,
  onRemove,
}: RowProps) {
  const { t } = useTranslation(['ui', 'plan', 'questions'])
  const say = useSay(answers)
  const id = useId()
  const button = (by: -1 | 1, label: string) => (
    <button
      type="button"
      id={`${id}${by}`}
      data-move={by}
      aria-disabled={at + by < 0 || at + by >= ways.length}
      onClick={(event) => onMove(by, event.currentTarget)}
    >
      {label}
    </button>
  )
  return (
    <div className="edit-row">
      <label>
        {t('plan:edit.name')}
        {/* Without autocompletion, browsers do not keep what was typed for the next visit either. */}
        <input
          data-name
          value={named.own}
          placeholder={named.usual}
          maxLength={80}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onChange={(event) => rename(answers, event.target.value)}
        />
      </label>
      <p className="note" id={`${id}-hint`}>
        {t('plan:edit.hint')}
      </p>
      <div className="buttons">
        {ways.length > 1 && button(-1, t('plan:edit.up'))}
        {ways.length > 1 && button(1, t('plan:edit.down'))}
        <button type="button" data-remove onClick={onRemove}>
          {t('plan:edit.remove')}
        </button>
      </div>
      <dl className="answer-list">
        {answers.map((answer) => {
          const question = questionOf(answer)
          const { before, after } = splitAt(answers, question)
          return (
            <div key={answer}>
              <dt>{questionTitle(t, question)}</dt>
              <dd>
                <span>{answerLabel(say, answer)}</span>{' '}
                <Link
                  data-change={question}
                  to={pathOf({ page: 'plan', language })}
                  query={{
                    ...waysQuery(...ways.map((one, n) => (n === at ? before : one))),
                    ...pendingQuery(after),
                  }}
                  state={{ unchanged: ways }}
                  onClick={() => beginAnswering(at, named.own)}
                >
                  {t('check.change')}
                  <span className="visually-hidden">: {questionTitle(t, question)}</span>
                </Link>
              </dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
