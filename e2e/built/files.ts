/** The files of the build, as a host would send them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Every file of the build, relative to it, with slashes as in addresses. */
export const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative('dist', join(entry.parentPath, entry.name)).replaceAll(sep, '/'))

export const pages = files.filter((file) => file.endsWith('.html'))
export const htmlOf = (file: string) => readFileSync(join('dist', file), 'utf8')
