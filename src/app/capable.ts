/**
 * Whether this browser has what the guide calls and what not every browser has that loads modules: where
 * one is missing, the plain page stays. `e2e/built/platform.test.ts` compares the list with the built files.
 */
const needed: readonly (readonly [owner: object, ...names: string[]])[] = [
  [Array.prototype, 'at', 'flat', 'flatMap'],
  [Object, 'fromEntries', 'hasOwn'],
  [String.prototype, 'replaceAll'],
  [Promise, 'allSettled'],
  [Element.prototype, 'replaceChildren'],
  [Intl, 'PluralRules'],
  [window, 'ResizeObserver', 'reportError'],
]

export const isCapable = needed.every(([owner, ...names]) => names.every((name) => name in owner))
