/** The ids of the verdicts, apart from what they say: the chart needs no more, and question pages stay light. */
export const verdictIds = [
  'inboundStaff',
  'inboundAssisted',
  'inboundUndisclosed',
  'inboundVoiceAgent',
  'serviceHuman',
  'serviceAssisted',
  'serviceUndisclosed',
  'serviceVoiceAgent',
  'consentUnsure',
  'humanConsumerWithoutConsent',
  'humanBusinessWithoutConsent',
  'humanBusinessPresumed',
  'humanConsented',
  'humanUnprovenConsumer',
  'humanUnprovenBusiness',
  'coldAiWithoutConsent',
  'existingAiWithoutConsent',
  'startButton',
  'humanControl',
  'consentUnproven',
  'consentTooNarrow',
  'consentedUndisclosed',
  'consentedVoiceAgent',
] as const
export type VerdictId = (typeof verdictIds)[number]
export const isVerdict = (id: string): id is VerdictId =>
  (verdictIds as readonly string[]).includes(id)
