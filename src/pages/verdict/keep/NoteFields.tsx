/** The user's own note: for print, text and data, and for nothing else. */
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNote, writeNote } from './note.ts'

export function NoteFields() {
  const { t } = useTranslation('keep')
  const { plan, remark } = useNote()
  const id = useId()
  // What was noted on another verdict is in sight here: it will be printed.
  const [wasFilled] = useState(plan !== '' || remark !== '')
  return (
    <details className="note-fields" open={wasFilled}>
      <summary>{t('note.title')}</summary>
      <p className="note" id={id}>
        {t('note.hint')}
      </p>
      {/* Without autocompletion, browsers do not keep what was typed for the next visit either. */}
      <label>
        {t('note.plan')}
        <input
          data-note="plan"
          value={plan}
          maxLength={200}
          autoComplete="off"
          aria-describedby={id}
          onChange={(event) => writeNote({ plan: event.target.value })}
        />
      </label>
      <label>
        {t('note.remark')}
        <textarea
          data-note="remark"
          value={remark}
          rows={3}
          maxLength={5000}
          autoComplete="off"
          aria-describedby={id}
          onChange={(event) => writeNote({ remark: event.target.value })}
        />
      </label>
    </details>
  )
}
