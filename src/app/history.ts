/** The browser's history, used here alone: what a browser refuses of it, a plain page does. */
import { useLayoutEffect, useState } from 'react'
import { createPath, type Location, type NavigationType, type Navigator } from 'react-router'

/** An entry of the history, and how it was come to. */
interface Entry {
  readonly action: NavigationType
  readonly location: Location
}

/** What an entry keeps: what a link handed on, and a name of its own. */
interface Kept {
  readonly state: unknown
  readonly key: string
}

function kept(): Kept {
  try {
    const { state = null, key = '' } = (window.history.state ?? {}) as Partial<Kept>
    return { state, key }
  } catch {
    // Some sandboxes let nobody read it.
    return { state: null, key: '' }
  }
}

const entry = (action: `${NavigationType}`): Entry => {
  const { pathname, search, hash } = window.location
  return { action: action as NavigationType, location: { pathname, search, hash, ...kept() } }
}

/** Puts an address into the history, or loads its page where that cannot be. @returns whether it is there */
export function write(method: 'push' | 'replace', href: string, state: unknown = null): boolean {
  const key = Math.random().toString(36).slice(2)
  try {
    window.history[`${method}State`]({ state, key } satisfies Kept, '', href)
    return true
  } catch {
    window.location[method === 'push' ? 'assign' : 'replace'](href)
    return false
  }
}

/** The present entry, and what goes to others. */
export function useHistory(): Entry & { readonly navigator: Navigator } {
  const [present, show] = useState(() => entry('POP'))
  const [navigator] = useState((): Navigator => {
    const go =
      (method: 'push' | 'replace', action: `${NavigationType}`): Navigator['push'] =>
      (to, state) => {
        const href = typeof to === 'string' ? to : createPath(to)
        if (write(method, href, state)) show(entry(action))
      }
    return {
      createHref: (to) => (typeof to === 'string' ? to : createPath(to)),
      go: (delta) => window.history.go(delta),
      push: go('push', 'PUSH'),
      replace: go('replace', 'REPLACE'),
    }
  })
  useLayoutEffect(() => {
    // Until now, and where the guide gives the page back, what follows the address is a new document.
    const { onpopstate } = window
    window.onpopstate = () => show(entry('POP'))
    return () => {
      window.onpopstate = onpopstate
    }
  }, [])
  return { ...present, navigator }
}
