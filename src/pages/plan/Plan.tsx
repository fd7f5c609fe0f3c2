/** Several call types as one plan, as the query names them; whatever else it holds gets a clear word and a way on. */
import { useRef } from 'react'
import { useLocation } from 'react-router'
import { useHydrated, useWays } from '#journey'
import type { PageProps, Screen } from '../shared/screen.ts'
import { AllPaths } from './AllPaths.tsx'
import { planNamespaces } from './keep/namespaces.ts'
import { Misfits } from './Misfits.tsx'
import { OpenWay } from './OpenWay.tsx'
import { readingOf } from './reading.ts'
import { WholePlan } from './WholePlan.tsx'

/** The ways of the address; once it leads elsewhere, those of the page that stands until the next is loaded. */
function useOwnWays(path: string) {
  const { pathname } = useLocation()
  const read = useWays()
  const own = useRef(read)
  if (pathname === path) own.current = read
  return own.current
}

function Plan(screen: PageProps) {
  const read = useOwnWays(screen.path)
  if (!useHydrated()) return <AllPaths {...screen} />
  if (read.some(({ rest }) => rest.length > 0)) return <Misfits screen={screen} read={read} />
  const reading = readingOf(read)
  return reading.open ? (
    <OpenWay screen={screen} reading={reading} open={reading.open} />
  ) : (
    <WholePlan screen={screen} reading={reading} />
  )
}

export const screen: Screen = {
  component: Plan,
  namespaces: [...planNamespaces, 'cases', 'pages', 'translations'],
}
