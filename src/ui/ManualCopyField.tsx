/** A text to be copied by hand, selected, where the browser allows nothing else. */
import { type ReactNode, useCallback } from 'react'

export function ManualCopyField({ label, text }: { label: ReactNode; text: string }) {
  const select = useCallback((field: HTMLTextAreaElement | null) => {
    // In a frame, focusing must not scroll the host's page.
    field?.focus({ preventScroll: true })
    field?.select()
  }, [])
  return (
    <label className="by-hand">
      {label}
      <textarea readOnly value={text} rows={text.includes('\n') ? 12 : 3} ref={select} />
    </label>
  )
}
