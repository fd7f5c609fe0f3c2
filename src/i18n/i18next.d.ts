/** Written by locales.test.ts. Keys are typed from the German files, translations of German wording from English. */
import 'i18next'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: {
      board: typeof import('../../locales/de/board.json')
      cases: typeof import('../../locales/de/cases.json')
      duties: typeof import('../../locales/de/duties.json')
      elsewhere: typeof import('../../locales/de/elsewhere.json')
      embed: typeof import('../../locales/de/embed.json')
      errors: typeof import('../../locales/de/errors.json')
      findings: typeof import('../../locales/de/findings.json')
      frame: typeof import('../../locales/de/frame.json')
      glossary: typeof import('../../locales/de/glossary.json')
      host: typeof import('../../locales/de/host.json')
      keep: typeof import('../../locales/de/keep.json')
      later: typeof import('../../locales/de/later.json')
      map: typeof import('../../locales/de/map.json')
      objections: typeof import('../../locales/de/objections.json')
      operators: typeof import('../../locales/de/operators.json')
      pages: typeof import('../../locales/de/pages.json')
      plan: typeof import('../../locales/de/plan.json')
      presenting: typeof import('../../locales/de/presenting.json')
      questions: typeof import('../../locales/de/questions.json')
      sanctions: typeof import('../../locales/de/sanctions.json')
      sources: typeof import('../../locales/de/sources.json')
      start: typeof import('../../locales/de/start.json')
      ui: typeof import('../../locales/de/ui.json')
      verdict: typeof import('../../locales/de/verdict.json')
      verdicts: typeof import('../../locales/de/verdicts.json')
      translations: typeof import('../../locales/en/translations.json')
    }
  }
}
