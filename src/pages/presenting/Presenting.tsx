/** Shown to others: a verdict as a slide in place of its page, every other page larger; beside it the answers and a code. */
import { useLayoutEffect, useState } from 'react'
import { explain } from '#rules'
import { placeBefore } from '../shared/PresentLink.tsx'
import { useSay } from '../shared/say.ts'
import type { ScreenProps } from '../shared/screen.ts'
import { Controls } from './Controls.tsx'
import { Rail } from './Rail.tsx'
import { viewsOf } from './ReasonsView.tsx'
import './presenting.css'
import { useSwipes } from './steering.ts'
import { VerdictSlide } from './VerdictSlide.tsx'

/** While there is something to show, the page is made for showing; afterwards it is where it was. */
function useShowing(): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.present = ''
    // The page that had the focus gives way to its slide.
    if (document.activeElement?.closest('main')) {
      document.querySelector('h1')?.focus({ preventScroll: true })
    }
    return () => {
      delete document.documentElement.dataset.present
      // Whatever ended it is gone with it.
      document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true })
      window.scrollTo(0, placeBefore.top)
      placeBefore.top = 0
    }
  }, [])
}

/** How many views of reasons a screen has; none where it is no verdict. */
function useReasons(screen: ScreenProps): number {
  const say = useSay('position' in screen ? screen.position.answers : [])
  return screen.kind === 'verdict' ? viewsOf(explain(screen.position).findings, say).length : 0
}

export function Presenting(screen: ScreenProps) {
  const { path, language } = screen
  const [shown, show] = useState({ path, view: 0 })
  const view = shown.path === path ? shown.view : 0
  useShowing()
  useSwipes()
  const reasons = useReasons(screen)
  return (
    <>
      {screen.kind === 'verdict' && (
        <VerdictSlide key={path} way={screen.position} language={language} view={view} />
      )}
      <Rail {...screen} />
      <Controls
        screen={screen}
        view={view}
        last={reasons}
        show={(next) => show({ path, view: next })}
      />
    </>
  )
}
