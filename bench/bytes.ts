/** What a page weighs, by kind of file, and its scripts by where each byte of them comes from. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const compressed = (file: string) => brotliCompressSync(readFileSync(file)).length

/** The files that a page of `dist` names, itself included. */
function filesOf(dist: string, page: string): readonly string[] {
  const file = join(dist, page, 'index.html')
  const html = readFileSync(file, 'utf8')
  const named = [...html.matchAll(/(?:src|href|data-font)="([^":]+\.(?:js|css|woff2|svg))"/g)]
  const parts = /data-parts="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? []
  return [
    file,
    ...new Set(named.map(([, name = '']) => normalize(join(file, '..', name)))),
    ...parts.map((name) => join(dist, name)),
  ]
}

const kinds = { html: /html$/, css: /css$/, js: /js$/, font: /woff2$/, icon: /svg$/ }

/** Compressed bytes by kind. Fonts are compressed as they are. */
export function bytesByKind(dist: string, page: string): ReadonlyMap<string, number> {
  const files = filesOf(dist, page)
  return new Map(
    Object.entries(kinds).map(([kind, pattern]) => [
      kind,
      files.filter((file) => pattern.test(file)).reduce((sum, file) => sum + compressed(file), 0),
    ]),
  )
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The numbers of one segment of a source map (base 64, five bits a digit, lowest first, sign last). */
function decode(segment: string): readonly number[] {
  const numbers: number[] = []
  let [value, shift] = [0, 0]
  for (const sign of segment) {
    const digit = digits.indexOf(sign)
    value += (digit & 31) << shift
    shift += 5
    if (digit & 32) continue
    numbers.push(value & 1 ? -(value >> 1) : value >> 1)
    value = 0
    shift = 0
  }
  return numbers
}

/** A package, or a layer of the guide. */
const originOf = (source: string): string =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ??
  /(?:src|locales)\/[^/]+/.exec(source)?.[0] ??
  'bundler'

/** Characters of a script by where they come from. */
function charactersByOrigin(file: string): ReadonlyMap<string, number> {
  const lines = readFileSync(file, 'utf8').split('\n')
  const folder = dirname(resolve(file))
  const map = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as {
    mappings: string
    sources: readonly string[]
  }
  const found = new Map<string, number>()
  let source = 0
  map.mappings.split(';').forEach((line, at) => {
    let column = 0
    const marks: { column: number; origin: string }[] = []
    for (const segment of line.split(',').filter(Boolean)) {
      const [forward = 0, toSource] = decode(segment)
      column += forward
      source += toSource ?? 0
      marks.push({
        column,
        origin:
          toSource === undefined ? 'bundler' : originOf(join(folder, map.sources[source] ?? '')),
      })
    }
    marks.forEach(({ column: from, origin }, n) => {
      const to = marks[n + 1]?.column ?? lines[at]?.length ?? from
      found.set(origin, (found.get(origin) ?? 0) + to - from)
    })
  })
  return found
}

/**
 * The scripts of a page by package and layer: each script's compressed bytes, shared out by characters.
 * @param dist a build with source maps
 */
export function bytesByOrigin(dist: string, page: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const file of filesOf(dist, page).filter((one) => kinds.js.test(one))) {
    const size = compressed(file)
    // Small scripts of the bundler's own have no map.
    const origins = existsSync(`${file}.map`) ? charactersByOrigin(file) : new Map([['bundler', 1]])
    const all = [...origins.values()].reduce((sum, count) => sum + count, 0)
    for (const [origin, count] of origins)
      found.set(origin, (found.get(origin) ?? 0) + (size * count) / all)
  }
  return new Map([...found].sort(([, a], [, b]) => b - a))
}
