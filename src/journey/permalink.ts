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
