/** The guide: what surrounds every page, and in it the screen at the present address. */
import type { i18n as I18n } from 'i18next'
import { startTransition, useEffect, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { useLocation, useNavigationType } from 'react-router'
import { Hydration } from '#journey'
import { DeferredParts } from '../pages/shared/deferred-parts.ts'
import { Painted } from '../pages/shared/Unseen.tsx'
import { Layout } from './Layout.tsx'
import { needsReload, type Prepared, prepare, prepareNow } from './prepare.ts'
import { useAhead } from './use-ahead.ts'
import { useArrival } from './use-arrival.ts'

const parts: DeferredParts = {
  versionComparison: (version, i18n) =>
    import('../pages/versions/VersionComparison.tsx').then((feature) =>
      feature.loadVersionComparison(version, i18n),
    ),
}

/** How long the page before may stand at the next one's address, in milliseconds. */
const patience = 8000

/** False while a prerendered page is taken over; what it adds then is rendered in small pieces. */
function useHydration(isPrerendered: boolean): boolean {
  const [isHydrated, take] = useState(!isPrerendered)
  useEffect(() => startTransition(() => take(true)), [])
  return isHydrated
}

/**
 * Begins with a page that is already prepared; stays on each until the next one is.
 * @param isPrerendered whether the first page stands there already, or is being prerendered
 */
export function App({
  i18n,
  first,
  isPrerendered,
}: {
  i18n: I18n
  first: Prepared
  isPrerendered: boolean
}) {
  const { pathname, hash } = useLocation()
  const isHydrated = useHydration(isPrerendered)
  // A page that the reader goes back to is as high as it was.
  const isReturn = useNavigationType() === 'POP'
  const [shown, show] = useState(first)
  // What is already there is shown in the very frame that follows the click.
  const next = pathname === shown.props.path ? undefined : prepareNow(pathname, i18n, shown)
  if (next) show(next)
  const { props, element } = next ?? shown
  useEffect(() => {
    if (pathname === shown.props.path) return
    let isWanted = true
    const reload = () => window.location.reload()
    if (needsReload(pathname, shown)) return reload()
    // Where a part cannot be loaded any more, or only late, the plain page at this address still can.
    const late = setTimeout(reload, patience)
    prepare(pathname, i18n).then(
      (ready) => isWanted && show(ready),
      () => isWanted && reload(),
    )
    return () => {
      isWanted = false
      clearTimeout(late)
    }
  }, [pathname, shown, i18n])
  useArrival(props.path, isHydrated)
  useAhead(props, i18n)
  return (
    <I18nextProvider i18n={i18n}>
      <DeferredParts value={parts}>
        <Hydration done={isHydrated}>
          <Layout {...props}>
            <Painted key={props.path} whole={shown === first || isReturn || hash !== ''}>
              {element}
            </Painted>
          </Layout>
        </Hydration>
      </DeferredParts>
    </I18nextProvider>
  )
}
