/**
 * Every way in every language against the rules, as whoever has no JavaScript goes it: from the first
 * question along the links of the answers, page by page, to each verdict.
 */
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { type AnswerId, positionAfter } from '../../src/rules/index.ts'
import { checkPath, languages, ways } from '../support/places.ts'
import { readVerdict, verdictByRules } from '../support/verdict-page.ts'
import { htmlOf } from './files.ts'

const host = 'https://guide.test/'

/** The page at an address of the host. */
const pageAt = (address: string) =>
  parse(htmlOf(`${address.replace(host, '')}index.html`)) as unknown as Element

interface Stop {
  readonly address: string
  readonly answers: readonly AnswerId[]
}

describe.each(languages)('%s', (language) => {
  const addressOf = (answers: readonly AnswerId[]) => `${host}${checkPath(language, answers)}`

  test('every way, following the link of every answer on every page', () => {
    const reached: AnswerId[][] = []
    const stops: Stop[] = [{ address: addressOf([]), answers: [] }]
    for (const { address, answers } of stops) {
      expect(address).toBe(addressOf(answers))
      const page = pageAt(address)
      const position = positionAfter(answers)
      if ('verdict' in position) {
        expect(readVerdict(page), address).toEqual(verdictByRules(position))
        reached.push([...answers])
        continue
      }
      const question = page.querySelector('main')?.getAttribute('data-question')
      expect(question, address).toBe(position.question)
      const links = [...page.querySelectorAll('main a[data-answer]')]
      const offered = links.map((link) => link.getAttribute('data-answer'))
      expect(offered, address).toEqual(position.options)
      for (const [at, option] of position.options.entries()) {
        const { href } = new URL(links[at]?.getAttribute('href') ?? '', address)
        stops.push({ address: href, answers: [...answers, option] })
      }
    }
    const byName = (all: readonly (readonly AnswerId[])[]) => all.map(String).toSorted()
    expect(byName(reached)).toEqual(byName(ways.map(({ answers }) => answers)))
  })

  test('the start page asks the first question: each answer leads where its link on that page leads', () => {
    const answersOn = (address: string) =>
      [...pageAt(address).querySelectorAll('main a[data-answer]')].map((link) => [
        link.getAttribute('data-answer'),
        new URL(link.getAttribute('href') ?? '', address).href,
      ])
    expect(answersOn(`${host}${language}/`)).toEqual(answersOn(addressOf([])))
  })
})
