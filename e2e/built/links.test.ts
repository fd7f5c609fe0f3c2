/** Where the links of every page lead: to a file that is there, and to a place on it. */
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { files, htmlOf, pages } from './files.ts'

const host = 'https://guide.test/'
const addressOf = (page: string) => host + page.replace(/(^|\/)index\.html$/, '$1')
const fileOf = (path: string) => path.slice(1).replace(/(^|\/)$/, '$1index.html')

const documents = new Map(pages.map((page) => [page, parse(htmlOf(page))]))
const places = new Map(
  [...documents].map(([page, document]) => [
    page,
    new Set(document.querySelectorAll('[id]').map((one) => one.getAttribute('id'))),
  ]),
)

/** The links of a page that stay within the guide, as the addresses to which they lead. */
const linksOf = (page: string) =>
  (documents.get(page)?.querySelectorAll('a[href]') ?? [])
    .map((link) => new URL(link.getAttribute('href') ?? '', addressOf(page)))
    .filter(({ href }) => href.startsWith(host))

test('no link leads nowhere', () => {
  const dead = pages.flatMap((page) =>
    linksOf(page)
      .filter(({ pathname, hash }) => {
        const file = fileOf(pathname)
        const place = decodeURIComponent(hash.slice(1))
        return !files.includes(file) || (place !== '' && !places.get(file)?.has(place))
      })
      .map(({ href }) => `${page}: ${href}`),
  )
  expect(dead).toEqual([])
})

test('every page has links', () => {
  expect(pages.filter((page) => linksOf(page).length === 0)).toEqual([])
})
