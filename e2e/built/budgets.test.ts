/** How much a verdict says at once: words over all ways, in every language. */
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { checkPath, languages, ways } from '../support/places.ts'
import { median, wordsShownIn } from '../support/words.ts'
import { htmlOf } from './files.ts'

/** For German; other languages may take somewhat more. */
const budgets = { page: { median: 350, most: 450 }, stamp: 70, heading: 14 }
const allowance = { de: 1, en: 1.15 }

const parts = { page: 'main', stamp: '[data-stamp]', heading: 'h1' }

describe.each(languages)('%s', (language) => {
  const pages = ways.map(({ answers }) => {
    const path = checkPath(language, answers)
    return { path, html: parse(htmlOf(`${path}index.html`)) }
  })
  const counts = (part: keyof typeof parts) =>
    pages
      .map(({ path, html }) => {
        const one = html.querySelector(parts[part]) as unknown as Element | null
        return { path, words: wordsShownIn(one) }
      })
      .toSorted((a, b) => b.words - a.words)
  const report = (part: string, all: ReturnType<typeof counts>) =>
    `${language} ${part}: ${median(all.map(({ words }) => words))} words in the median, ${all[0]?.words} at most (${all[0]?.path})`
  const within = (budget: number) => Math.floor(budget * allowance[language])

  test('a verdict page is short in the median, and never long', () => {
    const all = counts('page')
    console.info(report('page', all))
    expect(all.at(-1)?.words).toBeGreaterThan(100)
    expect
      .soft(median(all.map(({ words }) => words)), 'median')
      .toBeLessThanOrEqual(within(budgets.page.median))
    expect(all[0]?.words, all[0]?.path).toBeLessThanOrEqual(within(budgets.page.most))
  })

  test.each([
    ['stamp', within(budgets.stamp)],
    ['heading', budgets.heading],
  ] as const)('its %s is short', (part, budget) => {
    const all = counts(part)
    console.info(report(part, all))
    expect(all.at(-1)?.words).toBeGreaterThan(3)
    expect(all[0]?.words, all[0]?.path).toBeLessThanOrEqual(budget)
  })
})
