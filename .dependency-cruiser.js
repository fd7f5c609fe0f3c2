/** What may import what: everything that is not listed under `allowed` fails the check, and so does a cycle. */

/** A layer is entered through its `index.ts` only. */
const doors = (...layers) => `^src/(${layers.join('|')})/index\\.ts$`
const packages = (...names) => `^node_modules/(${names.join('|')})/`
const everyDoor = doors('rules', 'journey', 'i18n', 'ui', 'embed', 'site')
const test = '\\.test\\.tsx?$'

/** Files, given as a pattern, and the patterns of what they may import. */
const allow = (files, ...to) => ({ from: { path: files, pathNot: test }, to: { path: to } })

export default {
  forbidden: [{ name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } }],
  allowedSeverity: 'error',
  allowed: [
    allow('^src/rules/', '^src/rules/', packages('xstate')),
    allow(
      '^src/i18n/',
      '^src/i18n/',
      '^locales/',
      doors('rules'),
      packages('i18next', 'react-i18next'),
    ),
    allow(
      '^src/journey/',
      '^src/journey/',
      doors('rules', 'i18n'),
      packages('react', 'react-router'),
    ),
    allow('^src/ui/', '^src/ui/', packages('react')),
    allow('^src/site/', '^src/site/', doors('i18n')),
    allow('^src/embed/(?!host)', '^src/embed/(?!host)', doors('rules', 'i18n')),
    // The host script runs on other people's pages: the protocol, colours, and its own few words.
    allow(
      '^src/embed/host',
      '^src/embed/(host|protocol\\.|colour\\.)',
      '^locales/[^/]+/host\\.json$',
    ),
    // A feature imports itself and what features share; `shared/` imports no feature.
    allow(
      '^src/pages/([^/]+)/',
      '^src/pages/($1|shared)/',
      everyDoor,
      packages('react', 'react-i18next', 'react-router', 'lean-qr'),
      '^virtual:map-layout$',
    ),
    allow(
      '^src/app/',
      '^src/(app|pages)/',
      '^src/ui/styles/index\\.css$',
      everyDoor,
      packages('react', 'react-dom', 'react-i18next', 'react-router', 'i18next'),
    ),
    allow(
      '^src/build/',
      '^src/(build|app|pages)/',
      '^src/ui/styles/tokens\\.css$',
      everyDoor,
      '^node_modules/',
    ),
    allow('^src/env\\.d\\.ts$', '^src/build/map-layout\\.ts$'),
    allow(
      '^(e2e|deploy)/',
      '^(e2e|deploy)/',
      '^src/build/[^/]+\\.ts$',
      '^playwright\\.config\\.ts$',
      // A list for tests alone, languages and typesetting without their texts, which only Vite can load.
      '^src/i18n/(never|languages|typography)\\.ts$',
      everyDoor,
      '^node_modules/',
    ),
    // The fixture in `bench/surveyjs/` is a package of its own.
    allow(
      '^bench/[^/]+\\.ts$',
      '^bench/[^/]+\\.ts$',
      '^src/build/[^/]+\\.ts$',
      // What is timed by itself, and what generated guides are made of.
      '^src/rules/',
      everyDoor,
      '^node_modules/',
    ),
    allow(
      '^lighthouse/',
      '^(lighthouse|bench)/',
      '^src/build/[^/]+\\.ts$',
      '^src/i18n/languages\\.ts$',
      '^node_modules/',
    ),
    // Hostile input knows what reads addresses, and all that the browser tests know.
    allow(
      '^fuzz/',
      '^(fuzz|e2e)/',
      '^src/i18n/languages\\.ts$',
      '^playwright\\.config\\.ts$',
      everyDoor,
      '^node_modules/',
    ),
    {
      from: { path: `^fuzz/.*${test}` },
      to: { path: '^fuzz/|^src/(app/routes|pages/plan/reading)\\.ts$' },
    },
    allow(
      '^[^/]+\\.config\\.ts$',
      '^src/build/[^/]+\\.ts$',
      '^src/i18n/languages\\.ts$',
      '^e2e/servers/',
      everyDoor,
      '^node_modules/',
    ),
    // Where Node runs, its own modules are there.
    {
      from: {
        path: [
          '^src/build/',
          '^(e2e|deploy|bench|fuzz|lighthouse)/',
          '^[^/]+\\.config\\.ts$',
          test,
        ],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      from: { path: test },
      to: { path: '^(src|locales|deploy|public|node_modules)/|^package\\.json$' },
    },
    // What reads the built pages shares its vocabulary with what clicks them.
    { from: { path: `^e2e/.*${test}` }, to: { path: '^e2e/' } },
  ],
  options: {
    // dependency-cruiser cannot use TypeScript 7.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
