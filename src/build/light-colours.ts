/** The colours of the light theme, for what is drawn while building. */
import tokens from '../ui/styles/tokens.css?raw'

/** A token in its light form, as it stands in the stylesheet: `--paper: #fbfaf7;`. */
export function lightToken(name: string): string | undefined {
  const [declaration] = tokens.match(new RegExp(`${name}: [^;]+;`)) ?? []
  return declaration?.replace(/light-dark\((.+), .+\)/, '$1')
}

/** A colour token as `#rrggbb`; throws where there is none. */
export function lightColour(name: string): string {
  const [colour] = lightToken(name)?.match(/#[\da-f]{6}/) ?? []
  if (!colour) throw new Error(`No colour is named "${name}"`)
  return colour
}

const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** A colour over another. @param share how much of the first one is seen, from 0 to 1 */
export function tint(colour: string, ground: string, share: number): string {
  const under = channels(ground)
  const mixed = channels(colour).map((value, at) =>
    Math.round(value * share + (under[at] ?? 0) * (1 - share)),
  )
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
