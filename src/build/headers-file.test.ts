/** What hosts are told equals what src/site/headers.ts says: `_headers`, whichever way a host merges its rules, and nginx. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commonHeaders, headersFor, metaPolicy, ownHeaders } from '../site/headers.ts'
import { headersFile } from './headers-file.ts'

const configurators = ['/de/embed/', '/en/embed/index.html', '/firma/leitfaden/xx/embed/']
const others = ['/', '/de/', '/de/embed/x/', '/de/embed', '/firma/embed/', '/embed.js', '/404.html']

describe('the policy', () => {
  test.each(configurators)('lets the preview be framed on %s', (path) => {
    expect(metaPolicy(path)).toContain("; frame-src 'self'; ")
    expect(headersFor(path)['Content-Security-Policy']).toContain("; frame-src 'self'; ")
  })
  test.each(others)('lets nothing be framed on %s', (path) => {
    expect(metaPolicy(path)).not.toContain('frame-src')
    expect(headersFor(path)['Content-Security-Policy']).not.toContain('frame-src')
  })

  test('names an origin that is known beside each of its own', () => {
    const origin = 'https://firma.example'
    for (const policy of [
      metaPolicy('/de/embed/', origin),
      headersFor('/de/embed/', origin)['Content-Security-Policy'] ?? '',
    ]) {
      expect(policy.match(/'self'/g)).toHaveLength(6)
      expect(policy.split("'self' https://firma.example")).toHaveLength(7)
    }
    expect(metaPolicy('/de/')).not.toContain('://')
  })
})

/** Every value that each header of an address is given, rule by rule. */
function given(file: string, path: string): Record<string, readonly string[]> {
  const values: Record<string, readonly string[]> = {}
  for (const block of file.split('\n\n').filter((one) => one.startsWith('/'))) {
    const [pattern = '', ...lines] = block.trim().split('\n')
    const isSplat = pattern.endsWith('*')
    if (isSplat ? !path.startsWith(pattern.slice(0, -1)) : path !== pattern) continue
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? []
      values[name] = [...(values[name] ?? []), value]
    }
  }
  return values
}

describe('_headers', () => {
  const file = headersFile([
    ...['404.html', '_headers', '.nojekyll', 'assets/', 'de/', 'embed.js', 'en/', 'guide.json'],
    ...['index.html', 'oembed/', '.well-known/'],
  ])
  const addresses = [
    ...[
      '/',
      '/de/',
      '/en/map/',
      '/de/check/',
      '/en/check/outbound/cold/',
      '/de/embed/',
      '/404.html',
    ],
    ...['/en/embed/', '/assets/a-1.js', '/embed.js', '/oembed/de.json', '/de/check/nonsense/'],
    '/.well-known/security.txt',
  ]

  test.each(addresses)('gives %s each header once, and as it should be', (path) => {
    const once = Object.entries(headersFor(path)).map(([name, value]) => [name, [value]])
    expect(given(file, path)).toEqual(Object.fromEntries(once))
  })

  test('gives an address that leads nowhere what is common to all', () => {
    const once = Object.entries(commonHeaders).map(([name, value]) => [name, [value]])
    expect(given(file, '/nothing/here/')).toEqual(Object.fromEntries(once))
  })

  test('says nothing of what is no address', () => {
    expect(file).not.toMatch(/^\/(de|en|assets|oembed|_headers|\.nojekyll|index\.html)$/m)
  })

  test('keeps to the limits of Cloudflare Pages', () => {
    expect(file.match(/^\//gm)?.length).toBeLessThanOrEqual(100)
    expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThan(2000)
  })
})

describe('deploy/nginx.conf', () => {
  const config = readFileSync('deploy/nginx.conf', 'utf8')
  const sent = Object.fromEntries(
    [...config.matchAll(/^\s*add_header ([\w-]+) (?:"([^"]+)"|(\$\w+)) always;$/gm)].map(
      ([, name, value, variable]) => [name, value ?? variable],
    ),
  )
  /** What a map gives an address: the default, or what the first pattern that fits says. */
  const mapped = (name: string, path: string) => {
    const [, body = ''] = new RegExp(`map \\$uri \\${name} \\{(.*?)\\n\\}`, 's').exec(config) ?? []
    const entries = [...body.matchAll(/^ {4}(?:(default)|"~([^"]+)") +"([^"]+)";$/gm)]
    const fitting = entries.find(([, , pattern]) => pattern && new RegExp(pattern).test(path))
    return (fitting ?? entries.find(([, isDefault]) => isDefault))?.[3]
  }

  test('sends the common headers with every response, and no others', () => {
    expect(sent).toEqual({
      'Content-Security-Policy': '$guide_policy',
      'Cache-Control': '$guide_cache',
      ...commonHeaders,
    })
    expect(config.match(/^\s*add_header /gm)).toHaveLength(Object.keys(sent).length)
  })

  test.each([...configurators, ...others, '/assets/a-1.js', '/leitfaden/assets/a-1.js'])(
    'sends %s its own',
    (path) => {
      expect(config).toContain(`default "'self' $scheme://$http_host";`)
      expect({
        'Content-Security-Policy': mapped('$guide_policy', path)?.replaceAll(
          '$guide_self',
          "'self' $scheme://$http_host",
        ),
        'Cache-Control': mapped('$guide_cache', path),
      }).toEqual(ownHeaders(path, '$scheme://$http_host'))
    },
  )
})
