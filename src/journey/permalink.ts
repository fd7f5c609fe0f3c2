/** Addresses to pass on: they hold a page and the version of the rules, nothing of how it is shown or was reached. */
import { type AnswerId, version } from '#rules'

/** The address without query and hash. */
export function bareAddress(href: string): string {
  const url = new URL(href)
  url.search = ''
  url.hash = ''
  return url.href
}

/** The lasting address of the page at `href`: with its answers, and the version that they were given under. */
export const permalink = (href: string): string => `${bareAddress(href)}?v=${version}`

/** The lasting address of a plan on the page at `href`: its ways, and the version that they were answered under. */
export function planLink(href: string, ways: readonly (readonly AnswerId[])[]): string {
  const url = new URL(bareAddress(href))
  for (const way of ways) url.searchParams.append('way', way.join('.'))
  url.searchParams.set('v', version)
  return url.href
}

/** What a host wants of its frame; not the reader's own choice. */
const frameParameters = ['theme', 'accent']

/** The address of the present page outside of its frame, with all else that it holds. */
export function unframedAddress(href: string): string {
  const url = new URL(href)
  for (const name of frameParameters) url.searchParams.delete(name)
  url.hash = ''
  return url.href
}
