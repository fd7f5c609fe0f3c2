/** The linter fails on every arrow that the README's picture does not have, and on none that it has. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const forbidden = [
  ['src/rules/x.ts', '#i18n'],
  ['src/rules/x.ts', '../i18n/index.ts'],
  ['src/rules/x.ts', '../../locales/de/ui.json'],
  ['src/rules/x.ts', 'react'],
  ['src/i18n/x.ts', '#journey'],
  ['src/i18n/x.ts', '../ui/index.ts'],
  ['src/journey/x.ts', '#ui'],
  ['src/journey/x.ts', '../pages/Start.tsx'],
  ['src/journey/x.ts', '../rules/walk.ts'],
  ['src/ui/x.tsx', '#rules'],
  ['src/ui/x.tsx', '../rules/index.ts'],
  ['src/ui/x.tsx', 'react-i18next'],
  ['src/embed/x.ts', '#ui'],
  ['src/embed/x.ts', '../rules/walk.ts'],
  ['src/embed/x.ts', 'react'],
  ['src/embed/frame.ts', './host.ts'],
  ['src/embed/host.ts', '#rules'],
  ['src/embed/host.ts', './frame.ts'],
  ['src/embed/host-x.ts', '../../locales/de/ui.json'],
  ['src/pages/x.tsx', '../embed/frame.ts'],
  ['src/pages/x.tsx', '../rules/walk.ts'],
  ['src/pages/parts/x.tsx', '../../journey/query.ts'],
  ['src/pages/x.tsx', '../../locales/de/ui.json'],
  ['src/pages/x.tsx', '../routes.tsx'],
  ['src/routes.tsx', './rules/engine/walk.ts'],
  ['src/first-paint.ts', './embed/colour.ts'],
] as const

const allowed = [
  ['src/rules/x.ts', './walk.ts'],
  ['src/rules/x.ts', 'xstate'],
  ['src/i18n/x.ts', '#rules'],
  ['src/i18n/x.ts', '../../locales/de/ui.json'],
  ['src/journey/x.ts', '#i18n'],
  ['src/ui/x.tsx', 'react'],
  ['src/embed/x.ts', '#rules'],
  ['src/embed/x.ts', './protocol.ts'],
  ['src/embed/host.ts', './protocol.ts'],
  ['src/embed/host.ts', './host-frame.ts'],
  ['src/embed/host-x.ts', '../../locales/de/host.json'],
  ['src/pages/x.tsx', '#rules'],
  ['src/pages/x.tsx', '#embed'],
  ['src/routes.tsx', './pages/start/Start.tsx'],
] as const

/** The arrows that the linter forbids, each tried in a file of its own in an empty copy of the tree. */
function forbiddenAmong(arrows: readonly (readonly [string, string])[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'))
  copyFileSync('biome.json', join(folder, 'biome.json'))
  const files = arrows.map(([file], at) => file.replace(/(\w+)(\.tsx?)$/, `$1${at}$2`))
  for (const [at, file] of files.entries()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `import { x } from '${arrows[at]?.[1]}'\nx()\n`)
  }
  const options = [
    '--only=style/noRestrictedImports',
    '--vcs-enabled=false',
    '--reporter=json',
    '--max-diagnostics=none',
  ]
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...options, '.'], {
    cwd: folder,
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  return arrows
    .filter((_, at) => stdout.includes(files[at] ?? '?'))
    .map(([file, from]) => `${file} -> ${from}`)
}

const named = (arrows: readonly (readonly [string, string])[]) =>
  arrows.map(([file, from]) => `${file} -> ${from}`)

test('every arrow that crosses a layer the wrong way is an error, and no other', () => {
  expect(forbiddenAmong([...forbidden, ...allowed])).toEqual(named(forbidden))
})
