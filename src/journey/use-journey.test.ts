/** What a page reads from its address: nothing of the query while it is prerendered, all of it in the browser. */
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { walk } from '#rules'
import { LinkRoot, useHref, useHydrated, useJourney, useSearch, useWays } from './use-journey.ts'

const browser = vi.hoisted(() => ({ isHydrated: true }))

// Only a browser hydrates; elsewhere React always takes what holds before.
vi.mock('react', async (original) => ({
  ...(await original<typeof import('react')>()),
  useSyncExternalStore: <T>(
    subscribe: (changed: () => void) => () => void,
    now: () => T,
    before: () => T,
  ) => {
    subscribe(() => undefined)()
    return browser.isHydrated ? now() : before()
  },
}))

beforeEach(() => {
  browser.isHydrated = true
})

/** What a hook returns on the page at this address. */
function at<T>(address: string, hook: () => T, root?: string): T {
  const found: T[] = []
  const Page = (): ReactNode => {
    found.push(hook())
    return null
  }
  const page = createElement(LinkRoot, { value: root }, createElement(Page))
  renderToStaticMarkup(createElement(MemoryRouter, { initialEntries: [address] }, page))
  return found[0] as T
}

test('the query is read once the page is hydrated', () => {
  expect(at('/de/?theme=dark', useHydrated)).toBe(true)
  expect(at('/de/?theme=dark', useSearch)).toBe('?theme=dark')
  browser.isHydrated = false
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

test('a journey is what the rules make of the path, with the answers that wait', () => {
  const asked = ['inbound', 'nonsense']
  const journey = at('/de/?keep=staff.nonsense', () => useJourney(asked))
  expect(journey).toEqual({ ...walk(asked), kept: ['staff'] })
})

test('each way of the query is walked as far as it fits', () => {
  expect(at('/de/?way=inbound.x&way=', useWays)).toEqual([walk(['inbound', 'x']), walk([])])
})
