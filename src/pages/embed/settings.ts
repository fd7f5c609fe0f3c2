/** What can be set in the configurator, and the embed options that follow from it. */
import type { EmbedOptions } from '#embed'
import type { Language } from '#i18n'
import { type AnswerId, type CaseId, cases } from '#rules'
import { type Accent, accentOf } from './accent.ts'

export const beginnings = ['page', 'board', 'question', 'answers', 'case'] as const
export const themes = ['auto', 'light', 'dark'] as const
export const loads = ['lazy', 'eager', 'click'] as const
/** The systems with instructions of their own, then what stands between a page and its reader. */
export const systems = [
  'wordpress',
  'wordpressPlain',
  'ghost',
  'hubspot',
  'webflow',
  'typo3',
  'react',
  'static',
  'html',
  'consent',
  'optimisers',
] as const

export interface Settings {
  readonly language: Language
  readonly theme: (typeof themes)[number]
  /** As typed. */
  readonly accent: string
  readonly beginning: (typeof beginnings)[number]
  /** Used where it begins with answers; an own case, too, so that a change of mind loses nothing. */
  readonly answers: readonly AnswerId[]
  readonly case: CaseId
  readonly load: (typeof loads)[number]
}

export const initial = (language: Language): Settings => ({
  language,
  theme: 'auto',
  accent: '',
  beginning: 'page',
  answers: ['outbound'],
  case: 'agentCallsProspects',
  load: 'lazy',
})

function startOf({ beginning, answers, case: id }: Settings): EmbedOptions['start'] {
  if (beginning === 'page') return undefined
  if (beginning === 'board') return 'map'
  if (beginning === 'question') return []
  return beginning === 'case' ? cases[id].answers : answers
}

/** @param root the guide's address on its host, with its trailing slash */
export function embedOptionsOf(
  settings: Settings,
  root: string,
): { options: EmbedOptions; accent: Accent } {
  const { language, theme, load } = settings
  const accent = accentOf(settings.accent, theme)
  const options = { root, language, theme, load, accent: accent.colour, start: startOf(settings) }
  return { options, accent }
}
