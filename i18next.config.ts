/** Which keys the code uses: a missing, stale or empty one fails `npm test`. */
import { defineConfig } from 'i18next-cli'
import { languages } from './src/i18n/languages.ts'

export default defineConfig({
  locales: [...languages],
  extract: {
    input: ['src/**/*.tsx', 'src/pages/**/*.ts'],
    output: 'locales/{{language}}/{{namespace}}.json',
    defaultNS: 'ui',
    sort: false,
    removeUnusedKeys: true,
    // Keys that are joined from ids at run time; locales.test.ts holds them against the rules.
    preservePatterns: [
      'questions:*',
      'verdicts:*',
      'findings:*',
      'duties:*',
      'sanctions:*',
      'sources:*',
      'cases:*',
      'objections:*',
      'verdict:if.*',
      'ui:sources.*',
      'verdict:certainties.*',
      'verdict:instead.*',
      'verdict:safeWay.uses.*',
      'verdict:why.*',
      'verdict:fine.scope*',
      'verdict:safeWay.honest*',
      'verdict:sanctions.*',
      'translations:*',
      'ui:levels.*',
      'pages:cases.groups.*',
      'pages:sources.courts.*',
      'pages:sources.used.*',
      'pages:sources.sanction.*',
      'pages:changes.*',
      'pages:considered.*',
      'board:*',
      'map:if.*',
      'glossary:terms.*',
      'embed:settings.themes.*',
      'embed:settings.accentSays.*',
      'embed:settings.starts.*',
      'embed:settings.loads.*',
      'embed:howTo.*',
      'keep:checklist.points.*',
      // Read without i18next: by the script on host pages, and by pages in other languages.
      'host:*',
      'elsewhere:*',
    ],
  },
})
