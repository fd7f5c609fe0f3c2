/** Which version of the rules this is; `changes` lists every released one, newest first. */

export const changes = [{ version: '2026-11-25' }, { version: '2026-11-23' }] as const

export type Version = (typeof changes)[number]['version']

export const version: Version = changes[0].version

/** SHA-256 of the canonical guide.json without `version` and `lawAsOf`; apart, for no page needs it. */
export const hashes: Readonly<Record<Version, string>> = {
  '2026-11-25': '806ad77f6dd4baca0e2433e8028c8f9fd1b0be5b4bfe8d94ecd9a610a1f7e829',
  '2026-11-23': 'b88589e488d73f46cf0af0f1b0cdda60997536afe4e3977b885da827d8ad4010',
}

/** ISO 8601 day up to which case law and literature were searched (the „Rechtsstand“). */
export const lawAsOf = '2026-11-25'

/** Whether that day lies more than twelve months back. */
export function isOutdated(today: Date): boolean {
  const anniversary = lawAsOf.replace(/\d+/, (year) => `${+year + 1}`)
  return today.toISOString().slice(0, 10) > anniversary
}
