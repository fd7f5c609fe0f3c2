/** Addresses to pass on: they hold a place and the edition of the rules, nothing of how it is shown or was reached. */
import { version } from '#rules'

/** The address without query and hash. */
export function bareAddress(href: string): string {
  const url = new URL(href)
  url.search = ''
  url.hash = ''
  return url.href
}

/** The lasting address of the page at `href`: with its answers, and the edition that they were given under. */
export const permalink = (href: string): string => `${bareAddress(href)}?v=${version}`

/** The lasting address of a comparison at `href`: with its ways, and the edition that they were compared under. */
export function comparisonLink(href: string): string {
  const url = new URL(bareAddress(href))
  for (const way of new URL(href).searchParams.getAll('way')) url.searchParams.append('way', way)
  url.searchParams.set('v', version)
  return url.href
}

/** How a host wants its frame to look is not the reader's wish. */
const framesOwn = ['theme', 'accent']

/** The address of the present page outside of its frame, with all else that it holds. */
export function ownAddress(href: string): string {
  const url = new URL(href)
  for (const name of framesOwn) url.searchParams.delete(name)
  url.hash = ''
  return url.href
}
