/** Where a link on a host page leads in a frame: its own address, with what its attributes add. */
import type { Rgb, Theme } from './colour.ts'
import { hostLanguages } from './host-texts.ts'

/** The answers of `data-start`, as they stand in an address: `outbound/cold`, with or without slashes around. */
const answers = /^\/*([a-z-]+(?:\/+[a-z-]+)*)\/*$/i

const hex = (rgb: Rgb) => rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')

/**
 * The address that a link means, or undefined where it is not of the guide that this script belongs
 * to: nobody can use the script to frame something else.
 * @param base where the guide stands, with its trailing slash
 */
export function guideAddress(href: string, base: URL): URL | undefined {
  try {
    const address = new URL(href)
    const isOurs = address.origin === base.origin && address.pathname.startsWith(base.pathname)
    return isOurs ? address : undefined
  } catch {
    // No address at all.
    return undefined
  }
}

/** The language that an address of the guide asks for; German where it asks for none. */
export function languageOf(address: URL, base: URL): string {
  const [asked = ''] = address.pathname.slice(base.pathname.length).toLowerCase().split('/')
  return hostLanguages.includes(asked) ? asked : 'de'
}

/** The address to begin with. @param start `data-start` as it was written: answers, or the board; else ignored */
export function initialAddress(link: URL, base: URL, start: string): URL {
  const given = answers.exec(start.trim())?.[1]?.replace(/\/+/g, '/')
  const path = given?.toLowerCase() === 'map' ? 'map' : `check/${given}`
  const address = new URL(given ? `${languageOf(link, base)}/${path}/` : link, base)
  address.search = link.search
  address.hash = ''
  return address
}

/** The address for a frame: with what must be known before its first paint. */
export function frameSource(start: URL, theme: Theme, accent: Rgb | undefined): string {
  const address = new URL(start)
  address.searchParams.set('theme', theme)
  if (accent) address.searchParams.set('accent', hex(accent))
  return address.href
}
