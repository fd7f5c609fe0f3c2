/** In which situations a text may read differently; never what it says in law. */
import { conditions, given } from './conditions.ts'
import type { AnswerId } from './questions.ts'

const contexts = {
  automated: conditions.isAutomated,
  clickStarted: conditions.isClickStarted,
  supervised: given('supervised'),
  ai: conditions.aiSpeaks,
  person: conditions.humanLeads,
  cold: conditions.isCold,
  existing: given('existing'),
  consumer: conditions.isConsumer,
  business: conditions.isBusiness,
  presumed: given('presumed-consent'),
  withoutConsent: given('no-consent'),
  inbound: conditions.isInbound,
  service: conditions.isService,
} as const

/** Suffixes of a text's variants that fit these answers, two situations at once before a single one. */
export function wordingContexts(answers: readonly AnswerId[]): readonly string[] {
  const single = Object.entries(contexts)
    .filter(([, holds]) => holds(answers))
    .map(([context]) => context)
  const double = single.flatMap((first, at) =>
    single.slice(at + 1).map((second) => `${first}_${second}`),
  )
  return [...double, ...single]
}
