/** When the law counts as old: more than twelve months after it was searched, to the day. */
import { expect, test } from 'vitest'
import { isOutdated, lawAsOf } from './versions.ts'

const [year = '', ...day] = lawAsOf.split('-')
const anniversary = new Date(`${[Number(year) + 1, ...day].join('-')}T23:59:59Z`)

test.each([
  [-365, false],
  [0, false],
  [1, true],
  [400, true],
])('%d days after twelve months: %s', (days, expected) => {
  const today = new Date(anniversary)
  today.setUTCDate(today.getUTCDate() + days)
  expect(isOutdated(today)).toBe(expected)
})
