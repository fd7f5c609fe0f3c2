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
    hash: 'd1e319176ed8cf6421619bbe26c77cc25fcd2f54d2a9a5ff0251b5154799845e',
  },
] as const satisfies readonly [Change, ...Change[]]

export type Version = (typeof changes)[number]['version']

export const version: Version = changes[0].version

/** ISO 8601 day up to which case law and literature were searched (the „Rechtsstand“). */
export const lawAsOf = '2026-11-23'
