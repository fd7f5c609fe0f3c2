/** Several call types as one plan, as the query names them; whatever else it holds gets a clear word and a way on. */
import { useHydrated, useWays } from '#journey'
import type { PageProps, Screen } from '../shared/screen.ts'
import { AllPaths } from './AllPaths.tsx'
import { Misfits } from './Misfits.tsx'
import { OpenWay } from './OpenWay.tsx'
import { readingOf } from './reading.ts'
import { WholePlan } from './WholePlan.tsx'

function Plan(screen: PageProps) {
  const read = useWays()
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
  namespaces: [
    'ui',
    'plan',
    'questions',
    'verdict',
    'verdicts',
    'findings',
    'duties',
    'objections',
    'cases',
    'pages',
    'keep',
    'translations',
  ],
}
