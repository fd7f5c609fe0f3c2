/**
 * React Router over the browser's history. Its own `BrowserRouter` shows each address in a transition, some
 * frames after the click, and brings 4 kB of what sends forms and renders on servers.
 */
import { type ReactNode, useLayoutEffect, useState } from 'react'
import { UNSAFE_createBrowserHistory as createBrowserHistory, Router } from 'react-router'

export function BrowserAddress({ base, children }: { base: string; children: ReactNode }) {
  const [history] = useState(() => createBrowserHistory({ v5Compat: true }))
  const [{ action, location }, show] = useState({
    action: history.action,
    location: history.location,
  })
  useLayoutEffect(() => history.listen(show), [history])
  return (
    <Router basename={base} navigator={history} navigationType={action} location={location}>
      {children}
    </Router>
  )
}
