/** Which edition of the rules this is; `changes` lists every released one, newest first. */

interface Change {
  /** The date of the rules; a second edition on one day ends in `.2`. */
  readonly version: string
  /** SHA-256 of the canonical guide.json without `version` and `lawAsOf`. */
  readonly hash: string
}

export const changes = [
  {
    version: '2026-11-23',
    hash: '5dfc051f4047c3b16de9fd1f91d6929b903642cdcb2cd1b7c0588d58be0b731d',
  },
] as const satisfies readonly [Change, ...Change[]]

export type Version = (typeof changes)[number]['version']

export const version: Version = changes[0].version

/** ISO 8601 day up to which case law and literature were searched (the „Rechtsstand“). */
export const lawAsOf = '2026-11-23'
