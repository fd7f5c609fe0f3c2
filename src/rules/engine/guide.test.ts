/** guide.json is versioned: it changes exactly when a question, branch, verdict, finding or source does. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { changes, hashes, lawAsOf, version } from '../law/versions.ts'
import { decision, guide } from './guide.ts'

const hash = () => createHash('sha256').update(JSON.stringify(decision())).digest('hex')

describe('the version of the rules', () => {
  test('has the hash of the decision: when this fails, add a change to versions.ts', () => {
    expect(hashes[version]).toBe(hash())
  })

  test('is named by its date, the newest first', () => {
    const versions = changes.map((change) => change.version)
    for (const name of versions) expect(name).toMatch(/^\d{4}-\d{2}-\d{2}(\.([2-9]|[1-9]\d+))?$/)
    expect(versions).toEqual([...new Set(versions)].toSorted().toReversed())
    expect(guide()).toMatchObject({ version, lawAsOf })
    expect(lawAsOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

describe('the schema of guide.json', () => {
  const file = new URL('../../../public/guide.schema.json', import.meta.url)
  const validate = new Ajv2020().compile(JSON.parse(readFileSync(file, 'utf8')))

  test('describes it', () => {
    validate(JSON.parse(JSON.stringify(guide())))
    expect(validate.errors).toBeNull()
  })

  test('would notice another level, a missing version or a field that nobody knows', () => {
    const { version: _, ...withoutVersion } = guide()
    expect(validate(withoutVersion)).toBe(false)
    expect(validate({ ...guide(), verdicts: [{ id: 'x', level: 'great' }] })).toBe(false)
    expect(validate({ ...guide(), mood: 'good' })).toBe(false)
  })
})
