/** Parts that only some visits need: loaded after the page, and left out where that fails. */
import { type ComponentType, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadTexts, type Namespace } from '#i18n'

interface Late<Props> {
  readonly load: () => Promise<ComponentType<Props>>
  readonly namespaces: readonly Namespace[]
  /** Set once it is there, so that the next page has it at once. */
  loaded?: ComponentType<Props>
}

/** Names a part that is loaded late. */
export const late = <Props>(
  load: Late<Props>['load'],
  namespaces: Late<Props>['namespaces'],
): Late<Props> => ({ load, namespaces })

/** The component, once it is wanted and loaded; undefined before, and where it cannot be loaded. */
export function useLate<Props>(
  part: Late<Props>,
  isWanted: boolean,
): ComponentType<Props> | undefined {
  const { i18n } = useTranslation()
  const [, arrived] = useState(0)
  useEffect(() => {
    if (!isWanted || part.loaded) return
    let isHere = true
    Promise.all([part.load(), loadTexts(i18n, part.namespaces)]).then(
      ([component]) => {
        part.loaded = component
        if (isHere) arrived((times) => times + 1)
      },
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [part, isWanted, i18n])
  return isWanted ? part.loaded : undefined
}
