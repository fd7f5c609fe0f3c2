/** Parts that a page can do without: loaded after it, and left out where that fails. */
import { startTransition, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadTexts, type Namespace } from '#i18n'

interface Deferred<Part> {
  readonly load: () => Promise<Part>
  readonly namespaces: readonly Namespace[]
  /** Set once it is there, so that the next page has it at once. */
  loaded?: Part
}

/** Names a part that is loaded after the page, with the texts that it needs. */
export const deferred = <Part>(
  load: Deferred<Part>['load'],
  namespaces: Deferred<Part>['namespaces'],
): Deferred<Part> => ({ load, namespaces })

/** The part, once it is wanted and there; absent before, and where it cannot be loaded. */
export function useDeferred<Part>(
  part: Deferred<Part>,
  isWanted = true,
): { readonly loaded: Part | undefined; readonly hasFailed: boolean } {
  const { i18n } = useTranslation()
  const [state, set] = useState<'waiting' | 'there' | 'failed'>('waiting')
  useEffect(() => {
    if (!isWanted || part.loaded) return
    let isHere = true
    Promise.all([part.load(), loadTexts(i18n, part.namespaces)]).then(
      ([loaded]) => {
        part.loaded = loaded
        // In small pieces: whoever scrolls or taps meanwhile is not kept waiting.
        if (isHere) startTransition(() => set('there'))
      },
      () => isHere && set('failed'),
    )
    return () => {
      isHere = false
    }
  }, [part, isWanted, i18n])
  return { loaded: isWanted ? part.loaded : undefined, hasFailed: state === 'failed' }
}
