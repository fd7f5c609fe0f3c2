/** Cuts the drawing into sheets of paper, between its boxes. */

export interface Sheet {
  readonly top: number
  readonly height: number
}

function fill(cuts: readonly number[], most: number): readonly Sheet[] {
  const sheets: Sheet[] = []
  let top = 0
  let reached = 0
  for (const cut of cuts) {
    if (cut - top > most && reached > top) {
      sheets.push({ top, height: reached - top })
      top = reached
    }
    reached = cut
  }
  return [...sheets, { top, height: reached - top }]
}

/**
 * As few sheets as hold the drawing, and none much fuller than the others.
 * What is higher than a sheet has one of its own, made smaller when it is printed.
 * @param cuts where the drawing may be cut, from top to bottom; the last is its lower edge
 * @param most how high a sheet may be
 */
export function cutIntoSheets(cuts: readonly number[], most: number): readonly Sheet[] {
  const fewest = fill(cuts, most)
  const heights = [0, ...cuts].flatMap((from) => cuts.map((to) => to - from))
  const least = heights
    .filter((height) => height > 0 && height < most)
    .sort((a, b) => a - b)
    .find((height) => fill(cuts, height).length === fewest.length)
  return least === undefined ? fewest : fill(cuts, least)
}
