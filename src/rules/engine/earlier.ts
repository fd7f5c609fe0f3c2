/** An address that an earlier version made: what it said then, and where its answers lead today. */
import { isAnswer } from '../law/questions.ts'
import { changes } from '../law/versions.ts'
import { type Resumed, resume } from './change.ts'
import { type Release, released, type Said, saidOf } from './released.ts'

export interface EarlierAddress {
  readonly version: string
  /** Undefined where the address stopped at a question. */
  readonly said: Said | undefined
}

/** Whether the segments are a way of that version, or a beginning of one. */
function isKnownTo({ ways }: Release, segments: readonly string[]): boolean {
  const asked = segments.map((segment) => segment.toLowerCase())
  return Object.keys(ways).some((way) => {
    const answers = way.split('.')
    return asked.every((answer, at) => answers[at] === answer)
  })
}

/**
 * Finds the earlier version that knows the segments of an address.
 * @param named the version that the address itself names, if any; tried first
 * @returns the newest that does, with what it said; undefined where none does. Rejects where a
 *   version's file cannot be fetched.
 */
export async function earlierAddress(
  segments: readonly string[],
  named?: string,
): Promise<EarlierAddress | undefined> {
  const earlier: readonly string[] = changes.slice(1).map(({ version }) => version)
  for (const version of new Set(named === undefined ? earlier : [named, ...earlier])) {
    const release = await released(version)
    if (release && isKnownTo(release, segments)) return { version, said: saidOf(release, segments) }
  }
  return undefined
}

/**
 * Where the answers of an earlier address lead today: each is taken by its question, where that is
 * asked and still offers it. What is no answer any more falls away.
 */
export const resumeEarlier = (segments: readonly string[]): Resumed =>
  resume(
    [],
    segments.map((segment) => segment.toLowerCase()).filter((segment) => isAnswer(segment)),
  )
