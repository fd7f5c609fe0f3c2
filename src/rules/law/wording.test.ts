/** Which variants of a text fit which answers, in the order in which they are tried. */
import { expect, test } from 'vitest'
import type { AnswerId } from './questions.ts'
import { scopeSources } from './scope.ts'
import { wordingContexts } from './wording.ts'

test.each<[AnswerId[], string[]]>([
  [[], []],
  [['inbound', 'voice-agent'], ['inbound']],
  [['outbound', 'business'], ['business']],
  [
    ['outbound', 'consumer', 'cold', 'human'],
    ['person_cold', 'person_consumer', 'cold_consumer', 'person', 'cold', 'consumer'],
  ],
  [
    ['outbound', 'consumer', 'existing', 'service', 'click-started'],
    [
      'clickStarted_ai',
      'clickStarted_existing',
      'clickStarted_consumer',
      'clickStarted_service',
      'ai_existing',
      'ai_consumer',
      'ai_service',
      'existing_consumer',
      'existing_service',
      'consumer_service',
      'clickStarted',
      'ai',
      'existing',
      'consumer',
      'service',
    ],
  ],
  [
    ['outbound', 'business', 'cold', 'automated'],
    [
      'automated_ai',
      'automated_cold',
      'automated_business',
      'ai_cold',
      'ai_business',
      'cold_business',
      'automated',
      'ai',
      'cold',
      'business',
    ],
  ],
])('%j', (answers, contexts) => expect(wordingContexts(answers)).toEqual(contexts))

test.each<[AnswerId, string[]]>([
  ['human', ['person']],
  ['assisted', ['person']],
  ['supervised', ['supervised_ai', 'supervised', 'ai']],
  ['click-started', ['clickStarted_ai', 'clickStarted', 'ai']],
])('where "%s" speaks: %j', (answer, contexts) =>
  expect(wordingContexts([answer])).toEqual(contexts),
)

test('what lies beyond Germany concerns only calls by the company', () => {
  expect(scopeSources(['outbound'])).toEqual(['tkg174'])
  expect(scopeSources(['inbound', 'staff'])).toEqual([])
})
