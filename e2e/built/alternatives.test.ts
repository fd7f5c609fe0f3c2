/** What would change a verdict, on every way: each alternative with its level, or the question that it opens. */
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { alternatives } from '../../src/rules/index.ts'
import { checkPath, languages, type Way, ways } from '../support/places.ts'
import { htmlOf } from './files.ts'

const host = 'https://guide.test/'
const byAnswer = (a: { answer: string | undefined }, b: { answer: string | undefined }) =>
  String(a.answer).localeCompare(String(b.answer))

/** What the page of a way shows, `keep` included. */
function shownOn(language: string, { answers }: Way) {
  const path = checkPath(language, answers)
  const links = parse(htmlOf(`${path}index.html`)).querySelectorAll('main a[data-alternative]')
  return links.map((link) => {
    const { pathname, search } = new URL(link.getAttribute('href') ?? '', host + path)
    return {
      answer: link.getAttribute('data-alternative'),
      level: link.getAttribute('data-level'),
      question: link.getAttribute('data-question'),
      levels: link.getAttribute('data-levels'),
      address: pathname.slice(1) + search,
    }
  })
}

// Once, for it takes its time.
const alternativesOf = new Map(ways.map((way) => [way, alternatives(way)]))

/** What the rules say of it. */
const byRules = (language: string, way: Way) =>
  (alternativesOf.get(way) ?? []).map(({ answer, position, kept, levels }) => ({
    answer,
    level: levels.length === 1 ? levels[0] : undefined,
    question: levels.length > 1 && 'question' in position ? position.question : undefined,
    levels: levels.length > 1 ? levels.join(' ') : undefined,
    address: `${checkPath(language, position.answers)}${kept.length > 0 ? `?keep=${kept.join('.')}` : ''}`,
  }))

test.each(languages)('%s: every way shows its alternatives', (language) => {
  for (const way of ways) {
    const shown = shownOn(language, way).toSorted(byAnswer)
    expect(shown, way.answers.join(' ')).toEqual(byRules(language, way).toSorted(byAnswer))
  }
})
