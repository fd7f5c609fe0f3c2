/** Handing something over to the browser; each says whether it took it, for a frame may be allowed nothing. */

/** Whether the page stands in another one, whose sandbox may forbid what cannot be asked for. */
export const isFramed = (): boolean => window.parent !== window

/** @returns whether the text is in the clipboard */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Not allowed here, or no clipboard at all: on pages without HTTPS and in most frames.
    return false
  }
}

export const canShare = (): boolean => typeof navigator.share === 'function'

/** Offers a link to the system's own way of sharing; somebody who closes that has decided. */
export async function share(data: {
  title: string
  text: string
  url: string
}): Promise<'shared' | 'cancelled' | 'impossible'> {
  if (!canShare()) return 'impossible'
  try {
    await navigator.share(data)
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'impossible'
  }
}

/**
 * Starts a download. Whether the browser allows it, it does not tell.
 * @returns whether it could be started: browsers inside of apps may know no files
 */
export function download(name: string, type: string, content: string): boolean {
  try {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
    link.download = name
    link.click()
    // Some browsers read the file only after the click has been dealt with.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    return true
  } catch {
    return false
  }
}

/** Prints. @returns whether the browser began to; a sandbox ignores the call without a word, a browser in an app may have none */
async function print(): Promise<boolean> {
  let hasBegun = false
  const begin = () => {
    hasBegun = true
  }
  window.addEventListener('beforeprint', begin)
  try {
    window.print()
  } catch {
    // As if it had not begun.
  }
  // Where printing is not begun within the call, it is soon after.
  if (!hasBegun) await new Promise((resolve) => setTimeout(resolve, 500))
  window.removeEventListener('beforeprint', begin)
  return hasBegun
}

/** What is printed: the record alone, the checklist alone, or everything. */
export type Printed = 'summary' | 'checklist' | 'everything'

/** Prints a part. @returns whether the browser began to; whatever comes of it, the next print is whole again */
export async function printOnly(what: Printed): Promise<boolean> {
  const { dataset } = document.documentElement
  let isOver = false
  const end = () => {
    isOver = true
    delete dataset.printing
    window.removeEventListener('afterprint', end)
    window.removeEventListener('beforeprint', end)
  }
  if (what !== 'everything') dataset.printing = what
  window.addEventListener('afterprint', end)
  const hasBegun = await print()
  if (!hasBegun) end()
  // Should a browser not say when it has printed: the next print is another one, and begins whole.
  else if (!isOver) window.addEventListener('beforeprint', end)
  return hasBegun
}
