/** Lines to one question join into one trunk beside the boxes: on which side it runs, in which lane. */

/** All lines to one question, before they have a place. */
export interface Trunk<Id> {
  readonly to: Id
  /** The heights at which they leave their rows. */
  readonly starts: readonly number[]
  /** The height at which it enters the question. */
  readonly end: number
}

export type Side = 'left' | 'right'

/** Lanes are counted from the boxes outwards. */
export type PlacedTrunk<Id> = Trunk<Id> & { readonly side: Side; readonly lane: number }

const heights = <Id>({ starts, end }: Trunk<Id>) => [...starts, end]
const top = <Id>(trunk: Trunk<Id>) => Math.min(...heights(trunk))
const bottom = <Id>(trunk: Trunk<Id>) => Math.max(...heights(trunk))
const length = <Id>(trunk: Trunk<Id>) => bottom(trunk) - top(trunk)

const runBeside = <Id>(one: Trunk<Id>, other: Trunk<Id>) =>
  top(one) <= bottom(other) && top(other) <= bottom(one)

/** The shortest run nearest to the boxes, so that few of the others have to cross them. */
function inLanes<Id>(trunks: readonly Trunk<Id>[], side: Side): readonly PlacedTrunk<Id>[] {
  const placed: PlacedTrunk<Id>[] = []
  for (const trunk of [...trunks].sort((a, b) => length(a) - length(b))) {
    const taken = placed.filter((other) => runBeside(trunk, other)).map(({ lane }) => lane)
    placed.push({ ...trunk, side, lane: Math.max(-1, ...taken) + 1 })
  }
  return placed
}

/** How often lines cross between the boxes and their lanes. */
export const crossings = <Id>(placed: readonly PlacedTrunk<Id>[]): number =>
  placed
    .flatMap((outer) => placed.map((inner) => [outer, inner] as const))
    .filter(([outer, inner]) => outer.side === inner.side && outer.lane > inner.lane)
    .flatMap(([outer, inner]) =>
      heights(outer).filter((y) => y >= top(inner) && y <= bottom(inner)),
    ).length

function onSides<Id>(trunks: readonly Trunk<Id>[], onRight: ReadonlySet<Id>) {
  return [
    ...inLanes(
      trunks.filter(({ to }) => !onRight.has(to)),
      'left',
    ),
    ...inLanes(
      trunks.filter(({ to }) => onRight.has(to)),
      'right',
    ),
  ]
}

/** All on the left, where the answers begin; those whose crossings that saves, on the right. */
export function placeTrunks<Id>(trunks: readonly Trunk<Id>[]): readonly PlacedTrunk<Id>[] {
  let onRight: ReadonlySet<Id> = new Set()
  let best = onSides(trunks, onRight)
  for (const { to } of [...trunks].sort((a, b) => length(b) - length(a))) {
    const moved = new Set([...onRight, to])
    const candidate = onSides(trunks, moved)
    if (crossings(candidate) < crossings(best)) {
      onRight = moved
      best = candidate
    }
  }
  return best
}
