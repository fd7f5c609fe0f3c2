/** Addresses as nobody should write them: right ones, right ones spoilt, and noise. */
import fc from 'fast-check'
import { languages } from '../src/i18n/languages.ts'
import { answers, ways } from './open-data.ts'

/** Texts that have broken routers, parsers and pages before. */
const nasty = [
  ...[
    '',
    '.',
    '..',
    '%',
    '%2',
    '%2F',
    '%2e%2e',
    '%00',
    '%0A',
    '%E0%A4%A',
    '%25',
    '%252F',
    '%F0%9F',
  ],
  ...['*', ':id', '?', '#', '&', '=', '+', ';', '@', '\\', '"', "'", '<script>alert(1)</script>'],
  ...['%3Cimg%20src=x%20onerror=alert(1)%3E', 'javascript:alert(1)', '{{brand}}', '$t(ui:brand)'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', '-1'],
  ...['index.html', 'INDEX.HTML', 'Start', 'compare', '404.html', 'assets', 'guide.json'],
  ...['\u202Egnp', '\u200B', '\uFEFF', 'ß', 'İ', 'K', '\uD800', '📞', 'x'.repeat(2000)],
]
const noise = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.string({ maxLength: 12 }).map((text) => encodeURIComponent(text)),
)
const answer = fc.constantFrom(...answers)
const page = fc.constantFrom(
  ...['map', 'cases', 'objections', 'sources', 'glossary', 'plan', 'compare', 'embed', 'about'],
)

/** The beginning of a way, or all of it. */
const begun = fc
  .tuple(fc.constantFrom(...ways), fc.nat(12))
  .map(([way, length]) => (length > 8 ? way : way.slice(0, length)))
/** The same with a text too many, or another one in its place. */
const spoilt = fc
  .tuple(begun, fc.oneof(answer, noise), fc.nat(8), fc.nat(1))
  .map(([way, text, at, taken]) => way.toSpliced(at, taken, text))
const texts = fc.oneof(begun, spoilt, fc.array(fc.oneof(answer, noise), { maxLength: 10 }))

/** The same word as people and machines misspell it without meaning another. */
const disguised = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.nat(9), fc.nat(30)).map(([one, how, at]) => {
    if (how === 0) return one.toUpperCase()
    if (how === 1) return one.slice(0, at) + one.slice(at).replace(/^[a-z]/, escapeOf)
    return one
  })
const escapeOf = (letter: string) => `%${letter.charCodeAt(0).toString(16)}`

const language = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...languages) },
  { weight: 1, arbitrary: fc.oneof(fc.constantFrom('fr', 'de-DE', 'check'), noise) },
)
const segments = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(language, fc.constant('check'), texts) },
  { weight: 2, arbitrary: fc.tuple(language, page, fc.constant<string[]>([])) },
  { weight: 1, arbitrary: fc.tuple(language, page, texts) },
  { weight: 1, arbitrary: fc.tuple(noise, noise, fc.array(noise, { maxLength: 4 })) },
)
const slash = fc.oneof(
  { weight: 9, arbitrary: fc.constant('/') },
  { weight: 1, arbitrary: fc.constantFrom('//', '///') },
)

/** A path from the root of the guide, as browsers hand it over. */
export const anyPath: fc.Arbitrary<string> = segments
  .chain(([first, second, rest]) =>
    fc.tuple(
      fc.tuple(
        ...[first, second, ...rest].map((word) => fc.tuple(slash, disguised(fc.constant(word)))),
      ),
      fc.constantFrom('', '/', '/', '/', 'index.html', '/index.html', '/index.html/index.html'),
    ),
  )
  .map(([words, end]) => {
    const path = words.map((word) => word.join('')).join('')
    return new URL(`http://host.test${path}${end}`).pathname
  })

const wayText = fc.oneof(
  texts.map((some) => some.join('.')),
  fc.constantFrom(...ways).map((way) => way.join('.')),
  noise,
)
const value = fc.oneof(
  wayText,
  noise,
  fc.constantFrom('dark', 'light', '0b5c6b', '%230b5c6b', 'abc', '2026-11-23', '2026-11-25', ''),
)
const parameter = fc.oneof(
  wayText.map((way) => `way=${way}`),
  wayText.map((way) => `keep=${way}`),
  fc
    .tuple(
      fc.constantFrom('theme', 'accent', 'v', 'present', 'WAY', 'utm_source', '__proto__'),
      value,
    )
    .map((pair) => pair.join('=')),
  fc.constant('present'),
  noise,
)
/** A query with its question mark, or nothing. */
export const anySearch: fc.Arbitrary<string> = fc
  .array(parameter, { maxLength: 12, size: 'max' })
  .map((some) => (some.length > 0 ? `?${some.join('&')}` : ''))
