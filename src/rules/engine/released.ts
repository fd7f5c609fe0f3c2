/** What each released version of the rules said, kept so that a link can tell later whether that still holds. */
import type { Level } from '../law/verdicts.ts'

/** One file in `released/`: the ways of a version, each with its verdict, and the verdicts' names then. */
export interface Release {
  readonly ways: Readonly<Record<string, string>>
  readonly verdicts: Readonly<
    Record<string, { readonly level: Level; readonly names: Readonly<Record<string, string>> }>
  >
}

/**
 * Loads what a version said.
 * @returns undefined where no such version was released; rejects where its file cannot be fetched
 */
export async function released(version: string): Promise<Release | undefined> {
  const files = import.meta.glob<Release>('../law/released/*.json', { import: 'default' })
  // A version that never was, for the tests; the built guide does not contain it.
  const invented =
    import.meta.env.MODE === 'development'
      ? import.meta.glob<Release>('../law/released/invented/*.json', { import: 'default' })
      : {}
  const load =
    files[`../law/released/${version}.json`] ?? invented[`../law/released/invented/${version}.json`]
  return load?.()
}

/** A verdict as a version gave it. */
export interface Said {
  readonly verdict: string
  readonly level: Level
  /** The verdict's name in each language. */
  readonly names: Readonly<Record<string, string>>
}

/** What a version said of the segments of an address; undefined where it had no verdict. */
export function saidOf({ ways, verdicts }: Release, segments: readonly string[]): Said | undefined {
  // One segment that holds the separator is not two answers.
  if (segments.some((segment) => segment.includes('.'))) return undefined
  const way = segments.join('.').toLowerCase()
  const verdict = Object.hasOwn(ways, way) ? ways[way] : undefined
  const said = verdict === undefined ? undefined : verdicts[verdict]
  return verdict && said ? { verdict, ...said } : undefined
}
