/** While the reader reads, loads what the answers on offer lead to: no step waits for a part of the guide. */
import type { i18n as I18n } from 'i18next'
import { useEffect } from 'react'
import { pathOf } from '#journey'
import { type Position, walk } from '#rules'
import type { ScreenProps } from '../pages/shared/screen.ts'
import { prepare } from './prepare.ts'

/** The question whose answers a page offers; the start page asks the first one. A frame may never be looked at. */
function asked(screen: ScreenProps): Position | undefined {
  if (screen.kind === 'question') return screen.position
  const { language, path } = screen
  const isFramed = 'framed' in document.documentElement.dataset
  const isStart = path === pathOf({ page: 'start', language })
  return isStart && !isFramed ? walk([]).position : undefined
}

export function useAhead(screen: ScreenProps, i18n: I18n): void {
  useEffect(() => {
    const position = asked(screen)
    if (!position || 'verdict' in position) return
    const { language } = screen
    const load = () => {
      for (const answer of position.options) {
        const segments = [...position.answers, answer]
        // What cannot be loaded now is asked for again when it is wanted.
        prepare(pathOf({ page: 'check', language, segments }), i18n).catch(() => undefined)
      }
    }
    // Safari does not tell when it is idle.
    if ('requestIdleCallback' in window) requestIdleCallback(load)
    else setTimeout(load, 500)
  }, [screen, i18n])
}
