/** What surrounds a link on its host page: which theme fits, and whether words can stand on the page's own background. */
import { carriesWords, luminance, type Rgb, readHex, type Theme } from './colour.ts'
import type { HostMessage } from './protocol.ts'

export type Surroundings = { readonly theme: Theme } & Pick<HostMessage, 'ground'>

/** What a colour comes to where the link stands. */
function compute(colour: string): string {
  const probe = document.createElement('i')
  probe.style.setProperty('color', colour, 'important')
  document.documentElement.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

/** A computed colour with its opacity; undefined where this browser cannot say it in RGB. */
function readComputed(colour: string): { rgb: Rgb; opacity: number } | undefined {
  const [, red, green, blue, opacity = 1] =
    /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour) ?? []
  if (red !== undefined)
    return { rgb: [Number(red), Number(green), Number(blue)], opacity: Number(opacity) }
  // What is said in a newer colour space, mixed with itself in RGB.
  const [, ...parts] =
    /^color\(srgb (\S+) (\S+) (\S+?)(?: \/ (\S+))?\)$/.exec(
      compute(`color-mix(in srgb, ${colour}, ${colour})`),
    ) ?? []
  const [r = Number.NaN, g = 0, b = 0] = parts
    .slice(0, 3)
    .map((part) => Math.min(255, Math.max(0, Math.round(Number(part) * 255))))
  return Number.isNaN(r) ? undefined : { rgb: [r, g, b], opacity: Number(parts[3] ?? 1) }
}

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)').matches

/** The canvas of the page, where nothing else lies behind the link; a dark page's is dark. */
const canvas = () => luminanceOf(compute('Canvas')) ?? 1

const luminanceOf = (colour: string): number | undefined => {
  const read = readComputed(colour)
  return read?.opacity === 1 ? luminance(read.rgb) : undefined
}

/** Whether words of one luminance can hardly be told from a ground of another. */
const isLost = (words: number, ground: number): boolean =>
  (Math.max(words, ground) + 0.05) / (Math.min(words, ground) + 0.05) < 2

/**
 * The luminance of what lies behind an element; undefined where it is a picture or not to be told.
 * @param words that of the page's own words: where they cannot stand on the canvas, something lies between
 */
function groundBehind(element: Element | null, words: number | undefined): number | undefined {
  if (!element) {
    const bare = canvas()
    return words !== undefined && isLost(words, bare) ? undefined : bare
  }
  const { backgroundImage, backgroundColor } = getComputedStyle(element)
  const colour = readComputed(backgroundColor)
  if (!colour || backgroundImage !== 'none') return undefined
  if (colour.opacity === 0) return groundBehind(element.parentElement, words)
  return colour.opacity === 1 ? luminance(colour.rgb) : undefined
}

/** The theme that the page itself shows where the link stands: by its background, else by its words. */
function themeOf(words: number | undefined, ground: number | undefined): Theme {
  if (ground !== undefined) return ground < 0.18 ? 'dark' : 'light'
  if (words !== undefined) return words > 0.4 ? 'dark' : 'light'
  return prefersDark() ? 'dark' : 'light'
}

/** @param wanted `data-theme` as it was written; anything but `light` and `dark` means the page's own */
export function surroundingsOf(link: Element, wanted: string): Surroundings {
  const parent = link.parentElement ?? link
  const words = luminanceOf(getComputedStyle(parent).color)
  const ground = groundBehind(parent, words)
  const given = wanted.toLowerCase()
  const theme = given === 'light' || given === 'dark' ? given : themeOf(words, ground)
  const isHost = ground !== undefined && carriesWords(ground, theme)
  return { theme, ground: isHost ? 'host' : 'own' }
}

/** Any opaque colour that CSS knows by name or number, as long as it can be computed to RGB; none that depends on the page. */
export function colourOf(text: string): Rgb | undefined {
  const hex = readHex(text.trim())
  const isReference = /var\(|currentcolor|inherit|initial|unset|revert/i.test(text)
  if (hex || isReference || !CSS.supports('color', text)) return hex
  const colour = readComputed(compute(text))
  return colour?.opacity === 1 ? colour.rgb : undefined
}
