/** What threatens, and towards whom: the sanctions for calls to consumers and to businesses differ. */
import type { Sources } from './sources.ts'

interface Sanction {
  readonly towards: 'consumer' | 'business' | 'anyone'
  readonly sources: Sources
}

export const sanctions = {
  fineConsumers: { towards: 'consumer', sources: ['uwg20Abs1Nr1', 'uwg20Abs2'] },
  fineDocumentation: { towards: 'consumer', sources: ['uwg7a', 'uwg20Abs2'] },
  noFineBusinesses: { towards: 'business', sources: ['uwg20Abs1Nr1', 'tdddg28', 'dsgvo83'] },
  numberWithdrawn: {
    towards: 'anyone',
    sources: ['tkg123', 'ovgNrwTelephoneComputer', 'ovgNrwFax', 'bnetzaDiallers'],
  },
  damagesBusinesses: { towards: 'business', sources: ['bgb823Abs1', 'bghBusinessDamages'] },
  warningLetter: { towards: 'anyone', sources: ['uwg8', 'uwg8Abs2', 'uwg13'] },
  warningLetterWave: { towards: 'anyone', sources: ['warningLetters', 'articleWarningLetters'] },
  ownClaim: { towards: 'anyone', sources: ['bgb823Abs1', 'bgb1004', 'olgBambergCosts'] },
  damagesCompetitors: { towards: 'anyone', sources: ['uwg9Abs1'] },
  surrenderOfProfits: { towards: 'anyone', sources: ['uwg10'] },
  dataProtection: {
    towards: 'anyone',
    sources: ['dsgvo6Abs1f', 'dsgvo58', 'dsgvo83', 'bverwgPublishedNumber', 'ovgDoubleOptIn'],
  },
  dataProtectionDamages: { towards: 'anyone', sources: ['dsgvo82', 'agLoerrachCosts'] },
  reputation: { towards: 'anyone', sources: ['articleReputation'] },
  fineProvider: { towards: 'anyone', sources: ['kiVo99Abs4', 'kiVo99Abs6', 'kiVo50Abs1'] },
  deception: { towards: 'anyone', sources: ['dsgvo5Abs1a', 'dsgvo13', 'uwg5', 'uwg5a'] },
} as const satisfies Record<string, Sanction>

export type SanctionId = keyof typeof sanctions
export const sanctionOf = (id: SanctionId): Sanction => sanctions[id]
