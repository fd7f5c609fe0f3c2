/** guide.json is versioned: it changes exactly when a question, branch, verdict, finding or source does. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { changes, lawAsOf, version } from './edition.ts'
import { decision, guide } from './guide.ts'

const hash = () => createHash('sha256').update(JSON.stringify(decision())).digest('hex')

describe('the edition of the rules', () => {
  test('has the hash of the decision: when this fails, add a change to edition.ts', () => {
    expect(changes[0].hash).toBe(hash())
  })

  test('is named by its date, the newest first', () => {
    const versions = changes.map((change) => change.version)
    for (const name of versions) expect(name).toMatch(/^\d{4}-\d{2}-\d{2}(\.([2-9]|[1-9]\d+))?$/)
    expect(versions).toEqual([...new Set(versions)].toSorted().toReversed())
    expect(guide()).toMatchObject({ version, lawAsOf })
    expect(lawAsOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
