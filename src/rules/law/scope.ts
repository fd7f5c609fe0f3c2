/** How far the guide reaches, and what the note on calls beyond it rests on. */
import { conditions } from './conditions.ts'
import type { AnswerId } from './questions.ts'
import type { SourceId } from './sources.ts'

/** Said of every call by the company: in Austria other law holds. */
const beyondGermany = ['tkg174'] as const satisfies readonly SourceId[]

/** What the scope note of a verdict rests on, beside the explanation; nothing for inbound calls. */
export const scopeSources = (answers: readonly AnswerId[]): readonly SourceId[] =>
  conditions.isInbound(answers) ? [] : beyondGermany
