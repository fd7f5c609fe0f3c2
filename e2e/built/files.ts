/** The files of the build, as a host would send them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Every file of the build, relative to it. */
export const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative('dist', join(entry.parentPath, entry.name)))

export const pages = files.filter((file) => file.endsWith('.html'))
export const htmlOf = (file: string) => readFileSync(join('dist', file), 'utf8')
