/**
 * Runs in each page before all else. What is measured is always the same: a mutation shows that what is waited
 * for stands in the document; the next animation frame draws it; the first task after that frame is the time of
 * painting. An answer's time begins with the browser's own time stamp of the click. Times are counted from the
 * epoch, so that a click and what it leads to may lie in different documents.
 */

/** What a page tells while it is watched. */
export interface Told {
  readonly what: 'painted' | 'stepped' | 'hydrated'
  readonly heading: string
  /** When it was painted: in ms since the document was asked for, or since the click. */
  readonly after: number
}

declare global {
  interface Window {
    /** Set by the benchmark's driver. */
    tell?: (told: Told) => void
    /** How long tasks took, in ms, since the page was asked for, and how much has moved. */
    tasks?: number[]
    shift?: number
  }
}

/** Self-contained, for it is sent to the browser as text. */
export function watch(): void {
  const shown = () =>
    document.querySelector('main h1, .sd-question__title, .sd-completedpage h3')?.textContent ?? ''
  const since = (start: number) => performance.timeOrigin + performance.now() - start
  /** After the frame that draws what now stands in the document. */
  const afterFrame = (done: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = done
      port2.postMessage(null)
    })

  let before = sessionStorage.getItem('heading') ?? ''
  let clicked = Number(sessionStorage.getItem('clicked') ?? 0)
  let isWaiting = true
  const look = () => {
    const heading = shown()
    if (!isWaiting || heading === '' || heading === before) return
    isWaiting = false
    const what = before === '' ? 'painted' : 'stepped'
    const start = before === '' ? performance.timeOrigin : clicked
    afterFrame(() => window.tell?.({ what, heading, after: since(start) }))
  }
  addEventListener(
    'click',
    (event) => {
      // The label's click clicks its field, too.
      if (isWaiting && before !== '') return
      before = shown()
      clicked = performance.timeOrigin + event.timeStamp
      isWaiting = true
    },
    { capture: true },
  )
  // For the document that a plain link leads to.
  addEventListener('pagehide', () => {
    sessionStorage.setItem('heading', before)
    sessionStorage.setItem('clicked', String(clicked))
  })

  window.tasks = []
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.tasks?.push(duration)
  }).observe({ type: 'longtask' })
  window.shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.shift = (window.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value
  }).observe({ type: 'layout-shift' })
  const taken = setInterval(() => {
    // React marks what it has taken over.
    const first = document.querySelector('#root > *') ?? {}
    if (!Object.keys(first).some((key) => key.startsWith('__react'))) return
    clearInterval(taken)
    window.tell?.({ what: 'hydrated', heading: shown(), after: performance.now() })
  }, 10)

  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  })
}
