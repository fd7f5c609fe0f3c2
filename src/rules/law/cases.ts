/** The situations that people bring: each is one way through the guide. */
import type { AnswerId } from './questions.ts'
import { safeWay } from './safe-way.ts'

/** In the order shown. */
export const caseGroups = ['aiCalls', 'peopleCall', 'inbound', 'service'] as const
export type CaseGroup = (typeof caseGroups)[number]

interface Case {
  readonly group: CaseGroup
  readonly answers: readonly AnswerId[]
}

const aiCall = (...answers: readonly AnswerId[]): Case => ({
  group: 'aiCalls',
  answers: ['outbound', ...answers],
})
const personCall = (...answers: readonly AnswerId[]): Case => ({
  group: 'peopleCall',
  answers: ['outbound', ...answers],
})
const automatedToCustomers = ['existing', 'advertising', 'automated'] as const
const assistedToCustomers = ['business', 'existing', 'advertising', 'assisted'] as const

export const cases = {
  agentCallsProspects: aiCall('business', 'cold', 'automated', 'no-consent'),
  aiQualifiesAndTransfers: aiCall('consumer', 'cold', 'automated', 'no-consent'),
  twentyLaptops: aiCall('business', 'cold', 'automated', 'presumed-consent'),
  personPressesStart: aiCall('business', 'cold', 'click-started', 'presumed-consent'),
  supervisorListensIn: aiCall('business', 'cold', 'supervised', 'presumed-consent'),
  aiBooksAppointments: aiCall('business', ...automatedToCustomers, 'no-consent'),
  yesInMemory: aiCall('business', ...automatedToCustomers, 'express-consent', 'undocumented'),
  consentToTelephoneOnly: aiCall(
    'business',
    ...automatedToCustomers,
    'express-consent',
    'documented-without-ai',
  ),
  formThenAiCallsBack: aiCall(
    'consumer',
    ...automatedToCustomers,
    'express-consent',
    'documented-without-ai',
  ),
  surveyWithConsent: aiCall(
    'consumer',
    ...automatedToCustomers,
    'express-consent',
    'documented',
    'disclosed',
  ),
  aiResearchesPersonCalls: { group: 'peopleCall', answers: safeWay },
  agencyCallsForUs: personCall('business', 'cold', 'human', 'presumed-consent'),
  personCallsConsumers: personCall('consumer', 'cold', 'human', 'no-consent'),
  liveAssistance: personCall(...assistedToCustomers, 'express-consent', 'documented'),
  notetakerTranscribes: personCall(...assistedToCustomers, 'presumed-consent'),
  botInCustomerService: { group: 'inbound', answers: ['inbound', 'voice-agent', 'disclosed'] },
  technicianAnnounced: {
    group: 'service',
    answers: ['outbound', 'consumer', 'existing', 'service', 'automated', 'disclosed'],
  },
} as const satisfies Record<string, Case>

export type CaseId = keyof typeof cases
export const caseIds = Object.keys(cases) as readonly CaseId[]
