/** Loads what a verdict is kept with, once the page stands; where that fails, the page does without. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadTexts } from '#i18n'

type Keeping = typeof import('./Keep.tsx')

/** Loaded once a document, so that the next verdict has it at once. */
let loaded: Keeping | undefined

/** The late part: absent while it is on its way, and where it cannot be had. */
export function useKeep(): { readonly keeping: Keeping | undefined; readonly hasFailed: boolean } {
  const { i18n } = useTranslation()
  const [keeping, set] = useState(loaded)
  const [hasFailed, fail] = useState(false)
  useEffect(() => {
    if (loaded) return
    let isWanted = true
    Promise.all([import('./Keep.tsx'), loadTexts(i18n, ['keep'])]).then(
      ([part]) => {
        loaded = part
        if (isWanted) set(part)
      },
      () => isWanted && fail(true),
    )
    return () => {
      isWanted = false
    }
  }, [i18n])
  return { keeping, hasFailed }
}
