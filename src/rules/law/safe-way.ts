/** The way that stays open where a call is prohibited or unsettled: AI prepares, a person calls. */
import type { AnswerId } from './questions.ts'
import type { Sources } from './sources.ts'
import type { Level } from './verdicts.ts'

/** That way through the guide: a call to a business, on presumed consent. */
export const safeWay = [
  'outbound',
  'business',
  'cold',
  'human',
  'presumed-consent',
] as const satisfies readonly AnswerId[]

/** The article's five uses of AI before the conversation. */
export const preparations = ['research', 'timing', 'data', 'scripts', 'crm'] as const

/** A person's call is not free either; research data have rules of their own. */
export const safeWaySources = [
  'articleSafeWay',
  'uwg7Abs2Nr1',
  'bghPresumedConsent',
  'dsgvo6',
  'dsgvo14',
  'dsgvo21',
] as const satisfies Sources

export const hasSafeWay = (level: Level): boolean => level === 'prohibited' || level === 'unclear'
