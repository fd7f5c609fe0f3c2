/** What happens when the reader arrives at another address: focus, scrolling, and word to a framing page. */
import { useContext, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { FramingContext } from '../pages/shared/framing.ts'

/** Where the reader is on a page: how far down, and what they have opened. */
interface Place {
  top: number
  open: readonly boolean[]
}

/** By the keys of the history's entries, or their addresses where the browser made them; in memory only. */
const places = new Map<string, Place>()

function placeOf(key: string): Place {
  const place = places.get(key) ?? { top: 0, open: [] }
  places.set(key, place)
  return place
}

const disclosures = () => [...document.querySelectorAll<HTMLDetailsElement>('main details')]

/** Goes back to where the reader was: the page is as high as it was then. */
function restore({ top, open }: Place): void {
  const all = disclosures()
  if (all.length === open.length) {
    for (const [at, isOpen] of open.entries()) Object.assign(all[at] ?? {}, { open: isOpen })
  }
  // The browser itself brings back the top, and places of documents before this one.
  if (top > 0) scroll(top)
}

function scroll(top: number): void {
  try {
    window.scrollTo(0, top)
  } catch {
    // Then the page stays where the browser put it.
  }
}

/** Follows the reader on a page, until they leave: then the browser scrolls to where the next one was left. */
function follow(place: Place): () => void {
  const scrolled = () => {
    place.top = window.scrollY
  }
  const toggled = () => {
    place.open = disclosures().map(({ open }) => open)
  }
  // A link within the page makes an entry, and nothing that is open there is opened anew.
  if (place.open.length === 0) toggled()
  window.addEventListener('scroll', scrolled)
  document.addEventListener('toggle', toggled, true)
  return () => {
    window.removeEventListener('scroll', scrolled)
    document.removeEventListener('toggle', toggled, true)
  }
}

/** Shows the element that a link named, opened; the focus goes there where it can. */
function showTarget(hash: string): void {
  const target = document.getElementById(hash.slice(1))
  if (!target) return
  const disclosure = target.closest('details')
  if (disclosure) disclosure.open = true
  target.scrollIntoView()
  disclosure?.querySelector('summary')?.focus({ preventScroll: true })
}

/**
 * After a step the heading has the focus, the page starts at its top, and moves in quietly; after Back
 * and Forward the reader is where they were. Another query is another page to the reader, too.
 * @param path of the page that is shown, which may be behind the address while the next one is loaded
 * @param isHydrated whether the page shows what its query says
 */
export function useArrival(path: string, isHydrated: boolean): void {
  const { pathname, search, hash, key } = useLocation()
  const entry = key || pathname + search + hash
  const arrivedAt = useRef<string>(undefined)
  const navigation = useNavigationType()
  const framing = useContext(FramingContext)
  useLayoutEffect(
    () => (pathname === path ? follow(placeOf(entry)) : undefined),
    [path, pathname, entry],
  )
  useLayoutEffect(() => {
    const address = path + search
    const isBackOrForward = navigation === 'POP'
    if (pathname !== path || arrivedAt.current === address) return
    // Back may come before the query is read: the heading that has the focus must be the one that stays.
    if (arrivedAt.current !== undefined && !isHydrated) return
    // Who replaces the query of a page chooses on it, and stays where they are.
    const isChoice = navigation === 'REPLACE' && arrivedAt.current?.startsWith(path)
    if (isChoice) {
      arrivedAt.current = address
      return
    }
    // In a frame, Back may come from the host page: then the reader is there, and stays there.
    const moved = arrivedAt.current !== undefined && (!framing || document.hasFocus())
    arrivedAt.current = address
    if (moved) {
      document.documentElement.dataset.moved = ''
      const place = { ...placeOf(entry) }
      const arrive = () => {
        if (isBackOrForward) restore(place)
        else scroll(0)
        document.querySelector('h1')?.focus({ preventScroll: true })
      }
      arrive()
      // After Back the browser goes on to what the address names, and takes the focus from the heading.
      if (isBackOrForward && hash) requestAnimationFrame(arrive)
      // In a frame the host page shows the top.
      if (!isBackOrForward && !framing) showTarget(hash)
    }
    framing?.arrived(moved)
  }, [path, pathname, search, hash, entry, navigation, framing, isHydrated])
}
