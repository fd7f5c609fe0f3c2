/** What would change a verdict, on every way: each alternative with its level, or the question that it opens. */
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { type Alternative, outlook } from '../../src/rules/index.ts'
import { checkPath, languages, type Way, ways } from '../support/places.ts'
import { htmlOf } from './files.ts'

const host = 'https://guide.test/'

/** What the page of a way shows, `keep` included: what works instead, and what else would change it. */
function shownOn(language: string, { answers }: Way) {
  const path = checkPath(language, answers)
  const main = parse(htmlOf(`${path}index.html`)).querySelector('main')
  const read = (place: string) =>
    (main?.querySelectorAll(`${place} a[data-alternative]`) ?? []).map((link) => {
      const { pathname, search } = new URL(link.getAttribute('href') ?? '', host + path)
      return {
        answer: link.getAttribute('data-alternative'),
        level: link.getAttribute('data-level'),
        question: link.getAttribute('data-question'),
        levels: link.getAttribute('data-levels'),
        address: pathname.slice(1) + search,
      }
    })
  return { instead: read('#instead'), others: read('.folded') }
}

// Once, for it takes its time.
const outlooks = new Map(ways.map((way) => [way, outlook(way)]))

/** What the rules say of it. */
function byRules(language: string, way: Way) {
  const said = (all: readonly Alternative[] = []) =>
    all.map(({ answer, position, pendingAnswers, levels }) => ({
      answer,
      level: levels.length === 1 ? levels[0] : undefined,
      question: levels.length > 1 && 'question' in position ? position.question : undefined,
      levels: levels.length > 1 ? levels.join(' ') : undefined,
      address: `${checkPath(language, position.answers)}${pendingAnswers.length > 0 ? `?keep=${pendingAnswers.join('.')}` : ''}`,
    }))
  const { instead, others } = outlooks.get(way) ?? {}
  return { instead: said(instead), others: said(others) }
}

test.each(languages)('%s: every way shows its alternatives', (language) => {
  for (const way of ways)
    expect(shownOn(language, way), way.answers.join(' ')).toEqual(byRules(language, way))
})
