/** One link on a host page, become a frame: or, first, a preview that asks for the reader's word. */
import { frameAddress, languageOf, ownAddress, startAddress } from './host-address.ts'
import { clearBeside, follow, makeFrame, messageOf, style, tellSurroundings } from './host-frame.ts'
import { dressPreview, makePreview } from './host-preview.ts'
import { colourOf, surroundingsOf } from './host-surroundings.ts'

export interface Embed {
  /** To be called with every message that reaches the page. */
  readonly receive: (event: MessageEvent) => void
  /** To be called when the page may look different. */
  readonly dress: () => void
  /** To be called when the page's policy has forbidden something: without the frame there is the link. */
  readonly violate: (event: SecurityPolicyViolationEvent) => void
  /** To be called when the page may have taken something away. @returns whether the embed still stands */
  readonly stands: () => boolean
}

/** How long a loaded frame may stay silent before the link is shown again, too. */
const patience = 8000

/**
 * Puts a frame after a link and hides the link, which stays where it is: the page's own scripts may
 * hold on to it, and it is shown again where the frame cannot be.
 * @param base where the guide stands
 * @returns undefined where the link is none to the guide
 */
export function embedAt(link: HTMLAnchorElement, base: URL): Embed | undefined {
  const own = ownAddress(link.href, base)
  if (!own) return undefined
  const { start = '', accent: wanted = '' } = link.dataset
  const load = link.dataset.load?.toLowerCase()
  const address = startAddress(own, base, start)
  const accent = colourOf(wanted)
  const title = link.textContent.trim() || 'KI-Anruf-Check'
  const surroundings = () => surroundingsOf(link, link.dataset.theme ?? '')

  let frame: HTMLIFrameElement | undefined
  let preview: HTMLElement | undefined
  let isReady = false
  let dressed = surroundings()
  const hideLink = () => style(link, { display: 'none' })
  const showLink = () => link.style.removeProperty('display')

  const loadFrame = (loading: 'lazy' | 'eager') => {
    const src = frameAddress(address, surroundings().theme, accent)
    frame = makeFrame({ src, title, loading, surroundings: surroundings() })
    frame.addEventListener('load', () => setTimeout(() => isReady || showLink(), patience))
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
        dressed = surroundings()
        tellSurroundings(frame, dressed)
      }
      follow(frame, message)
    },
    dress() {
      const { theme, ground } = surroundings()
      if (theme === dressed.theme && ground === dressed.ground) return
      dressed = { theme, ground }
      if (frame) tellSurroundings(frame, dressed)
      if (preview) dressPreview(preview, dressed, accent)
    },
    violate({ effectiveDirective, disposition, blockedURI }) {
      const isFrame = effectiveDirective === 'frame-src' && disposition === 'enforce'
      if (isFrame && !isReady && blockedURI.startsWith(base.origin)) frame?.remove()
    },
    stands() {
      const shown = frame ?? preview
      if (link.isConnected && shown?.isConnected) return true
      shown?.remove()
      showLink()
      return false
    },
  }
}
