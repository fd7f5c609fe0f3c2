/** Each rule of the list catches what it forbids, also as typography sets it, and lets through what is right. */
import { describe, expect, test } from 'vitest'
import { never, violationsIn } from './never.ts'

describe('the list of what must never be said', () => {
  test.each(never.flatMap(({ what, examples }) => examples.map((one) => [what, one] as const)))(
    'catches %s: %s',
    (what, example) => {
      expect(violationsIn(example).join()).toContain(what)
      const typeset = example.replaceAll('. ', '.\u00a0').replaceAll('KI-', 'KI\u2011')
      expect(violationsIn(typeset).join()).toContain(what)
    },
  )

  test.each(never.flatMap(({ right = [] }) => right))('lets through: %s', (sentence) => {
    expect(violationsIn(sentence)).toEqual([])
  })
})
