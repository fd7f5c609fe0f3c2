/** Where a link was made with another version of the rules than today's: loads what there is to say about that. */
import { type ComponentType, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { madeWith, useSearch } from '#journey'
import { version } from '#rules'
import type { Place } from '../versions/VersionComparison.tsx'

export function MadeWith(place: Place) {
  const made = madeWith(useSearch())
  const { i18n } = useTranslation()
  const [Note, show] = useState<ComponentType<Place>>()
  useEffect(() => {
    if (made === '' || made === version) return
    let isWanted = true
    import('../versions/VersionComparison.tsx')
      .then(({ recall }) => recall(made, i18n))
      .then(
        (note) => isWanted && show(() => note),
        // What the page says of today holds without it.
        () => undefined,
      )
    return () => {
      isWanted = false
    }
  }, [made, i18n])
  return made === '' || made === version ? null : (
    <div role="status">{Note && <Note {...place} />}</div>
  )
}
