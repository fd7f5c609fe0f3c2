/** What a page reads from its address: nothing of the query while it is prerendered, all of it in the browser. */
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { beforeEach, expect, test } from 'vitest'
import { walk } from '#rules'
import {
  Hydration,
  LinkRoot,
  useHref,
  useHydrated,
  usePendingAnswers,
  useSearch,
  useWays,
} from './use-journey.ts'

let isHydrated = true

beforeEach(() => {
  isHydrated = true
})

/** What a hook returns on the page at this address. */
function at<T>(address: string, hook: () => T, root?: string): T {
  const found: T[] = []
  const Page = (): ReactNode => {
    found.push(hook())
    return null
  }
  const page = createElement(
    LinkRoot,
    { value: root },
    createElement(Hydration, { done: isHydrated }, createElement(Page)),
  )
  renderToStaticMarkup(createElement(MemoryRouter, { initialEntries: [address] }, page))
  return found[0] as T
}

test('the query is read once the page is hydrated', () => {
  expect(at('/de/?theme=dark', useHydrated)).toBe(true)
  expect(at('/de/?theme=dark', useSearch)).toBe('?theme=dark')
  isHydrated = false
  expect(at('/de/?theme=dark', useHydrated)).toBe(false)
  expect(at('/de/?theme=dark', useSearch)).toBe('')
})

test('a link starts where the page is, or at the root where that is known, and carries the query', () => {
  const links = () => {
    const href = useHref()
    return [href('/de/check/inbound/'), href('/de/', { keep: 'staff' })]
  }
  const address = '/de/check/?theme=dark&way=a'
  expect(at(address, links)).toEqual(['./inbound/?theme=dark', '../?theme=dark&keep=staff'])
  expect(at(address, links, 'https://firma.de/')).toEqual([
    'https://firma.de/de/check/inbound/?theme=dark',
    'https://firma.de/de/?theme=dark&keep=staff',
  ])
})

test('the answers that wait for their question are those of the query', () => {
  expect(at('/de/?keep=staff.nonsense', usePendingAnswers)).toEqual(['staff'])
  isHydrated = false
  expect(at('/de/?keep=staff', usePendingAnswers)).toEqual([])
})

test('each way of the query is walked as far as it fits', () => {
  expect(at('/de/?way=inbound.x&way=', useWays)).toEqual([walk(['inbound', 'x']), walk([])])
})
