/** The situations that people bring: each is one way through the guide. */
import type { AnswerId } from './questions.ts'
import { safeWay } from './safe-way.ts'

const consentedAiCall = [
  'outbound',
  'existing',
  'advertising',
  'automated',
  'express-consent',
] as const

export const cases = {
  agentCallsProspects: ['outbound', 'cold', 'automated', 'no-consent'],
  personPressesStart: ['outbound', 'cold', 'click-started', 'presumed-consent', 'business'],
  twentyLaptops: ['outbound', 'cold', 'automated', 'presumed-consent'],
  formThenAiCallsBack: [...consentedAiCall, 'documented-without-ai'],
  supervisorListensIn: ['outbound', 'cold', 'supervised', 'presumed-consent', 'business'],
  surveyWithConsent: [...consentedAiCall, 'documented', 'disclosed', 'no-emotion-analysis'],
  yesInMemory: [...consentedAiCall, 'undocumented'],
  consentToTelephoneOnly: [...consentedAiCall, 'documented-without-ai'],
  botInCustomerService: ['inbound', 'voice-agent', 'disclosed', 'no-emotion-analysis'],
  technicianAnnounced: [
    'outbound',
    'existing',
    'service',
    'automated',
    'disclosed',
    'no-emotion-analysis',
  ],
  aiResearchesPersonCalls: safeWay,
  personCallsConsumers: ['outbound', 'cold', 'human', 'no-consent'],
  liveAssistance: [
    'outbound',
    'existing',
    'advertising',
    'assisted',
    'express-consent',
    'documented',
  ],
} as const satisfies Record<string, readonly AnswerId[]>

export type CaseId = keyof typeof cases
export const caseIds = Object.keys(cases) as readonly CaseId[]
