/** Which keys the code uses: a missing, stale or empty one fails `npm test`. */
import { defineConfig } from 'i18next-cli'

export default defineConfig({
  locales: ['de', 'en'],
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
      'verdict:safeWay.uses.*',
      'translations:*',
      'ui:levels.*',
      'pages:sources.used.*',
      'pages:sources.sanction.*',
      'pages:changes.*',
      'pages:considered.*',
      'map:if.*',
      'glossary:terms.*',
      'embed:link.*',
      'embed:settings.languages.*',
      'embed:settings.themes.*',
      'embed:settings.accentSays.*',
      'embed:settings.starts.*',
      'embed:settings.loads.*',
      'embed:howTo.*',
      'keep:checklist.points.*',
      // Read by the script on host pages, which has no i18next.
      'host:*',
    ],
  },
})
