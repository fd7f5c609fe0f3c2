/** A development build knows a version that never was, so that tests can open a link to another one. */
import { afterEach, expect, test, vi } from 'vitest'
import { version } from '../law/versions.ts'
import { type Release, released, saidOf } from './released.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('the invented version exists while developing only', async () => {
  expect(await released('2026-01-01')).toBeUndefined()
  vi.stubEnv('MODE', 'development')
  const invented = await released('2026-01-01')
  expect(Object.keys(invented?.ways ?? {})).not.toEqual([])
  expect(invented).not.toEqual(await released(version))
})

test('a way to a verdict that the file does not describe says nothing', () => {
  const names = { de: 'Ja, erlaubt', en: 'Yes, allowed' }
  const release: Release = {
    ways: { a: 'known', b: 'lost' },
    verdicts: { known: { level: 'permitted', names } },
  }
  expect(saidOf(release, ['A'])).toEqual({ verdict: 'known', level: 'permitted', names })
  expect(saidOf(release, ['b'])).toBeUndefined()
})
