/** Chance that can be repeated: the same numbers for the same seed (mulberry32). */
export interface Random {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number
  readonly pick: <One>(some: readonly One[]) => One
}

/** @param at what the numbers are for: each walk has its own, whatever ran before it */
export function randomFrom(seed: number, at: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { next, pick: (some) => some[Math.floor(next() * some.length)] as (typeof some)[number] }
}
