/** Which keys are the guide's own, and which belong to the browser or to a field. */

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))

/** Whether a key is meant for the guide: nothing is focused, or something in the main part that does not itself take keys. */
export function isOurs(event: KeyboardEvent): boolean {
  const { activeElement } = document
  // A key that is held down would act on what nobody has read.
  if (event.repeat || event.defaultPrevented) return false
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  if (isTyping(event.target)) return false
  if (!activeElement || activeElement === document.body) return true
  // What scrolls by itself needs its keys.
  return activeElement.closest('main') !== null && !activeElement.closest('[tabindex="0"]')
}
