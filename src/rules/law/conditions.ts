/** Facts that earlier answers establish; the chart's branches ask for them by name. */
import type { AnswerId } from './questions.ts'

type Fact = (answers: readonly AnswerId[]) => boolean

/** Whether one of these answers was given. */
export const given =
  (...any: readonly AnswerId[]): Fact =>
  (answers) =>
    any.some((answer) => answers.includes(answer))

const isCold = given('cold')
const isAutomated = given('automated')

export const conditions = {
  isInbound: given('inbound'),
  isService: given('service'),
  isCold,
  humanLeads: given('human', 'assisted'),
  aiSpeaks: given('supervised', 'click-started', 'automated'),
  isClickStarted: given('click-started'),
  isAutomated,
  isAutomatedAndCold: (answers) => isAutomated(answers) && isCold(answers),
  proofIsMissing: given('undocumented'),
} as const satisfies Record<string, Fact>

export type ConditionId = keyof typeof conditions
