/** Copies a text; where the browser does not allow it, shows the text selected for copying by hand. */
import { useId, useState } from 'react'

const select = (field: HTMLInputElement | HTMLTextAreaElement | null) => field?.select()

export function CopyButton({
  text,
  label,
  done,
  byHand,
}: {
  /** Called when pressed, so that it is the text of that moment. */
  text: () => string
  label: string
  done: string
  byHand: string
}) {
  const [state, setState] = useState<'idle' | 'done' | 'byHand'>('idle')
  const id = useId()
  // A field of one line would join the lines.
  const Field = text().includes('\n') ? 'textarea' : 'input'
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setState('done')
    } catch {
      setState('byHand')
    }
  }
  return (
    <div className="copy">
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span role="status">{state === 'done' ? done : ''}</span>
      {state === 'byHand' && (
        <>
          <label htmlFor={id}>{byHand}</label>
          <Field id={id} readOnly value={text()} ref={select} />
        </>
      )}
    </div>
  )
}
