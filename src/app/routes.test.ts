/** Which screen each path shows, and with what. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '#i18n'
import { pathOf, plainPages } from '#journey'
import { positionAfter, waysFrom } from '#rules'
import { locate } from './routes.ts'

const position = positionAfter(['outbound'])
const [way] = waysFrom([])

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
  const path = pathOf({ page: 'check', language: 'en', segments: way?.answers ?? [] })
  expect(locate(path).props).toEqual({ kind: 'verdict', language: 'en', path, position: way })
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
