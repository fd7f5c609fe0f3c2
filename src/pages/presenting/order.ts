/** The order of the slides: the board, then every case; what stands outside of it leads back to where it was left. */
import { useEffect } from 'react'
import { type OwnQuery, pathOf, waysQuery } from '#journey'
import { type AnswerId, type CaseId, caseIds, cases } from '#rules'
import type { ScreenProps } from '../shared/screen.ts'

const order = ['board', ...caseIds] as const
type Slide = (typeof order)[number]

/** The slide that was shown last, and the last way outside of the order. Kept in memory only. */
const visit: { last?: Slide; aside?: readonly AnswerId[] | undefined } = {}

export interface Stop {
  readonly path: string
  readonly query?: OwnQuery
  /** To be called on the way there: two cases can be one way. */
  readonly choose?: () => void
}

/** Which case is shown, if any, and what stands before and after this page. */
export function useOrder(screen: ScreenProps): {
  readonly current: CaseId | undefined
  readonly previous: Stop | undefined
  readonly next: Stop | undefined
} {
  const { language, path } = screen
  const pathOfSlide = (slide: Slide) =>
    slide === 'board'
      ? pathOf({ page: 'map', language })
      : pathOf({ page: 'check', language, segments: cases[slide].answers })
  const here = order.filter((slide) => pathOfSlide(slide) === path)
  const current = here.find((slide) => slide === visit.last) ?? here[0]
  const aside = !current && screen.kind === 'verdict' ? screen.position.answers : visit.aside
  useEffect(() => {
    if (current) visit.last = current
    visit.aside = aside
  })
  // A way of one's own comes before the board; one that a case led to, between that case and the next.
  const last = current ?? (visit.last === 'board' ? undefined : visit.last)
  const at = last ? order.indexOf(last) : -1
  const stop = (slide: Slide | undefined): Stop | undefined =>
    slide && {
      path: pathOfSlide(slide),
      // On the board, the way that the presentation came from has its ring.
      ...(slide === 'board' && aside && { query: waysQuery(aside) }),
      choose: () => {
        visit.last = slide
      },
    }
  const before: Stop | undefined =
    current === 'board' && aside
      ? { path: pathOf({ page: 'check', language, segments: aside }) }
      : stop(order[at - 1])
  return {
    current: current === 'board' ? undefined : current,
    previous: current ? before : stop(last),
    next: stop(order[at + 1]),
  }
}
