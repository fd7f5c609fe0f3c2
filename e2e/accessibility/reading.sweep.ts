/** What a screen reader says of the pages that decide something, kept as text: whoever changes it reads it again. */
import { expect, expectNoComplaints, languages, test } from '../support/guide.ts'
import { open, read } from './places.ts'
import { transcriptOf } from './transcript.ts'

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

for (const language of languages) {
  for (const [kind, path] of Object.entries(read)) {
    test(`${language}: a ${kind}, read aloud`, async ({ page, baseURL }) => {
      await open(page, `${language}/${path}`)
      const said = (await transcriptOf(page)).replaceAll(baseURL ?? '', 'https://HOST/')
      const lines = said.split('\n')
      expect(lines.filter((line) => line === 'main')).toHaveLength(1)
      const named = /^(• )?(link|button|summary|heading|checkbox|region|group), /
      expect(lines.filter((line, at) => named.test(line) && line === lines[at + 1])).toEqual([])
      expect(lines.filter((line) => /^(link|button|summary|checkbox),? *$/.test(line))).toEqual([])
      expect(said).toMatchSnapshot(`${language}-${kind}.txt`)
    })
  }
}
