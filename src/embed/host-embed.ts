/** One link on a host page, become a frame: or, first, a preview that asks for the reader's word. */
import { frameSource, guideAddress, initialAddress, languageOf } from './host-address.ts'
import { dress, follow, makeFrame, messageOf, tellSurroundings } from './host-frame.ts'
import { applyPreviewSurroundings, makePreview } from './host-preview.ts'
import { clearBeside, makeRoom, style } from './host-room.ts'
import { colourOf, surroundingsOf } from './host-surroundings.ts'

export interface Embed {
  /** To be called with every message that reaches the page. */
  readonly receive: (event: MessageEvent) => void
  /** To be called when the page may look different. */
  readonly applySurroundings: () => void
  /** To be called when the page's policy has forbidden something: without the frame there is the link. */
  readonly violate: (event: SecurityPolicyViolationEvent) => void
  /** To be called when the page may have changed something. @returns whether the link still stands there */
  readonly isAttached: () => boolean
  /** To be called before and after the page is printed: what has not been seen is printed as a link. */
  readonly print: (isOnPaper: boolean) => void
}

/** How long a loaded frame may stay silent before the link is shown again, too. */
const readyTimeout = 8000
/** Local files, sandboxes, the shells of apps: `frame-ancestors *` means none of them. */
const isFramingRefused = !/^https?:/.test(window.origin)

/**
 * Puts a frame after a link and hides the link, which stays where it is: the page's own scripts may
 * hold on to it, and it is shown again where the frame cannot be.
 * @param base where the guide stands
 * @param origins whose messages are the guide's
 * @returns undefined where the link is none to the guide
 */
export function embedAt(
  link: HTMLAnchorElement,
  base: URL,
  origins: readonly string[],
): Embed | undefined {
  const own = guideAddress(link.href, base)
  if (!own) return undefined
  const { start = '', accent: wanted = '' } = link.dataset
  const load = link.dataset.load?.toLowerCase()
  const address = initialAddress(own, base, start)
  const accent = colourOf(wanted)
  const surroundings = () => surroundingsOf(link, link.dataset.theme ?? '')
  const title = () => link.textContent.trim() || 'KI-Anruf-Check'

  let frame: HTMLIFrameElement | undefined
  let preview: HTMLElement | undefined
  let isHeard = false
  let isLinkShown = true
  let applied = surroundings()
  const showLink = (isShown: boolean) => {
    isLinkShown = isShown
    style(link, { display: isShown ? '' : 'none' })
  }

  clearBeside(link)
  const room = makeRoom()
  link.after(room)

  const awaitWord = () => {
    const isTooLong = () => {
      if (isHeard || !frame?.isConnected) return
      // What is not shown, in a closed tab or `<details>`, has no height to tell.
      if (frame.offsetWidth === 0) return awaitWord()
      showLink(true)
      if (isFramingRefused) frame.remove()
    }
    setTimeout(isTooLong, readyTimeout)
  }
  const loadFrame = (loading: 'lazy' | 'eager') => {
    const src = frameSource(address, surroundings().theme, accent)
    frame = makeFrame({ src, title: title(), loading, surroundings: surroundings() })
    frame.addEventListener('load', awaitWord)
    room.append(frame)
  }
  if (load === 'click') {
    preview = makePreview({
      title: title(),
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
    room.append(preview)
  } else {
    loadFrame(load === 'eager' ? 'eager' : 'lazy')
  }
  showLink(false)

  /** Tools that ask for consent take the frame away and put one like it there once they have it. */
  const takeOver = ({ source }: MessageEvent) => {
    if (!source || !frame || frame.getClientRects().length > 0) return
    for (const other of document.querySelectorAll('iframe')) {
      if (other.contentWindow !== source || other.src !== frame.src) continue
      frame = other
      dress(frame, title(), surroundings())
    }
  }

  return {
    receive(event) {
      if (event.source !== frame?.contentWindow) takeOver(event)
      const message = frame && messageOf(frame, event, origins)
      if (!frame || !message) return
      if (message.type === 'ready' || !isHeard) {
        isHeard = true
        applied = surroundings()
        tellSurroundings(frame, applied)
      }
      if (isLinkShown) showLink(false)
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
      if (isFrame && !isHeard && blockedURI.startsWith(base.origin)) frame?.remove()
    },
    isAttached() {
      if (!link.isConnected) {
        room.remove()
        showLink(true)
        return false
      }
      const shown = frame ?? preview
      if (!shown?.isConnected && !isLinkShown) {
        showLink(true)
        // What another script has put there instead, such as a question for consent, stays.
        if (!room.firstElementChild) room.remove()
      }
      // Where the page arrives in pieces, the link's words may have been cut.
      if (frame && frame.title !== title()) frame.title = title()
      return true
    },
    print(isOnPaper) {
      const isUnseen = isOnPaper && !isHeard
      style(room, { display: isUnseen ? 'none' : '' })
      if (!isLinkShown) style(link, { display: isUnseen ? '' : 'none' })
    },
  }
}
