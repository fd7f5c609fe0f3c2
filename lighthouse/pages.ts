/** The pages that are audited, one of each kind, in every language. */
import { languages } from '../src/i18n/languages.ts'

export interface AuditedPage {
  readonly name: string
  /** From the root of the guide. */
  readonly path: string
  /** Whether it is made to be found; the others say `noindex`, which is no fault of theirs. */
  readonly isFound: boolean
}

const kinds = {
  start: { at: '', isFound: true },
  question: { at: 'check/', isFound: false },
  verdict: {
    at: 'check/outbound/business/cold/click-started/presumed-consent/',
    isFound: false,
  },
  board: { at: 'map/', isFound: true },
  plan: {
    at: 'plan/?way=outbound.business.cold.human.presumed-consent&way=inbound.staff',
    isFound: false,
  },
  sources: { at: 'sources/', isFound: true },
  about: { at: 'about/', isFound: true },
  embed: { at: 'embed/', isFound: true },
} as const

export const auditedPages: readonly AuditedPage[] = languages.flatMap((language) =>
  Object.entries(kinds).map(([kind, { at, isFound }]) => ({
    name: `${language} ${kind}`,
    path: `${language}/${at}`,
    isFound,
  })),
)
