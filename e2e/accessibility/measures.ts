/** Measures taken in a page; each is handed to the browser as it stands and lists what is wrong. */

/** What makes the page scroll sideways, what is cut off, and what spills out of its control or cell. */
export function misfits(): readonly string[] {
  const root = document.documentElement
  const found: string[] = []
  const name = (one: Element) =>
    `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} ${one.textContent?.trim().slice(0, 40)}`
  if (root.scrollWidth > root.clientWidth)
    found.push(`page is ${root.scrollWidth - root.clientWidth} px too wide`)
  const scrolls = (one: Element | null): boolean =>
    one !== null &&
    (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement))
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement
    if (
      !parent ||
      !node.textContent?.trim() ||
      !parent.checkVisibility({ visibilityProperty: true })
    )
      continue
    if (parent.closest('.visually-hidden, .skip, svg, script, style, option, [hidden]')) continue
    range.selectNodeContents(node)
    const text = range.getBoundingClientRect()
    if (text.width === 0) continue
    if (text.right > root.clientWidth + 1 && !scrolls(parent)) found.push(`beyond: ${name(parent)}`)
    const box = parent.closest('a, button, td, th, summary, label, legend')
    if (!box || getComputedStyle(box).display === 'inline') continue
    const edge = box.getBoundingClientRect()
    const out = Math.max(text.right - edge.right, edge.left - text.left, text.bottom - edge.bottom)
    if (out > 4) found.push(`spills ${Math.round(out)} px: ${name(box)}`)
  }
  for (const one of document.querySelectorAll('body *')) {
    const { overflowX, overflowY } = getComputedStyle(one)
    if (one.clientWidth < 3 || !one.checkVisibility({ visibilityProperty: true })) continue
    const isCut =
      (/hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1)
    if (isCut && one.textContent?.trim()) found.push(`cut off: ${name(one)}`)
  }
  return [...new Set(found)]
}

/** How much of the window is taken by what stays in sight while the page scrolls, 0 to 1. */
export function stuck(): number {
  const heights = [...document.querySelectorAll('body *')]
    .filter((one) => {
      const { position, bottom, top } = getComputedStyle(one)
      return (
        (position === 'fixed' ||
          (position === 'sticky' && (bottom !== 'auto' || top !== 'auto'))) &&
        one.checkVisibility({ visibilityProperty: true }) &&
        !one.matches('th, td')
      )
    })
    .map((one) => one.getBoundingClientRect().height)
  return Math.max(0, ...heights) / window.innerHeight
}

/** Controls and links lower than this, but for links within a sentence. */
export function lowerThan(least: number): readonly string[] {
  const isInline = (one: Element) => getComputedStyle(one).display === 'inline'
  /** Text of a line beside its links, however many inline elements it is made of. */
  const saysMore = (line: Element): boolean =>
    [...line.childNodes].some((node) =>
      node instanceof Element
        ? isInline(node) && !node.matches('a') && saysMore(node)
        : node.nodeType === Node.TEXT_NODE && Boolean(node.textContent?.trim()),
    )
  const lineOf = (one: Element): Element | null =>
    one.parentElement && isInline(one.parentElement) ? lineOf(one.parentElement) : one.parentElement
  const isInText = (one: Element) => {
    const line = lineOf(one)
    return isInline(one) && line !== null && saysMore(line)
  }
  return [...document.querySelectorAll('a[href], button, summary, select, input, [tabindex="0"]')]
    .filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        !isInText(one) &&
        !one.matches('.skip'),
    )
    .map((one) => {
      const target = one.matches('label input') ? (one.closest('label') ?? one) : one
      const { width, height } = target.getBoundingClientRect()
      return [one, width, height] as const
    })
    .filter(([, width, height]) => width > 1 && (height < least || width < Math.min(least, 24)))
    .map(
      ([one, width, height]) =>
        `${Math.round(width)}×${Math.round(height * 10) / 10} ${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}<${one.parentElement?.getAttribute('class') ?? one.parentElement?.tagName} ${one.textContent?.trim().slice(0, 30)}`,
    )
}

/** What moves although it was asked not to. */
export function moving(): readonly string[] {
  const seconds = (value: string) => Math.max(...value.split(',').map((one) => parseFloat(one)))
  return [...document.querySelectorAll('*')].flatMap((one) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(one, pseudo)
      const moves =
        seconds(style.transitionDuration) > 0.01 ||
        (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) ||
        style.scrollBehavior === 'smooth'
      return moves ? [`${one.tagName}.${one.getAttribute('class') ?? ''}${pseudo ?? ''}`] : []
    }),
  )
}
