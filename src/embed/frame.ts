/** The frame's side: tells the host how high the page is and where the reader stands; takes a theme from it. */
import { fromFrame, hostMessage } from './protocol.ts'
import { wordPressAt } from './wordpress.ts'

export interface FrameSide {
  /** To be called when a page stands there. @param moved whether the reader came to it in this frame */
  readonly arrived: (moved: boolean) => void
}

/** The height of the content. Never the frame's: what depends on it would grow with it. */
const contentHeight = () => Math.ceil(document.documentElement.getBoundingClientRect().height)

/** To whoever frames the page: it holds nothing that not everybody may know. */
const tellHost = (message: object | undefined) => {
  if (message) window.parent.postMessage(message, '*')
}

function takeTheme(data: unknown): void {
  const message = hostMessage(data)
  if (!message) return
  const { dataset } = document.documentElement
  if (message.theme === 'auto') delete dataset.theme
  else dataset.theme = message.theme
  dataset.framed = message.ground === 'host' ? 'host' : ''
  // Who says so is the host script, which follows the height, too.
  dataset.fitted = ''
}

/** Starts the frame's side; to be called once, in a frame only. */
export function startFrame(): FrameSide {
  const wordPress = wordPressAt(window.location.hash) ?? wordPressAt(window.name)
  let isReady = false
  const tellHeight = () => {
    const height = contentHeight()
    // In a closed tab or `<details>` there is none yet: the first one says that the page stands there.
    if (height === 0) return height
    tellHost(fromFrame({ type: isReady ? 'resize' : 'ready', height }))
    tellHost(wordPress?.height(height))
    isReady = true
    return height
  }

  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent) return
    if (wordPress?.isReady(data)) tellHeight()
    else takeTheme(data)
  })
  let told: number | undefined
  const tellChange = () => {
    if (contentHeight() !== told) told = tellHeight()
  }

  return {
    arrived(moved) {
      if (told === undefined) {
        // Not before the page stands: one that fails has nothing to be ready with.
        told = tellHeight()
        new ResizeObserver(tellChange).observe(document.documentElement)
      }
      // Browsers let no observer run in a frame that is out of sight.
      tellChange()
      // The markup that others rely on says it all.
      const { question, verdict, level } = document.querySelector('main')?.dataset ?? {}
      if (question) tellHost(fromFrame({ type: 'step', question, moved }))
      else if (verdict) tellHost(fromFrame({ type: 'verdict', verdict, level, moved }))
      else if (moved) tellHost(fromFrame({ type: 'resize', height: contentHeight(), moved }))
    },
  }
}
