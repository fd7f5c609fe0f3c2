/** The plan that the reader is putting together: in memory, so that a page they look at meanwhile can add to it. */
import { type OwnQuery, waysQuery } from '#journey'
import type { AnswerId } from '#rules'

type Ways = readonly (readonly AnswerId[])[]

let atHand: Ways = []

export const keepAtHand = (ways: Ways): void => {
  atHand = ways
}

/** The query of the plan with one more way. */
export const planWith = (answers: readonly AnswerId[]): OwnQuery =>
  waysQuery(...atHand.filter((one) => one.join() !== answers.join()), answers)
