/** Where this person is: what the address says, read through the rules. */
import { createContext, createElement, type ReactNode, useContext } from 'react'
import { useLocation } from 'react-router'
import { type AnswerId, walk } from '#rules'
import { relative } from './addresses.ts'
import { type OwnQuery, pendingAnswersIn, searchFor, waysIn } from './query.ts'

const Hydrated = createContext(false)
/** Apart from `Hydrated`, because most addresses have no query: then nothing is rendered again for it. */
const Search = createContext('')

/**
 * Tells the pages in it whether they have been hydrated, and of their query only then: they were prerendered
 * without one.
 */
export function Hydration({ done, children }: { done: boolean; children?: ReactNode }) {
  const { search } = useLocation()
  const inner = createElement(Search, { value: done ? search : '' }, children)
  return createElement(Hydrated, { value: done }, inner)
}

/** False in the prerendered page and while it is hydrated, true from then on. */
export const useHydrated = (): boolean => useContext(Hydrated)

/** The query of the present address; empty until the page is hydrated. */
export const useSearch = (): string => useContext(Search)

/** Where links start that cannot be relative, because the page stands at an unknown depth (404.html). */
export const LinkRoot = createContext<string | undefined>(undefined)

/** Makes the address of a path, from wherever the person is now. */
export function useHref(): (path: string, query?: OwnQuery) => string {
  const { pathname } = useLocation()
  const search = useSearch()
  const root = useContext(LinkRoot)
  return (path, query) =>
    (root === undefined ? relative(pathname, path) : root + path.slice(1)) +
    searchFor(search, query)
}

/** Answers that wait for their question to be asked. */
export const usePendingAnswers = (): readonly AnswerId[] => pendingAnswersIn(useSearch())

/** The ways that the query names, each as far as it fits. */
export function useWays(): readonly ReturnType<typeof walk>[] {
  return waysIn(useSearch()).map(walk)
}
