/** What IIS is told equals what src/site/headers.ts says; no IIS is at hand to be asked. */
import { expect, test } from 'vitest'
import { headersFor, ownHeaders } from '../site/headers.ts'
import { webConfigFile } from './web-config-file.ts'

const file = webConfigFile()

/** What stands for every address, or for a folder alone. */
const partFor = (folder?: string) =>
  folder
    ? (new RegExp(`<location path="${folder}">(.*?)</location>`, 's').exec(file)?.[1] ?? '')
    : (file.split('<location')[0] ?? '')

/** The headers that a part sends, each in place of the one that may stand further up. */
const sentBy = (part: string) =>
  Object.fromEntries(
    [...part.matchAll(/<remove name="([^"]+)"\/>\n<add name="\1" value="([^"]+)"\/>/g)].map(
      ([, name, value = '']) => [name, value.replaceAll('&amp;', '&')],
    ),
  )

test('every address is sent the headers', () => {
  expect(sentBy(partFor())).toEqual(headersFor('/'))
})

test.each([
  ['assets', '/assets/a-1.js'],
  ['de/embed', '/de/embed/'],
  ['en/embed', '/en/embed/'],
])('%s is sent its own', (folder, address) => {
  expect(sentBy(partFor(folder))).toEqual(ownHeaders(address))
})

test('is well-formed', () => {
  const open: string[] = []
  for (const [, end, name = '', single] of file.matchAll(/<(\/?)([\w.]+)[^>]*?(\/?)>/g)) {
    if (end) expect(open.pop()).toBe(name)
    else if (!single) open.push(name)
  }
  expect(open).toEqual([])
})
