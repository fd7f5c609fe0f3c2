/** The index of sources is what the rules' own lists say, read the other way round. */
import { expect, test } from 'vitest'
import { consentPointIds, consentPointOf } from '../law/consent-checklist.ts'
import { duties } from '../law/duties.ts'
import { findings } from '../law/findings.ts'
import { terms } from '../law/glossary.ts'
import { objections } from '../law/objections.ts'
import { questions } from '../law/questions.ts'
import { sanctions } from '../law/sanctions.ts'
import { type SourceId, sourceIds } from '../law/sources.ts'
import { verdicts } from '../law/verdicts.ts'
import { type Usage, usageOf } from './usage.ts'

interface Item {
  readonly sources: readonly SourceId[]
  readonly voice?: readonly SourceId[]
}

const items: Readonly<Record<keyof Usage, Readonly<Record<string, Item>>>> = {
  questions,
  findings,
  verdicts,
  duties,
  sanctions,
  objections,
  terms,
  consentPoints: Object.fromEntries(consentPointIds.map((id) => [id, consentPointOf(id)])),
}

test.each(Object.keys(items) as (keyof Usage)[])(
  'each source knows which %s rest on it',
  (kind) => {
    const named = new Map<SourceId, string[]>(sourceIds.map((id) => [id, []]))
    for (const [id, { sources, voice = [] }] of Object.entries(items[kind])) {
      for (const source of new Set([...sources, ...voice])) named.get(source)?.push(id)
    }
    expect(sourceIds.map((id) => [id, usageOf(id)[kind]])).toEqual([...named])
  },
)
