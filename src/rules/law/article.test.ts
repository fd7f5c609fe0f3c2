/**
 * Every quotation and passage stands verbatim in the article, under its heading. The article is not
 * ours to publish, so article.fingerprint.txt holds a digest of every five consecutive words of it:
 * words that stand there are found, but the text cannot be read from it. To renew it, save the
 * article's text and run `ARTICLE=path/to/article.txt npm run test:unit -- article`.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addressOf, sourceIds, sourceOf } from './sources.ts'

const file = new URL('article.fingerprint.txt', import.meta.url)
const headings = new Set(
  sourceIds.map(sourceOf).flatMap((source) => ('heading' in source ? [source.heading] : [])),
)

/** Words without the marks around them: marks may be normalised, words, bracket and dash may not. */
const wordsOf = (text: string) =>
  text
    .split(/\s+/)
    .map((word) => word.replace(/^["„“”]+|["„“”.,:;!?]+$/g, ''))
    .filter((word) => word !== '')

const digests = (text: string) => {
  const words = wordsOf(text)
  const window = Math.min(5, words.length)
  return words
    .slice(0, words.length - window + 1)
    .map((_, n) => words.slice(n, n + window).join(' '))
    .map((run) => createHash('sha256').update(run).digest('hex').slice(0, 16))
}

if (process.env.ARTICLE) {
  const sections = new Map<string, string[]>()
  let heading = ''
  for (const line of readFileSync(process.env.ARTICLE, 'utf8').split('\n')) {
    const plain = line.replaceAll(/["“”]/g, '“').trim()
    if (headings.has(plain)) heading = plain
    else sections.set(heading, [...(sections.get(heading) ?? []), line])
  }
  const lines = [...sections]
    .filter(([title]) => title !== '')
    .flatMap(([title, body]) => [`# ${title}`, ...digests(body.join(' '))])
  writeFileSync(file, `${lines.join('\n')}\n`)
}

const fingerprint = new Map(
  readFileSync(file, 'utf8')
    .split('# ')
    .slice(1)
    .map((section) => section.trim().split('\n'))
    .map(([heading, ...runs]) => [heading, runs.join(' ')]),
)
const standsUnder = (heading: string, words: string) => {
  const runs = digests(words).join(' ')
  return runs !== '' && fingerprint.get(heading)?.includes(runs) === true
}

const cited = sourceIds.flatMap((id) => {
  const source = sourceOf(id)
  if (source.kind === 'interview') return [{ id, heading: source.heading, words: source.words }]
  if (source.kind === 'article') return [{ id, heading: source.heading, words: source.passage }]
  return []
})

describe('words that stand in the article', () => {
  test.each(cited)('$id under its heading', ({ id, heading, words }) => {
    expect(wordsOf(words).length, 'long enough to be told apart').toBeGreaterThanOrEqual(5)
    expect(standsUnder(heading, words)).toBe(true)
    const [, fragment] = addressOf(id)?.split('#:~:text=') ?? []
    expect(decodeURIComponent(fragment ?? '')).toBe(words)
    expect(fragment, 'a dash or comma would be read as syntax').not.toMatch(/[-,&]/)
  })

  test('a changed word, a changed order or another heading would be noticed', () => {
    const [{ heading, words }] = cited as [(typeof cited)[number]]
    expect(standsUnder(heading, words.replace('vorherige', 'frühere'))).toBe(false)
    expect(standsUnder(heading, words.split(' ').toReversed().join(' '))).toBe(false)
    expect(standsUnder('Welche Risiken drohen bei Verstößen?', words)).toBe(false)
  })
})
