/** The guide: what surrounds every page, and in it the screen at the present address. */
import type { i18n as I18n } from 'i18next'
import { Fragment, useEffect, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { useLocation } from 'react-router'
import { languageAt } from '#journey'
import { DeferredParts } from '../pages/shared/deferred-parts.ts'
import { Layout } from './Layout.tsx'
import { type Prepared, prepare } from './prepare.ts'
import { locate } from './routes.ts'
import { useArrival } from './use-arrival.ts'

const parts: DeferredParts = {
  versionComparison: (version, i18n) =>
    import('../pages/versions/VersionComparison.tsx').then((feature) =>
      feature.loadVersionComparison(version, i18n),
    ),
}

/** How long the page before may stand at the next one's address, in milliseconds. */
const patience = 8000

/** Begins with a page that is already prepared; stays on each until the next one is. */
export function App({ i18n, first }: { i18n: I18n; first: Prepared }) {
  const { pathname } = useLocation()
  const [{ props, element }, show] = useState(first)
  useEffect(() => {
    if (pathname === props.path) return
    let isWanted = true
    const reload = () => window.location.reload()
    // Another language needs other texts, another policy a new document.
    const needsReload =
      languageAt(pathname) !== i18n.language ||
      [pathname, props.path].some((path) => locate(path).hasOwnPolicy)
    if (needsReload) return reload()
    // Where a part cannot be loaded any more, or only late, the plain page at this address still can.
    const late = setTimeout(reload, patience)
    prepare(pathname, i18n).then(
      (next) => isWanted && show(next),
      () => isWanted && reload(),
    )
    return () => {
      isWanted = false
      clearTimeout(late)
    }
  }, [pathname, props.path, i18n])
  useArrival(props.path)
  return (
    <I18nextProvider i18n={i18n}>
      <DeferredParts value={parts}>
        <Layout {...props}>
          <Fragment key={props.path}>{element}</Fragment>
        </Layout>
      </DeferredParts>
    </I18nextProvider>
  )
}
