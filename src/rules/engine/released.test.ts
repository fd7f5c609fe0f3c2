/** What each version said is kept: a file for every released one, and the newest is the present rules. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { verdictIds } from '../law/verdict-ids.ts'
import { levels, verdictOf } from '../law/verdicts.ts'
import { changes, hashes, version } from '../law/versions.ts'
import { decision } from './guide.ts'
import { type Release, released, saidOf } from './released.ts'
import { allWays } from './walk.ts'

const folder = new URL('../law/released/', import.meta.url)
const present = readdirSync(folder).filter((file) => file.endsWith('.json'))
const read = (file: string): Release => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

const said = import.meta.glob<{ says: Record<string, { name: string }> }>(
  '../../../locales/*/verdicts.json',
  { import: 'default', eager: true },
)
/** A verdict's name in each language, as it reads today. */
const namesOf = (verdict: string) =>
  Object.fromEntries(
    Object.entries(said).map(([file, { says }]) => [file.split('/').at(-2), says[verdict]?.name]),
  )

test('every released version has its file, and no other has one', () => {
  expect(present.toSorted()).toEqual(changes.map((change) => `${change.version}.json`).toSorted())
})

test('the newest is what the rules say today: released with `npm run test:unit -- -u`', async () => {
  // Unless the rules are those of the version, and each verdict has its name, the file must stay as it is.
  const hash = createHash('sha256').update(JSON.stringify(decision())).digest('hex')
  expect(hashes[version]).toBe(hash)
  const unnamed = verdictIds.filter((id) => Object.values(namesOf(id)).some((name) => !name))
  expect(unnamed, 'verdicts without a name in locales/*/verdicts.json').toEqual([])
  const today = {
    ways: Object.fromEntries(allWays().map(({ answers, verdict }) => [answers.join('.'), verdict])),
    verdicts: Object.fromEntries(
      verdictIds.map((id) => [id, { level: verdictOf(id).level, names: namesOf(id) }]),
    ),
  }
  await expect(`${JSON.stringify(today, null, 2)}\n`).toMatchFileSnapshot(
    `../law/released/${version}.json`,
  )
})

describe.each([...present, 'invented/2026-01-01.json'])('%s', (file) => {
  const { ways, verdicts } = read(file)
  test('names a level that there is, and a name at least in German, for every verdict of its ways', () => {
    expect([...new Set(Object.values(ways))].toSorted()).toEqual(Object.keys(verdicts).toSorted())
    for (const { level, names } of Object.values(verdicts)) {
      expect(levels).toContain(level)
      expect(Object.keys(names)).toContain('de')
      expect(Object.values(names).join(' ')).toMatch(/\w \w/)
    }
  })
})

test('a version says of answers what its file holds, and of others nothing', async () => {
  const release = await released(version)
  if (!release) throw new Error(`${version} is not released`)
  expect(saidOf(release, ['inbound', 'Staff'])).toEqual({
    verdict: 'inboundStaff',
    level: 'permitted',
    names: { de: 'Menschen nehmen Anrufe an', en: 'People answer calls' },
  })
  for (const segments of [
    [],
    ['inbound'],
    ['inbound', 'staff', 'cold'],
    ['constructor'],
    ['inbound.staff'],
    ['inbound', 'voice-agent.disclosed'],
  ]) {
    expect(saidOf(release, segments)).toBeUndefined()
  }
})

test.each(['', '2026-01-01', '1999-01-01', '../versions', '__proto__', 'invented/2026-01-01'])(
  'no version is called "%s"',
  async (name) => expect(await released(name)).toBeUndefined(),
)
