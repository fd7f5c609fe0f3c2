/** What the ways of an address come to: rows of a plan, one still to be answered, or parts that do not fit. */
import {
  type AtQuestion,
  type AtVerdict,
  eachOnce,
  type Position,
  planLimit,
  type walk,
} from '#rules'

type Read = ReturnType<typeof walk>

export interface Reading {
  /** The ways in their order, each once, no more than a plan can have. */
  readonly positions: readonly Position[]
  /** The numbers of those that are named more than once. */
  readonly repeated: readonly number[]
  /** What comes after them. */
  readonly beyond: readonly Position[]
  /** The first that has not reached its verdict, and its place. */
  readonly open: { readonly at: number; readonly position: AtQuestion } | undefined
  /** Those that have. */
  readonly rows: readonly AtVerdict[]
}

const isWhole = (position: Position): position is AtVerdict => 'verdict' in position

/** @param read the ways of an address, each as far as it fits */
export function readingOf(read: readonly Read[]): Reading {
  const { ways, repeated } = eachOnce(read.map(({ position }) => position))
  const positions = ways.slice(0, planLimit)
  const at = positions.findIndex((position) => !isWhole(position))
  const position = positions[at]
  return {
    positions,
    repeated: repeated.filter((number) => number <= planLimit),
    beyond: ways.slice(planLimit),
    open: position && !isWhole(position) ? { at, position } : undefined,
    rows: positions.filter(isWhole),
  }
}
