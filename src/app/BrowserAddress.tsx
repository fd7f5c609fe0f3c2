/**
 * React Router over the browser's history, which is used here alone: what a browser refuses of it, a plain
 * page does. React Router's own `BrowserRouter` would throw, shows each address in a transition, some frames
 * after the click, and brings 3.5 kB of what sends forms and renders on servers.
 */
import { type ReactNode, useLayoutEffect, useState } from 'react'
import {
  createPath,
  type Location,
  type NavigationType,
  type Navigator,
  Router,
  type To,
} from 'react-router'

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

const present = (action: `${NavigationType}`): Entry => {
  const { pathname, search, hash } = window.location
  return { action: action as NavigationType, location: { pathname, search, hash, ...kept() } }
}

const hrefOf = (to: To) => (typeof to === 'string' ? to : createPath(to))

/** Puts an address into the history, or loads its page where that cannot be. @returns whether it is there */
export function write(method: 'push' | 'replace', to: To, state: unknown = null): boolean {
  const key = Math.random().toString(36).slice(2)
  try {
    window.history[`${method}State`]({ state, key } satisfies Kept, '', hrefOf(to))
    return true
  } catch {
    window.location[method === 'push' ? 'assign' : 'replace'](hrefOf(to))
    return false
  }
}

const navigatorOf = (show: (entry: Entry) => void): Navigator => ({
  createHref: hrefOf,
  go: (delta) => window.history.go(delta),
  push: (to, state) => write('push', to, state) && show(present('PUSH')),
  replace: (to, state) => write('replace', to, state) && show(present('REPLACE')),
})

export function BrowserAddress({ base, children }: { base: string; children: ReactNode }) {
  const [{ action, location }, show] = useState(() => present('POP'))
  const [navigator] = useState(() => navigatorOf(show))
  useLayoutEffect(() => {
    // Before, and where the guide gives the page back, what follows the address is a new document.
    const { onpopstate } = window
    window.onpopstate = () => show(present('POP'))
    return () => {
      window.onpopstate = onpopstate
    }
  }, [])
  return (
    <Router basename={base} navigator={navigator} navigationType={action} location={location}>
      {children}
    </Router>
  )
}
