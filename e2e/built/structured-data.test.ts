/** What search engines read as structured data: microdata, read from the built pages as the HTML standard has it. */
import { type HTMLElement, parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { isIndexable, plainPages } from '../../src/journey/addresses.ts'
import { objectionIds, termIds, version } from '../../src/rules/index.ts'
import { kinds, languages } from '../support/places.ts'
import { htmlOf } from './files.ts'

interface Item {
  readonly type: string
  readonly [property: string]: string | Item | readonly (string | Item)[]
}

const isItem = (element: HTMLElement) => element.hasAttribute('itemscope')
const ownerOf = (element: HTMLElement): HTMLElement | null => {
  const { parentNode } = element
  return !parentNode || isItem(parentNode) ? parentNode : ownerOf(parentNode)
}
const contentOf = (element: HTMLElement): string | Item =>
  isItem(element)
    ? read(element)
    : (element.getAttribute('content') ?? element.getAttribute('href') ?? element.text)

function read(item: HTMLElement): Item {
  const properties: Record<string, (string | Item)[]> = {}
  for (const element of item.querySelectorAll('[itemprop]')) {
    if (ownerOf(element) !== item) continue
    const name = element.getAttribute('itemprop') ?? ''
    properties[name] = [...(properties[name] ?? []), contentOf(element)]
  }
  const single = Object.entries(properties).map(([name, values]) => {
    const [first = ''] = values
    return [name, values.length > 1 ? values : first]
  })
  const type = item.getAttribute('itemtype')?.replace('https://schema.org/', '') ?? ''
  return { type, ...Object.fromEntries(single) }
}

/** The items of a page that are no property of another. */
const itemsOf = (page: string): readonly Item[] =>
  parse(htmlOf(`${page}index.html`))
    .querySelectorAll('[itemscope]:not([itemprop])')
    .map(read)

const sentence = expect.stringMatching(/\S.{15,}/)

describe.each(languages)('%s', (language) => {
  test('the start page is a web application', () => {
    expect(itemsOf(`${language}/`)).toEqual([
      {
        type: 'WebApplication',
        name: expect.stringMatching(/^KI.Anruf.Check$/),
        alternativeHeadline: sentence,
        description: sentence,
        applicationCategory: 'BusinessApplication',
        operatingSystem: 'Any',
        isAccessibleForFree: 'true',
        softwareVersion: version,
        inLanguage: language,
      },
    ])
  })

  test('the objections are questions with their answers', () => {
    const answer = { type: 'Answer', text: sentence }
    const question = { type: 'Question', name: sentence, acceptedAnswer: answer }
    expect(itemsOf(`${language}/objections/`)).toEqual([
      { type: 'FAQPage', mainEntity: objectionIds.map(() => question) },
    ])
  })

  test('the glossary is a set of defined terms', () => {
    const term = { type: 'DefinedTerm', name: expect.stringMatching(/\S/), description: sentence }
    expect(itemsOf(`${language}/glossary/`)).toEqual([
      {
        type: 'DefinedTermSet',
        name: expect.stringMatching(/\S/),
        description: sentence,
        hasDefinedTerm: termIds.map(() => term),
      },
    ])
  })

  test('no other page claims any, above all no verdict', () => {
    const without = ['start', 'objections', 'glossary', 'misfit', 'notFound']
    const others = Object.entries(kinds).flatMap(([kind, path]) =>
      without.includes(kind) ? [] : [path],
    )
    expect(others.length).toBeGreaterThan(5)
    for (const path of others)
      expect(htmlOf(`${language}/${path}index.html`)).not.toMatch(/\sitem(prop|scope|type)\b/)
  })

  test('every page that is to be found says for itself what it is about, in a sentence or two', () => {
    const heads = plainPages.filter(isIndexable).map((page) => {
      const head = parse(htmlOf(`${language}/${page === 'start' ? '' : `${page}/`}index.html`))
      const description =
        head.querySelector('meta[name=description]')?.getAttribute('content') ?? ''
      return { page, title: head.querySelector('title')?.text ?? '', description }
    })
    for (const { page, title, description } of heads) {
      expect(title.length, `${page}: ${title}`).toBeLessThanOrEqual(80)
      expect(description.length, `${page}: ${description}`).toBeGreaterThanOrEqual(60)
      expect(description.length, `${page}: ${description}`).toBeLessThanOrEqual(180)
    }
    expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length)
    expect(new Set(heads.map(({ description }) => description)).size).toBe(heads.length)
  })
})
