/** A frame on a host page: made so that the page's own style cannot break it, as high as its content. */
import { mark, style } from './host-room.ts'
import type { Surroundings } from './host-surroundings.ts'
import { type FrameMessage, frameMessage, fromHost, name, onHostGround } from './protocol.ts'

export interface FrameOptions {
  readonly src: string
  readonly title: string
  readonly loading: 'lazy' | 'eager'
  readonly surroundings: Surroundings
}

/** Makes the frame; it requests nothing before it is put into the page. */
export function makeFrame({ src, title, loading, surroundings }: FrameOptions): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.loading = loading
  // So that a link can be copied, and shared where browsers know how; nothing else is asked for.
  frame.allow = 'share' in navigator ? 'clipboard-write; web-share' : 'clipboard-write'
  frame.referrerPolicy = 'no-referrer'
  if (surroundings.ground === 'host') frame.name = onHostGround
  dress(frame, title, surroundings)
  frame.src = src
  return frame
}

/** Gives a frame its title, and styles of its own against those of the page. */
export function dress(frame: HTMLIFrameElement, title: string, surroundings: Surroundings): void {
  mark(frame)
  frame.title = title
  style(frame, {
    all: 'initial',
    display: 'block',
    // Always as wide as its container; where that asks how wide to be (a float, a cell), as the guide.
    width: '680px',
    'min-width': '100%',
    'max-width': '100%',
    height: '600px',
    'min-height': '120px',
    border: '0',
  })
  matchScheme(frame, surroundings)
}

/** A frame whose colour scheme is not its document's is painted opaque by browsers. */
function matchScheme(frame: HTMLIFrameElement, { theme }: Surroundings): void {
  style(frame, { 'color-scheme': theme })
}

/** Sets the height; in a column that would shrink it, too. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  // Of a width that nobody can read at, a closed tab's, no height is to be had.
  if (frame.offsetWidth < 100) return
  const size = `${Math.ceil(height)}px`
  style(frame, { height: size, 'min-height': size })
}

/** Tells the frame how the page around it looks. */
export function tellSurroundings(frame: HTMLIFrameElement, surroundings: Surroundings): void {
  matchScheme(frame, surroundings)
  // Nothing that not everybody may know; and a sandboxed frame has no origin to address.
  frame.contentWindow?.postMessage(fromHost({ type: 'theme', ...surroundings }), '*')
}

/** Whether the frame's document may be without an origin, as a sandbox makes it. */
const isSandboxed = (frame: HTMLIFrameElement) =>
  frame.hasAttribute('sandbox') || window.origin === 'null'

/** The message of a frame's own document, or undefined for what anybody else sends. */
export function messageOf(
  frame: HTMLIFrameElement,
  event: MessageEvent,
  origins: readonly string[],
): FrameMessage | undefined {
  if (!event.source || event.source !== frame.contentWindow) return undefined
  const isOurs = origins.includes(event.origin) || (event.origin === 'null' && isSandboxed(frame))
  return isOurs ? frameMessage(event.data) : undefined
}

/** How far down the page something of its own lies fixed over the frame: a header, one under another. */
function coveredTop(frame: HTMLIFrameElement): number {
  const { left, width } = frame.getBoundingClientRect()
  let covered = 0
  for (const part of [0.1, 0.5, 0.9, 0.5]) {
    let over = document.elementFromPoint(left + width * part, covered + 1)
    for (; over && !over.contains(frame); over = over.parentElement) {
      const { bottom } = over.getBoundingClientRect()
      const isFixed = /fixed|sticky/.test(getComputedStyle(over).position)
      // What covers more is no header: the reader is elsewhere.
      if (isFixed && bottom < window.innerHeight / 2) covered = Math.max(covered, bottom)
    }
  }
  return covered
}

/** Shows the top of the frame where it is out of sight, in the window or in what scrolls around the frame. */
function showTop(frame: HTMLIFrameElement): void {
  const { top } = frame.getBoundingClientRect()
  const padding =
    Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  let isHidden = top < Math.max(padding, coveredTop(frame)) || top > window.innerHeight
  for (let around = frame.parentElement; around; around = around.parentElement) {
    const isScroller = around !== document.body && getComputedStyle(around).overflowY !== 'visible'
    isHidden ||= isScroller && top < around.getBoundingClientRect().top
  }
  if (!isHidden) return
  const scroll = () => {
    // The page itself may leave room; what it lacks is added.
    const margin = Math.max(0, coveredTop(frame) - padding)
    style(frame, { 'scroll-margin-top': `${margin}px` })
    frame.scrollIntoView({ block: 'start', behavior: 'instant' })
    return frame.getBoundingClientRect().top
  }
  scroll()
  // What is fixed only once the page has scrolled is seen now, and what slides in, a little later.
  const shown = scroll()
  setTimeout(() => {
    const isLeft = Math.abs(frame.getBoundingClientRect().top - shown) > 1
    if (!isLeft && coveredTop(frame) > shown + 1) scroll()
  }, 400)
}

/** Does what a message asks for, and passes it on to the page. */
export function follow(frame: HTMLIFrameElement, message: FrameMessage): void {
  if ('height' in message) setHeight(frame, message.height)
  // For scripts that come too late to hear where the reader is.
  else frame.dataset.last = JSON.stringify(message)
  if ('moved' in message) showTop(frame)
  frame.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true }))
}
