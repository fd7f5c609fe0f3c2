/** Which screen each path shows, and with what. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#i18n'
import { pathOf, plainPages } from '#journey'
import { allWays, positionAfter, walk } from '#rules'
import { locate } from './routes.ts'

const position = positionAfter(['outbound'])
const [way] = allWays()

test.each([
  ['/', 'start/Start.tsx', { kind: 'page', language: 'de' }],
  ['/en/', 'start/Start.tsx', { kind: 'page', language: 'en' }],
  ['/en/index.html', 'start/Start.tsx', { kind: 'page', language: 'en' }],
  ['/de/sources/', 'sources/Sources.tsx', { kind: 'page', language: 'de' }],
  ['/de/check/', 'question/Question.tsx', { kind: 'question', position: positionAfter([]) }],
  ['/DE//Check/OutBound', 'question/Question.tsx', { kind: 'question', position }],
  [
    '/de/check/outbound/x/y/',
    'errors/InvalidPath.tsx',
    { kind: 'invalidPath', position, rest: ['x', 'y'] },
  ],
  [
    '/de/check/outbound/a%0A%2Fb/%E0%A4%A/',
    'errors/InvalidPath.tsx',
    { kind: 'invalidPath', position, rest: ['a\n/b', '%E0%A4%A'] },
  ],
  ['/fr/', 'errors/NotFound.tsx', { kind: 'notFound', language: 'de' }],
  ['/en/start/', 'errors/NotFound.tsx', { kind: 'notFound', language: 'en' }],
  ['/de/sources/more/', 'errors/NotFound.tsx', { kind: 'notFound', language: 'de' }],
])('%s shows %s', (path, file, props) => {
  expect(locate(path).file).toBe(`src/pages/${file}`)
  expect(locate(path).props).toMatchObject({ ...props, path })
})

test('every way ends at its verdict', () => {
  for (const position of allWays()) {
    const path = pathOf({ page: 'check', language: 'en', segments: position.answers })
    expect(locate(path).props).toEqual({ kind: 'verdict', language: 'en', path, position })
  }
})

describe('what is found at the path of', () => {
  test.each(languages.flatMap((language) => plainPages.map((page) => [page, language] as const)))(
    '%s in "%s" is that page',
    (page, language) => {
      const path = pathOf({ page, language })
      expect(locate(path).props).toEqual({ kind: 'page', language, path })
      const sameFile = plainPages.filter((one) => {
        const { file } = locate(pathOf({ page: one, language }))
        return file === locate(path).file
      })
      expect(sameFile).toEqual([page])
    },
  )

  test('any segments of the check is what they lead to', () => {
    const answer = fc.constantFrom(...allWays().flatMap(({ answers }) => answers))
    // A word of ours is read in lower case, and the last `index.html` is the folder itself.
    const foreign = fc
      .string({ minLength: 1, maxLength: 12 })
      .map((text) => text.toLowerCase())
      .filter((text) => text !== 'index.html' && /[\p{L}\p{N}]$/u.test(text))
    const any = fc.array(fc.oneof({ arbitrary: answer, weight: 4 }, foreign), { maxLength: 8 })
    const beginning = fc
      .tuple(fc.constantFrom(...allWays()), fc.nat(8))
      .map(([{ answers }, length]) => answers.slice(0, length))
    const segments = fc
      .tuple(fc.oneof(beginning, fc.constant([])), fc.oneof(any, fc.constant([])))
      .map((parts): readonly string[] => parts.flat())
    fc.assert(
      fc.property(fc.constantFrom(...languages), segments, (language, all) => {
        const path = pathOf({ page: 'check', language, segments: all })
        const { position, rest } = walk(all)
        const kind = 'verdict' in position ? 'verdict' : 'question'
        expect(locate(path).props).toEqual({
          language,
          path,
          position,
          ...(rest.length > 0 ? { kind: 'invalidPath', rest } : { kind }),
        })
      }),
    )
  })
})

test('every page has a screen whose module is where the table says', async () => {
  const paths = [
    ...plainPages.flatMap((page) => languages.map((language) => pathOf({ page, language }))),
    pathOf({ page: 'check', language: 'de', segments: [] }),
    pathOf({ page: 'check', language: 'de', segments: way?.answers ?? [] }),
    pathOf({ page: 'check', language: 'de', segments: ['?'] }),
    '/no/such/page/',
  ]
  const modules = import.meta.glob<{ screen: { component: unknown } }>('../pages/*/*.tsx')
  for (const path of paths) {
    const { file, load } = locate(path)
    const module = await modules[file.replace('src/', '../')]?.()
    expect((await load()).element.type, file).toBe(module?.screen.component)
  }
})

test('nothing throws, whatever the address holds', () => {
  const path = fc
    .array(fc.string({ maxLength: 12 }), { maxLength: 6 })
    .map((all) => `/${all.join('/')}`)
  fc.assert(
    fc.property(path, (one) => {
      expect(locate(one).props.path).toBe(one)
    }),
  )
})
