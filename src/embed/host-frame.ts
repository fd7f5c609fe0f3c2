/** A frame on a host page: made so that the page's own style cannot break it, as high as its content. */
import type { Surroundings } from './host-surroundings.ts'
import { type FrameMessage, frameMessage, fromHost, name, onHostGround } from './protocol.ts'

/** Sets styles that win over any stylesheet of the page. */
export function style(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(styles))
    element.style.setProperty(property, value, 'important')
}

const marked = 'data-ki-anruf-check'
/** Marks what this script has put beside a link. */
export const mark = (element: HTMLElement): void => element.setAttribute(marked, '')
/** Takes away what stands there already, where the page has copied a link together with what was beside it. */
export function clearBeside(link: HTMLElement): void {
  const { nextElementSibling: copy } = link
  if (copy?.matches(`[${marked}]:not(a)`)) copy.remove()
}

export interface FrameOptions {
  readonly src: string
  readonly title: string
  readonly loading: 'lazy' | 'eager'
  readonly surroundings: Surroundings
}

/** Makes the frame; it requests nothing before it is put into the page. */
export function makeFrame({ src, title, loading, surroundings }: FrameOptions): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  mark(frame)
  frame.loading = loading
  frame.title = title
  // So that a link can be copied, and shared where browsers know how; nothing else is asked for.
  frame.allow = 'share' in navigator ? 'clipboard-write; web-share' : 'clipboard-write'
  frame.referrerPolicy = 'no-referrer'
  if (surroundings.ground === 'host') frame.name = onHostGround
  style(frame, {
    all: 'initial',
    display: 'block',
    width: '100%',
    height: '600px',
    'min-height': '120px',
    border: '0',
  })
  matchScheme(frame, surroundings)
  frame.src = src
  return frame
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
  base: URL,
): FrameMessage | undefined {
  if (!event.source || event.source !== frame.contentWindow) return undefined
  const isOurs = event.origin === base.origin || (event.origin === 'null' && isSandboxed(frame))
  return isOurs ? frameMessage(event.data) : undefined
}

/** Shows the top of the frame where it is out of sight, in the window or in what scrolls around the frame. */
function showTop(frame: HTMLIFrameElement): void {
  const { top } = frame.getBoundingClientRect()
  const padding =
    Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  let isHidden = top < padding || top > window.innerHeight
  for (let around = frame.parentElement; around; around = around.parentElement) {
    const isScroller = around !== document.body && getComputedStyle(around).overflowY !== 'visible'
    isHidden ||= isScroller && top < around.getBoundingClientRect().top
  }
  if (isHidden) frame.scrollIntoView({ block: 'start', behavior: 'instant' })
}

/** Does what a message asks for, and passes it on to the page. */
export function follow(frame: HTMLIFrameElement, message: FrameMessage): void {
  if ('height' in message) setHeight(frame, message.height)
  if ('moved' in message) showTop(frame)
  frame.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true }))
}
