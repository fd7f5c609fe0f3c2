/**
 * Packs the built guide into one zip that runs under any path of a website. Run as a program
 * (`npm run pack`) it writes `ki-anruf-check-VERSION.zip`, VERSION being that of the rules.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { strToU8, zipSync } from 'fflate'

/** The folder in the zip that is the guide. */
const folder = 'ki-anruf-check'
/** What lies beside it, each with the version filled in. */
const enclosed = ['LIESMICH.txt', 'READ-ME.txt', 'nginx.conf']
/** One moment for every file: the same guide gives the same zip, byte for byte, in any time zone. */
const mtime = new Date(2026, 0, 1)

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
