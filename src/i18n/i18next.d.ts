/** Locale keys are typed from the German files; translations of German wording from the English one. */
import type cases from '../../locales/de/cases.json'
import type compare from '../../locales/de/compare.json'
import type duties from '../../locales/de/duties.json'
import type embed from '../../locales/de/embed.json'
import type findings from '../../locales/de/findings.json'
import type frame from '../../locales/de/frame.json'
import type glossary from '../../locales/de/glossary.json'
import type host from '../../locales/de/host.json'
import type keep from '../../locales/de/keep.json'
import type later from '../../locales/de/later.json'
import type map from '../../locales/de/map.json'
import type objections from '../../locales/de/objections.json'
import type pages from '../../locales/de/pages.json'
import type questions from '../../locales/de/questions.json'
import type sanctions from '../../locales/de/sanctions.json'
import type sources from '../../locales/de/sources.json'
import type start from '../../locales/de/start.json'
import type ui from '../../locales/de/ui.json'
import type verdict from '../../locales/de/verdict.json'
import type verdicts from '../../locales/de/verdicts.json'
import type translations from '../../locales/en/translations.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: {
      ui: typeof ui
      start: typeof start
      questions: typeof questions
      verdict: typeof verdict
      verdicts: typeof verdicts
      findings: typeof findings
      duties: typeof duties
      sanctions: typeof sanctions
      objections: typeof objections
      sources: typeof sources
      cases: typeof cases
      pages: typeof pages
      map: typeof map
      glossary: typeof glossary
      compare: typeof compare
      embed: typeof embed
      later: typeof later
      keep: typeof keep
      frame: typeof frame
      host: typeof host
      translations: typeof translations
    }
  }
}
