/** What others rely on in the markup of a verdict, on every way: the stamp, the sections, the steps, the change links. */
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import german from '../../locales/de/keep.json' with { type: 'json' }
import english from '../../locales/en/keep.json' with { type: 'json' }
import { consentChecklist, explain, outlook, questionOf } from '../../src/rules/index.ts'
import { checkPath, languages, type Way, ways } from '../support/places.ts'
import { htmlOf } from './files.ts'

const host = 'https://guide.test/'

/** The parts that a verdict has, by what the rules say of its way. */
function partsOf(way: Way): readonly string[] {
  const { sanctions, objections } = explain(way)
  return [
    'now',
    ...(outlook(way).instead.length > 0 ? ['instead'] : []),
    'why',
    ...(sanctions.length > 0 ? ['threats'] : []),
    ...(objections.length > 0 ? ['objections'] : []),
    ...(consentChecklist(way).length > 0 ? ['checklist'] : []),
    'keep',
    'sources',
  ]
}
const parts = new Map(ways.map((way) => [way, partsOf(way)]))
const named = '#now, #instead, #why, #threats, #objections, #checklist, #keep, #sources'

describe.each(languages)('%s', (language) => {
  const pages = ways.map((way) => {
    const path = checkPath(language, way.answers)
    const main = parse(htmlOf(`${path}index.html`)).querySelector('main')
    if (!main) throw new Error(`${path} has no main part`)
    return { way, path, main }
  })

  test('the stamp comes first, with the one heading, what to do and how sure it is', () => {
    for (const { way, path, main } of pages) {
      const [first] = main.children.filter((one) => !one.classList.contains('print-only'))
      expect(first?.hasAttribute('data-stamp'), path).toBe(true)
      expect(main.querySelectorAll('h1'), path).toHaveLength(1)
      for (const part of ['h1', 'p[data-now]', 'p[data-certainty]'])
        expect(first?.querySelector(part)?.text.trim(), `${path} ${part}`).toBeTruthy()
      expect(first?.querySelector('[data-certainty]')?.getAttribute('data-certainty'), path).toBe(
        explain(way).certainty,
      )
    }
  })

  test('every part has its id, in the order in which it is read', () => {
    for (const { way, path, main } of pages)
      expect(
        main.querySelectorAll(named).map((one) => one.id),
        path,
      ).toEqual(parts.get(way))
  })

  test('how to keep a result is said in plain words, not only where scripts are switched off', () => {
    const { plain } = language === 'de' ? german : english
    for (const { path, main } of pages) {
      const keep = main.querySelector('#keep')
      for (const one of keep?.querySelectorAll('noscript') ?? []) one.remove()
      expect(keep?.text, path).toContain(plain)
    }
  })

  test('the steps to take now are open and in order; the others are folded', () => {
    for (const { way, path, main } of pages) {
      const { steps, further, later } = explain(way)
      const all = main.querySelectorAll('#now [data-step]')
      const idsOf = (some: typeof all) => some.map((one) => one.getAttribute('data-step'))
      const isFolded = (one: (typeof all)[number]) => one.closest('details') !== null
      expect(idsOf(all.filter((one) => !isFolded(one))), path).toEqual(steps)
      expect(idsOf(all.filter(isFolded)), path).toEqual([...further, ...later])
    }
  })

  test('each given answer is changed on the page of its question, the later ones kept', () => {
    for (const { way, path, main } of pages) {
      const links = main.querySelectorAll('[data-change]').map((link) => {
        const { pathname, searchParams } = new URL(link.getAttribute('href') ?? '', host + path)
        return [link.getAttribute('data-change'), pathname.slice(1), searchParams.get('keep')]
      })
      expect(links, path).toEqual(
        way.answers.map((answer, at) => [
          questionOf(answer),
          checkPath(language, way.answers.slice(0, at)),
          way.answers.slice(at + 1).join('.') || null,
        ]),
      )
    }
  })
})
