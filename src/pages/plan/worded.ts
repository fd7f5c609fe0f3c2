/**
 * Duties in the words that hold for each call type: the same words once, with the numbers they belong to.
 * What is said more exactly stands on the verdicts.
 */
import type { useTranslation } from 'react-i18next'
import type { AtVerdict, Belonging, DutyId } from '#rules'
import { sayFor } from '../shared/say.ts'

export interface Worded {
  readonly id: DutyId
  readonly title: string
  readonly text: string
  readonly ways: readonly number[]
}

/** @param rows the call types of the plan, in its order */
export function worded(
  i18n: ReturnType<typeof useTranslation>['i18n'],
  rows: readonly AtVerdict[],
  duties: readonly Belonging<DutyId>[],
): readonly Worded[] {
  const found = new Map<string, Worded>()
  for (const { id, ways } of duties) {
    for (const number of ways) {
      const say = sayFor(i18n, rows[number - 1]?.answers ?? [])
      const [title, text] = [say(`duties:${id}.title`), say(`duties:${id}.text`)]
      const key = [id, title, text].join('\n')
      const before = found.get(key)
      found.set(key, {
        id,
        title,
        text,
        ways: [...(before?.ways ?? []), number],
      })
    }
  }
  return [...found.values()]
}
