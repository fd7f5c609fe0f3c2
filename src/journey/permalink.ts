/** The address of a page as one passes it on. */

/** How a host wants its frame to look, and what stands at the end of its address, is not the reader's. */
const framesOwn = ['theme', 'accent']

/** @param href the whole address of the present page */
export function permalink(href: string): string {
  const address = new URL(href)
  for (const name of framesOwn) address.searchParams.delete(name)
  address.hash = ''
  return address.href
}
