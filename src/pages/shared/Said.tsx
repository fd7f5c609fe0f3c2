/** What the last action came to, and what is left to do by hand. */
import { ManualCopyField } from '#ui'
import type { Outcome } from './use-outcome.ts'

export function Said({ said, byHand }: Outcome) {
  return (
    <>
      <p role="status">{said}</p>
      {byHand && <ManualCopyField key={byHand.text} {...byHand} />}
    </>
  )
}
