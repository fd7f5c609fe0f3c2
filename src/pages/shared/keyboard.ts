/** Which keys are the guide's own, and which belong to the browser or to a field. */

/** The switch for the guide's keys (WCAG 2.2, 2.1.4). Kept in memory only, from one page to the next. */
export const keys = { on: true }

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))

/**
 * Whether a key is meant for the guide: keys are on, and nothing is focused, or something that does not itself take keys.
 * @param parts where a focused element leaves its keys to the guide
 */
export function isOurs(event: KeyboardEvent, parts = 'main'): boolean {
  const { activeElement } = document
  // A key that is held down would act on what nobody has read.
  if (!keys.on || event.repeat || event.defaultPrevented) return false
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  if (isTyping(event.target)) return false
  if (!activeElement || activeElement === document.body) return true
  // What scrolls by itself needs its keys.
  return activeElement.closest(parts) !== null && !activeElement.closest('[tabindex="0"]')
}
