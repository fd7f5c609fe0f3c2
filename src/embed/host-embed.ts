/** One link on a host page, become a frame: or, first, a preview that asks for the reader's word. */
import { frameSource, guideAddress, initialAddress, languageOf } from './host-address.ts'
import { clearBeside, follow, makeFrame, messageOf, style, tellSurroundings } from './host-frame.ts'
import { applyPreviewSurroundings, makePreview } from './host-preview.ts'
import { colourOf, surroundingsOf } from './host-surroundings.ts'

export interface Embed {
  /** To be called with every message that reaches the page. */
  readonly receive: (event: MessageEvent) => void
  /** To be called when the page may look different. */
  readonly applySurroundings: () => void
  /** To be called when the page's policy has forbidden something: without the frame there is the link. */
  readonly violate: (event: SecurityPolicyViolationEvent) => void
  /** To be called when the page may have taken something away. @returns whether the embed still stands */
  readonly isAttached: () => boolean
}

/** How long a loaded frame may stay silent before the link is shown again, too. */
const readyTimeout = 8000

/**
 * Puts a frame after a link and hides the link, which stays where it is: the page's own scripts may
 * hold on to it, and it is shown again where the frame cannot be.
 * @param base where the guide stands
 * @returns undefined where the link is none to the guide
 */
export function embedAt(link: HTMLAnchorElement, base: URL): Embed | undefined {
  const own = guideAddress(link.href, base)
  if (!own) return undefined
  const { start = '', accent: wanted = '' } = link.dataset
  const load = link.dataset.load?.toLowerCase()
  const address = initialAddress(own, base, start)
  const accent = colourOf(wanted)
  const title = link.textContent.trim() || 'KI-Anruf-Check'
  const surroundings = () => surroundingsOf(link, link.dataset.theme ?? '')

  let frame: HTMLIFrameElement | undefined
  let preview: HTMLElement | undefined
  let isReady = false
  let applied = surroundings()
  const hideLink = () => style(link, { display: 'none' })
  const showLink = () => link.style.removeProperty('display')

  const loadFrame = (loading: 'lazy' | 'eager') => {
    const src = frameSource(address, surroundings().theme, accent)
    frame = makeFrame({ src, title, loading, surroundings: surroundings() })
    frame.addEventListener('load', () => setTimeout(() => isReady || showLink(), readyTimeout))
    link.after(frame)
  }
  clearBeside(link)
  if (load === 'click') {
    preview = makePreview({
      title,
      address,
      language: languageOf(own, base),
      accent,
      surroundings: surroundings(),
      onLoad() {
        loadFrame('eager')
        preview?.remove()
        preview = undefined
        // The button that had the focus is gone; whoever pressed it goes on in the frame.
        frame?.focus({ preventScroll: true })
      },
    })
    link.after(preview)
  } else {
    loadFrame(load === 'eager' ? 'eager' : 'lazy')
  }
  hideLink()

  return {
    receive(event) {
      const message = frame && messageOf(frame, event, base)
      if (!frame || !message) return
      if (message.type === 'ready') {
        isReady = true
        hideLink()
        applied = surroundings()
        tellSurroundings(frame, applied)
      }
      follow(frame, message)
    },
    applySurroundings() {
      const { theme, ground } = surroundings()
      if (theme === applied.theme && ground === applied.ground) return
      applied = { theme, ground }
      if (frame) tellSurroundings(frame, applied)
      if (preview) applyPreviewSurroundings(preview, applied, accent)
    },
    violate({ effectiveDirective, disposition, blockedURI }) {
      const isFrame = effectiveDirective === 'frame-src' && disposition === 'enforce'
      if (isFrame && !isReady && blockedURI.startsWith(base.origin)) frame?.remove()
    },
    isAttached() {
      const shown = frame ?? preview
      if (link.isConnected && shown?.isConnected) return true
      shown?.remove()
      showLink()
      return false
    },
  }
}
