/** Counting what a reader has before them: the words that are shown until something is opened. */

/** Runs in the browser and on parsed files alike, so it uses only what both have. */
export function wordsShownIn(root: Element | null): number {
  const isHidden = (one: Element) =>
    ['NOSCRIPT', 'SCRIPT', 'STYLE', 'SVG'].includes(one.tagName.toUpperCase()) ||
    one.hasAttribute('popover') ||
    ['print-only', 'visually-hidden'].some((name) => one.classList.contains(name))
  const textsIn = (node: Node): string[] => {
    if (node.nodeType === 3) return [node.textContent ?? '']
    const children = [...node.childNodes]
    if (node.nodeType !== 1) return children.flatMap(textsIn)
    const one = node as Element
    if (isHidden(one)) return []
    const isClosed = one.tagName.toUpperCase() === 'DETAILS' && !one.hasAttribute('open')
    const shown = isClosed
      ? children.filter((child) => (child as Element).tagName?.toUpperCase() === 'SUMMARY')
      : children
    return shown.flatMap(textsIn)
  }
  // Neighbouring elements may stand in lines of their own; a lone sign is no word.
  const words = root ? textsIn(root).join(' ').split(/\s+/) : []
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
