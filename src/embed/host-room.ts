/** The room for a frame or its preview on a host page: a plain block, so that the page's own style gives it its column. */

/** Sets styles that win over any stylesheet of the page; an empty one is taken away. */
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

/**
 * Themes lay out what lies directly in an article by rules for its children: columns of a grid, widths,
 * margins. Those must reach the room; only what would veil its content is kept off.
 */
export function makeRoom(): HTMLElement {
  const room = document.createElement('div')
  mark(room)
  style(room, { opacity: '1' })
  return room
}
