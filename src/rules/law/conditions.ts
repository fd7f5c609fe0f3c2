/** Facts that earlier answers establish; the chart's branches ask for them by name. */
import type { AnswerId } from './questions.ts'

type Fact = (answers: readonly AnswerId[]) => boolean

/** Whether one of these answers was given. */
export const given =
  (...any: readonly AnswerId[]): Fact =>
  (answers) =>
    any.some((answer) => answers.includes(answer))

const isConsumer = given('consumer')
const isCold = given('cold')
const humanLeads = given('human', 'assisted')
const isAutomated = given('automated')

export const conditions = {
  isInbound: given('inbound'),
  isService: given('service'),
  isBusiness: given('business'),
  isConsumer,
  isCold,
  humanLeads,
  humanCallsConsumer: (answers) => humanLeads(answers) && isConsumer(answers),
  aiSpeaks: given('supervised', 'click-started', 'automated'),
  isClickStarted: given('click-started'),
  isAutomated,
  isAutomatedAndCold: (answers) => isAutomated(answers) && isCold(answers),
} as const satisfies Record<string, Fact>

export type ConditionId = keyof typeof conditions
