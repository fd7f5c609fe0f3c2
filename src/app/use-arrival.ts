/** What happens when the reader arrives at another address: focus, scrolling, and word to a framing page. */
import { useContext, useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { FramingContext } from '../pages/shared/framing.ts'

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
 * After a step the heading has the focus, the page starts at its top, and moves in quietly. Another
 * query is another page to the reader, too.
 * @param path of the page that is shown, which may be behind the address while the next one is loaded
 */
export function useArrival(path: string): void {
  const { pathname, search, hash } = useLocation()
  const arrivedAt = useRef<string>(undefined)
  const navigation = useNavigationType()
  const framing = useContext(FramingContext)
  useEffect(() => {
    const address = path + search
    const isBackOrForward = navigation === 'POP'
    if (pathname !== path || arrivedAt.current === address) return
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
      // Back and Forward keep the scroll position that the browser remembers.
      if (!isBackOrForward) window.scrollTo(0, 0)
      document.querySelector('h1')?.focus({ preventScroll: true })
      // In a frame the host page shows the top.
      if (!isBackOrForward && !framing) showTarget(hash)
    }
    framing?.arrived(moved)
  }, [path, pathname, search, hash, navigation, framing])
}
