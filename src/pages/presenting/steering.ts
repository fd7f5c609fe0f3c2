/** Keys, clickers and swipes: each presses a control that is in sight, so what is not offered cannot happen. */
import { useEffect } from 'react'
import { isOurs } from '../shared/keyboard.ts'

/** What a key presses: the first control of these that is there. A clicker sends PageDown and PageUp. */
const pressedBy: Readonly<Record<string, readonly string[]>> = {
  ArrowLeft: ['previous'],
  ArrowRight: ['next'],
  ArrowDown: ['down'],
  ArrowUp: ['up'],
  PageDown: ['down', 'next'],
  ' ': ['down', 'next'],
  PageUp: ['up', 'previous'],
  f: ['fullScreen'],
  Escape: ['end'],
}
const scrolling = /^(Arrow(Up|Down)|Page|\s)/

/** @returns whether one of these controls was there */
function press(controls: readonly string[]): boolean {
  const [control] = controls.flatMap((name) => [
    ...document.querySelectorAll<HTMLElement>(`.controls [data-control="${name}"]`),
  ])
  control?.click()
  return control !== undefined
}

const isOpen = () =>
  'popover' in HTMLElement.prototype &&
  [...document.querySelectorAll('[popover]')].some((one) => one.matches(':popover-open'))

function belongsToPage({ key }: KeyboardEvent): boolean {
  // What does not fit has to be scrolled.
  const { scrollHeight, clientHeight } = document.documentElement
  if (scrolling.test(key) && scrollHeight > clientHeight + 1) return true
  if (key === ' ' && document.activeElement?.matches('a, button, summary')) return true
  // In a table, arrows go from cell to cell, up to its edge.
  if (key.startsWith('Arrow') && document.activeElement?.closest('table')) return true
  // Escape closes what is open first.
  return key === 'Escape' && (document.fullscreenElement !== null || isOpen())
}

export function useKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const controls = pressedBy[event.key] ?? pressedBy[event.key.toLowerCase()]
      // A key that is held down would run through what nobody has seen.
      if (!controls || event.repeat || event.shiftKey) return
      if (!isOurs(event, 'main, .controls') || belongsToPage(event)) return
      if (press(controls)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

/** At the edge of the screen a swipe is the system's own. */
const edge = 32
const far = 60

export function useSwipes(): void {
  useEffect(() => {
    let from: Touch | undefined
    const start = ({ touches, target }: TouchEvent) => {
      const [touch] = touches
      const isSwipe =
        touches.length === 1 &&
        touch &&
        // What scrolls by itself needs its swipes.
        !(target as Element).closest('[tabindex="0"], input') &&
        Math.min(touch.clientX, window.innerWidth - touch.clientX) > edge &&
        // Enlarged with two fingers, the page is moved with one.
        (window.visualViewport?.scale ?? 1) === 1
      from = isSwipe ? touch : undefined
    }
    const end = ({ changedTouches }: TouchEvent) => {
      const [to] = changedTouches
      if (!from || !to || window.getSelection()?.isCollapsed === false) return
      const x = to.clientX - from.clientX
      const y = to.clientY - from.clientY
      from = undefined
      if (Math.abs(x) > far && Math.abs(x) > 2 * Math.abs(y)) press([x < 0 ? 'next' : 'previous'])
    }
    document.addEventListener('touchstart', start, { passive: true })
    document.addEventListener('touchend', end, { passive: true })
    return () => {
      document.removeEventListener('touchstart', start)
      document.removeEventListener('touchend', end)
    }
  }, [])
}
