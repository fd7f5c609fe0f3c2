/** `.htaccess` says to Apache what src/site/headers.ts says; `npm run test:hosts` tries it in a real one. */
import { describe, expect, test } from 'vitest'
import { commonHeaders, headersFor, ownHeaders } from '../site/headers.ts'
import { htaccessFile } from './htaccess-file.ts'

const file = htaccessFile('')
const set = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/^ *Header always set ([\w-]+) "(.+)"$/gm)].map(([, name, value]) => [
      name,
      value,
    ]),
  )
/** What stands outside and inside of conditions on the address. */
const blocks = [...file.matchAll(/^<If "%\{REQUEST_URI\} =~ m#(\S+)#">\n(.*?)^<\/If>/gms)]
const usual = set(file.replace(/<If ".*?<\/If>/gs, ''))

describe('.htaccess', () => {
  test.each([
    '/',
    '/de/',
    '/de/embed/',
    '/a/en/embed/index.html',
    '/de/embed/x/',
    '/assets/a-1.js',
  ])('gives %s its headers', (path) => {
    const fitting = blocks.filter(([, pattern = '']) => new RegExp(pattern).test(path))
    const own = Object.assign({}, ...fitting.map(([, , body = '']) => set(body)))
    expect({ ...usual, ...own }).toEqual(headersFor(path))
  })

  test('first takes away what the server says itself, and what would forbid framing', () => {
    for (const name of [
      ...Object.keys({ ...commonHeaders, ...ownHeaders('/') }),
      'X-Frame-Options',
    ])
      expect(file).toContain(`Header unset ${name}\n`)
  })

  test('holds nothing but what AllowOverride FileInfo allows', () => {
    const directives = new Set(file.match(/^ *<?[A-Z]\w+/gm)?.map((one) => one.trim()))
    expect([...directives].toSorted()).toEqual(
      ['<If', '<IfModule', 'AddCharset', 'AddOutputFilterByType', 'AddType'].concat([
        'ErrorDocument',
        'Header',
        'RedirectMatch',
      ]),
    )
  })

  test('names the page for unknown addresses where it is known to work', () => {
    expect(file).toMatch(/<If "-f '%\{DOCUMENT_ROOT\}\/guide.json'">\n {2}ErrorDocument/)
    expect(htaccessFile('https://firma.example/leitfaden/')).toMatch(
      /^ErrorDocument 404 \/leitfaden\/404\.html$/m,
    )
  })
})
