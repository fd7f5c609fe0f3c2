/** What surrounds a link on its host page: which theme fits, and whether words can stand on the page's own background. */
import { carriesWords, luminance, type Rgb, readHex, type Theme } from './colour.ts'
import type { HostMessage } from './protocol.ts'

export type Surroundings = { readonly theme: Theme } & Pick<HostMessage, 'ground'>

/** A colour as browsers compute it, with its opacity; undefined for the newer colour spaces. */
function readComputed(colour: string): { rgb: Rgb; opacity: number } | undefined {
  const [, red, green, blue, opacity = 1] =
    /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour) ?? []
  if (red === undefined) return undefined
  return { rgb: [Number(red), Number(green), Number(blue)], opacity: Number(opacity) }
}

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)').matches

/** The canvas of the page, where nothing else lies behind the link. */
function canvas(): number {
  const { colorScheme } = getComputedStyle(document.documentElement)
  const isDark = colorScheme.includes('dark') && (!colorScheme.includes('light') || prefersDark())
  return isDark ? 0.006 : 1
}

/** The luminance of what lies behind an element; undefined where it is a picture or not to be told. */
function groundBehind(element: Element | null): number | undefined {
  if (!element) return canvas()
  const { backgroundImage, backgroundColor } = getComputedStyle(element)
  const colour = readComputed(backgroundColor)
  if (!colour || backgroundImage !== 'none') return undefined
  if (colour.opacity === 0) return groundBehind(element.parentElement)
  return colour.opacity === 1 ? luminance(colour.rgb) : undefined
}

/** The theme that the page itself shows where the link stands: by its background, else by its words. */
function themeOf(parent: Element, ground: number | undefined): Theme {
  if (ground !== undefined) return ground < 0.18 ? 'dark' : 'light'
  const words = readComputed(getComputedStyle(parent).color)
  if (words) return luminance(words.rgb) > 0.4 ? 'dark' : 'light'
  return prefersDark() ? 'dark' : 'light'
}

/** @param wanted `data-theme` as it was written; anything but `light` and `dark` means the page's own */
export function surroundingsOf(link: Element, wanted: string): Surroundings {
  const parent = link.parentElement ?? link
  const ground = groundBehind(parent)
  const theme = wanted === 'light' || wanted === 'dark' ? wanted : themeOf(parent, ground)
  const isHost = ground !== undefined && carriesWords(ground, theme)
  return { theme, ground: isHost ? 'host' : 'own' }
}

/** Any opaque colour that CSS knows by name or number, as long as it can be computed to RGB. */
export function colourOf(text: string): Rgb | undefined {
  const hex = readHex(text.trim())
  if (hex || !CSS.supports('color', text)) return hex
  const probe = document.createElement('i')
  probe.style.setProperty('color', text, 'important')
  document.documentElement.append(probe)
  const colour = readComputed(getComputedStyle(probe).color)
  probe.remove()
  return colour?.opacity === 1 ? colour.rgb : undefined
}
