/** What an express consent that can be proven needs: the points of the checklist, each with what it rests on. */

import type { ConditionId } from './conditions.ts'
import type { Element } from './findings.ts'
import type { QuotationId, Sources } from './sources.ts'

interface ConsentPoint {
  /** What the declaration itself must say, or how it is proven. */
  readonly part: 'declaration' | 'proof'
  readonly sources: Sources
  /** The element of the examination that asks for just this. */
  readonly element?: Element
  /** Asked only where this holds. */
  readonly where?: ConditionId
}

const consentPoints = {
  givenBefore: {
    part: 'declaration',
    sources: ['uwg7Abs2Nr1', 'uwg7Abs2Nr2'],
    element: 'priorExpressConsent',
  },
  obtainedWithoutCall: { part: 'declaration', sources: ['uwg7Abs2Nr1', 'uwg7Abs2Nr2'] },
  activeAndSeparate: { part: 'declaration', sources: ['bghConcreteConsent', 'bghOptOut'] },
  namesCompany: { part: 'declaration', sources: ['bghConcreteConsent'] },
  namesProducts: { part: 'declaration', sources: ['bghConcreteConsent'] },
  namesCalls: { part: 'declaration', sources: ['bghConcreteConsent', 'bghSeveralChannels'] },
  namesAi: {
    part: 'declaration',
    sources: ['bghConcreteConsent', 'bghSeveralChannels'],
    element: 'consentCoversAi',
    where: 'aiSpeaks',
  },
  withdrawalPossible: { part: 'declaration', sources: ['dsgvo7Abs3'] },
  provable: { part: 'proof', sources: ['bghDoubleOptIn'], element: 'proofOfConsent' },
  wording: { part: 'proof', sources: ['bnetzaConsentGuidance'] },
  persons: { part: 'proof', sources: ['bnetzaConsentGuidance'] },
  moment: { part: 'proof', sources: ['bnetzaConsentGuidance'] },
  tamperProof: { part: 'proof', sources: ['bnetzaConsentGuidance'] },
  withdrawals: {
    part: 'proof',
    sources: ['bnetzaConsentGuidance', 'dsgvo7Abs3', 'dsgvo21', 'uwg7Abs1Satz2'],
  },
  notByEmailOptIn: {
    part: 'proof',
    sources: ['bghDoubleOptIn', 'vgDoubleOptIn', 'ovgDoubleOptIn'],
  },
  keptFiveYears: { part: 'proof', sources: ['uwg7a'], where: 'isConsumer' },
} as const satisfies Record<string, ConsentPoint>

export type ConsentPointId = keyof typeof consentPoints
export const consentPointIds = Object.keys(consentPoints) as readonly ConsentPointId[]
export const consentPointOf = (id: ConsentPointId): ConsentPoint => consentPoints[id]

/** The interview's words that open the checklist; what they leave out, the points add. */
export const consentQuotation = 'documentation' satisfies QuotationId
