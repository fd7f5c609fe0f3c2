/**
 * Finds a Chromium for the tests, or gets one. Run as a program it installs what is missing:
 * `CHROMIUM_PATH`, Playwright's own, an installed Chrome or Chromium, then Playwright's download,
 * then Debian's package. Of several, the headless shell: it starts pages several times faster.
 * Ends with a sentence that says what to do where none can be had.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = [
  'chromium-headless-shell',
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

/** The path of a Chromium that is there, or undefined. */
export function findChromium(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  const candidates = [
    process.env.CHROMIUM_PATH ?? '',
    chromium.executablePath(),
    ...onPath,
    ...usualPlaces,
  ]
  return candidates.find((path) => path !== '' && existsSync(path))
}

function run(command: string, args: readonly string[]): void {
  console.log(`> ${command} ${args.join(' ')}`)
  // A command that is missing or fails is not the end: the next way is tried.
  spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 })
}

function install(): string | undefined {
  run('npx', ['playwright', 'install', 'chromium'])
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
    console.log(`Chromium: ${found}`)
  } else {
    console.error(
      'The tests need a Chromium: install Chrome or Chromium, or set CHROMIUM_PATH to one.',
    )
    process.exit(1)
  }
}
