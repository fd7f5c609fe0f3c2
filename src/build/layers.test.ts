/** The check of layers fails on each import that is not allowed, and on none that is. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { imports } from '../../package.json'

type Import = readonly [file: string, specifier: string]

const forbidden: readonly Import[] = [
  ['src/rules/law/x.ts', '#i18n'],
  ['src/rules/law/x.ts', '../../../locales/de/ui.json'],
  ['src/rules/x.ts', 'react'],
  ['src/rules/x.ts', 'node:fs'],
  ['src/rules/x.ts', '../build/map-layout.ts'],
  ['src/i18n/x.ts', '#journey'],
  ['src/i18n/x.ts', 'react'],
  ['src/i18n/x.ts', '../rules/law/sources.ts'],
  ['src/journey/x.ts', '#ui'],
  ['src/journey/x.ts', '../pages/start/Start.tsx'],
  ['src/journey/x.ts', '../rules/engine/walk.ts'],
  ['src/ui/x.tsx', '#rules'],
  ['src/ui/x.tsx', '#i18n'],
  ['src/ui/x.tsx', 'react-i18next'],
  ['src/ui/x.tsx', '../../locales/de/ui.json'],
  ['src/site/x.ts', '#rules'],
  ['src/embed/x.ts', '#ui'],
  ['src/embed/x.ts', 'react'],
  ['src/embed/frame.ts', './host.ts'],
  ['src/embed/host.ts', '#rules'],
  ['src/embed/host.ts', './frame.ts'],
  ['src/embed/host.ts', './index.ts'],
  ['src/embed/host-x.ts', '../../locales/de/ui.json'],
  ['src/pages/start/x.tsx', '../verdict/Verdict.tsx'],
  ['src/pages/shared/x.tsx', '../verdict/Verdict.tsx'],
  ['src/pages/start/x.tsx', '../../app/App.tsx'],
  ['src/pages/start/x.tsx', '../../embed/frame.ts'],
  ['src/pages/start/x.tsx', '../../rules/engine/walk.ts'],
  ['src/pages/shared/x.tsx', '../../journey/query.ts'],
  ['src/pages/start/x.tsx', '../../site/headers.ts'],
  ['src/pages/start/x.tsx', '../../../locales/de/ui.json'],
  ['src/pages/start/x.tsx', '../../build/map-layout.ts'],
  ['src/pages/start/x.tsx', '../../../e2e/support/guide.ts'],
  ['src/pages/start/x.tsx', 'xstate'],
  ['src/pages/start/x.tsx', 'node:path'],
  ['src/app/x.ts', '../rules/engine/walk.ts'],
  ['src/app/x.ts', '../build/prerender.tsx'],
  ['src/build/x.ts', '../embed/colour.ts'],
  ['src/build/x.ts', '../../e2e/support/guide.ts'],
  ['src/build/x.test.ts', '../../e2e/support/guide.ts'],
  ['e2e/x.spec.ts', '../src/rules/engine/walk.ts'],
  ['src/x.ts', '#rules'],
]

const allowed: readonly Import[] = [
  ['src/rules/law/x.ts', '../engine/walk.ts'],
  ['src/rules/x.ts', 'xstate'],
  ['src/rules/x.test.ts', '../i18n/texts.ts'],
  ['src/i18n/x.ts', '#rules'],
  ['src/i18n/x.ts', '../../locales/de/ui.json'],
  ['src/journey/x.ts', '#i18n'],
  ['src/ui/x.tsx', 'react'],
  ['src/embed/x.ts', '#rules'],
  ['src/embed/x.ts', './protocol.ts'],
  ['src/embed/host-x.ts', './protocol.ts'],
  ['src/embed/host-x.ts', './host-frame.ts'],
  ['src/embed/host-x.ts', '../../locales/de/host.json'],
  ['src/pages/start/x.tsx', '#rules'],
  ['src/pages/start/x.tsx', '#site'],
  ['src/pages/start/x.tsx', '../shared/Link.tsx'],
  ['src/pages/verdict/keep/x.tsx', '../Verdict.tsx'],
  ['src/app/x.ts', '../pages/start/Start.tsx'],
  ['src/build/x.ts', '../app/routes.ts'],
  ['src/build/x.ts', 'node:fs'],
  ['e2e/x.spec.ts', '../src/rules/index.ts'],
]

const probes = [...forbidden, ...allowed]
/** Each import has a file of its own. */
const files = probes.map(([file], at) => file.replace('.', `-${at}.`))

/** The file that an import leads to, which the tree must have: what leads nowhere is never allowed. */
function targetOf([file, specifier]: Import): string | undefined {
  if (specifier.startsWith('node:')) return undefined
  if (specifier.startsWith('#')) return imports[specifier as keyof typeof imports]
  return specifier.startsWith('.')
    ? join(dirname(file), specifier)
    : `node_modules/${specifier}/index.js`
}

interface Cruised {
  readonly modules: readonly {
    readonly source: string
    readonly dependencies: readonly { couldNotResolve: boolean; valid: boolean }[]
  }[]
}
const tree = mkdtempSync(join(tmpdir(), 'layers-'))
const found = new Map<string, { couldNotResolve: boolean; valid: boolean } | undefined>()

beforeAll(() => {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(tree, file)), { recursive: true })
    writeFileSync(join(tree, file), text)
  }
  for (const target of probes.map(targetOf)) if (target) write(target, '')
  for (const [at, file] of files.entries()) write(file, `import '${probes[at]?.[1]}'\n`)
  for (const file of ['.dependency-cruiser.js', 'package.json'])
    copyFileSync(file, join(tree, file))
  const program = join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const options = ['--config', '.dependency-cruiser.js', '--output-type', 'json']
  const { stdout } = spawnSync(process.execPath, [program, ...options, 'src', 'e2e'], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  const { modules }: Cruised = JSON.parse(stdout)
  for (const { source, dependencies } of modules) found.set(source, dependencies[0])
}, 60_000)

afterAll(() => rmSync(tree, { recursive: true }))

test.each(probes.map(([file, specifier], at) => [file, specifier, at] as const))(
  '%s -> %s',
  (_, __, at) => {
    const isAllowed = at >= forbidden.length
    expect(found.get(files[at] ?? '')).toMatchObject({ couldNotResolve: false, valid: isAllowed })
  },
)
