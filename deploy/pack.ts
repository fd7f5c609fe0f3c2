/**
 * Packs the built guide into one zip that runs under any path of a website. Run as a program
 * (`npm run pack`) it writes `ki-anruf-check-VERSION.zip`, VERSION being that of the rules.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { strToU8, zipSync } from 'fflate'

/** The folder in the zip that is the guide. */
const folder = 'ki-anruf-check'
/** What lies beside it, each with the version filled in. */
const enclosed = ['LIESMICH.txt', 'READ-ME.txt', 'nginx.conf']

/**
 * When the guide was last changed. Servers compare dates to tell a returning browser whether a file
 * is still what it has: an older date, or the same, would keep an outdated text on its screen.
 * @returns the date of the commit, so that the same guide gives the same zip; now, where something
 *   is not committed or there is no repository
 */
function lastChange(): Date {
  const git = (...args: readonly string[]) => {
    const options = { cwd: import.meta.dirname, encoding: 'utf8', stdio: 'pipe' } as const
    return execFileSync('git', args, options).trim()
  }
  try {
    const isCommitted = git('status', '--porcelain') === ''
    return isCommitted ? new Date(git('log', '-1', '--format=%cI')) : new Date()
  } catch {
    return new Date()
  }
}

/** As a zip writes it, which knows no time zones: the hour in Greenwich, whoever packs where. */
function inGreenwich(date: Date): Date {
  const [year = 0, month = 0, ...rest] = date.toISOString().split(/\D/).map(Number)
  return new Date(year, month - 1, ...(rest.slice(0, 4) as [number, number, number, number]))
}

const mtime = inGreenwich(lastChange())

/**
 * @param dist the built guide
 * @returns the zip's name and content
 * Throws where there is no guide.
 */
export function pack(dist: string): { name: string; zip: Uint8Array } {
  const { version } = JSON.parse(readFileSync(join(dist, 'guide.json'), 'utf8'))
  const text = (file: string) => {
    const template = readFileSync(join(import.meta.dirname, file), 'utf8')
    return strToU8(template.replaceAll('{{version}}', version))
  }
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const entries: readonly (readonly [string, Uint8Array])[] = [
    ...enclosed.map((file) => [file, text(file)] as const),
    ...files.map((file) => {
      const name = relative(dist, file).replaceAll(sep, '/')
      return [`${folder}/${name}`, new Uint8Array(readFileSync(file))] as const
    }),
  ]
  const sorted = Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return { name: `${folder}-${version}.zip`, zip: zipSync(sorted, { level: 9, mtime }) }
}

if (import.meta.main) {
  const { name, zip } = pack('dist')
  writeFileSync(name, zip)
  console.log(`${name}: ${Math.round(zip.length / 1024)} KiB`)
}
