/** The verdict that stood before an answer was changed. It travels in the history's entry, so it is stored nowhere. */
import { useLocation } from 'react-router'
import { segmentsIn, useHydrated } from '#journey'
import { type AnswerId, type AtQuestion, type AtVerdict, walk } from '#rules'

/** What a link hands on, so that the verdict at its end can tell what became different. */
export interface Handed {
  /** The answers of that verdict. */
  readonly before?: readonly string[]
}

/** What a link to change an answer hands on; another link to the same question begins anew, or goes back. */
export const changing = { isChange: true }

const verdictAfter = (segments: readonly string[]): AtVerdict | undefined => {
  const { position, rest } = walk(segments)
  return 'verdict' in position && rest.length === 0 ? position : undefined
}

/** What was handed on to this page, or the verdict whose link led straight here. */
export function useWayBefore(): AtVerdict | undefined {
  const { state } = useLocation()
  // A page that is loaded again keeps its entry, but was rendered without one.
  if (!useHydrated()) return undefined
  const { before, from = '' } = (state ?? {}) as Handed & { from?: string }
  return verdictAfter(before ?? segmentsIn(from))
}

/** The answer that a question had on the page whose link led here to change it. */
export function useFormerAnswer({ answers, options }: AtQuestion): AnswerId | undefined {
  const { state } = useLocation()
  if (!useHydrated()) return undefined
  const { from = '', isChange } = (state ?? {}) as { from?: string } & Partial<typeof changing>
  if (!isChange) return undefined
  const { position } = walk(segmentsIn(from))
  const goesOn = answers.every((answer, at) => answer === position.answers[at])
  const former = position.answers[answers.length]
  return goesOn && former && options.includes(former) ? former : undefined
}
