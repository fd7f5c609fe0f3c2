/** Where a link names another version of the rules than today's: loads what there is to say about that. */
import { type ComponentType, useContext, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearch, versionIn } from '#journey'
import { version } from '#rules'
import { DeferredParts } from './deferred-parts.ts'
import type { ScreenProps } from './screen.ts'

export function VersionNotice(screen: ScreenProps) {
  const linked = versionIn(useSearch())
  const isOther = linked !== '' && linked !== version
  const { i18n } = useTranslation()
  const parts = useContext(DeferredParts)
  const [Comparison, show] = useState<ComponentType<ScreenProps>>()
  useEffect(() => {
    if (!isOther) return
    let isWanted = true
    parts?.versionComparison(linked, i18n).then(
      (comparison) => isWanted && show(() => comparison),
      // What the page says of today holds without it.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [isOther, linked, i18n, parts])
  return isOther ? <div role="status">{Comparison && <Comparison {...screen} />}</div> : null
}
