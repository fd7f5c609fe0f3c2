/**
 * Finds a Chromium for the tests, or gets one: `CHROMIUM_PATH`, a headless shell (which starts pages
 * several times faster), a whole browser. Run as a program it installs what is missing: Playwright's
 * download, then Debian's package. Ends with a sentence that says what to do where none can be had.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const shells = ['chromium-headless-shell', 'chrome-headless-shell']
const browsers = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
]
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Playwright's own headless shell lies in a folder beside that of its whole browser. */
function shellOf(playwright: string): readonly string[] {
  const [, cache = '', revision = ''] = /^(.*)chromium-(\d+)/.exec(playwright) ?? []
  const folder = `${cache}chromium_headless_shell-${revision}`
  return globSync('*/{chrome-headless-shell,headless_shell}{,.exe}', { cwd: folder }).map((file) =>
    join(folder, file),
  )
}

/** The path of a Chromium that is there, or undefined. */
export function findChromium(): string | undefined {
  const onPath = (names: readonly string[]) =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .flatMap((folder) => names.map((name) => join(folder, name)))
  const playwright = chromium.executablePath()
  const candidates = [
    process.env.CHROMIUM_PATH ?? '',
    ...shellOf(playwright),
    ...onPath(shells),
    playwright,
    ...onPath(browsers),
    ...usualPlaces,
  ]
  return candidates.find((path) => path !== '' && existsSync(path))
}

const say = (text: string) => process.stdout.write(`${text}\n`)

function run(command: string, args: readonly string[]): void {
  say(`> ${command} ${args.join(' ')}`)
  // A command that is missing or fails is not the end: the next way is tried.
  spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 })
}

function install(): string | undefined {
  // By its file: on Windows no program is called `npx`.
  const playwright = 'node_modules/@playwright/test/cli.js'
  run(process.execPath, [playwright, 'install', '--only-shell', 'chromium'])
  const downloaded = findChromium()
  if (downloaded || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return downloaded
  run('apt-get', ['update', '-qq'])
  for (const name of ['chromium-headless-shell', 'chromium']) {
    run('apt-get', ['install', '-y', '-qq', name])
    const installed = findChromium()
    if (installed) return installed
  }
  return undefined
}

if (import.meta.main) {
  const found = findChromium() ?? install()
  if (found) {
    say(`Chromium: ${found}`)
  } else {
    say('The tests need a Chromium: install Chrome or Chromium, or set CHROMIUM_PATH to one.')
    process.exit(1)
  }
}
