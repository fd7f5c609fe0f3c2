/** What becomes of an accent colour that somebody typed: where it applies, or why it does not. */
import { isReadable, type Rgb, readHex, type Theme } from '#embed'

export type AccentSays = 'invalid' | 'refused' | Theme

export interface Accent {
  /** As it goes into the code: `#rrggbb`, or empty for the guide's own. */
  readonly colour: string
  /** What there is to say about it; undefined where nothing is. */
  readonly says?: AccentSays
}

const hex = (rgb: Rgb) => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`

/** @param theme the chosen one; with `auto` the colour must do in at least one of the two */
export function accentOf(text: string, theme: Theme | 'auto'): Accent {
  const wanted = text.trim()
  if (wanted === '') return { colour: '' }
  const rgb = readHex(wanted)
  if (!rgb) return { colour: '', says: 'invalid' }
  const themes: readonly Theme[] = theme === 'auto' ? ['light', 'dark'] : [theme]
  const [readable, ...more] = themes.filter((one) => isReadable(rgb, one))
  if (!readable) return { colour: '', says: 'refused' }
  const isEverywhere = more.length + 1 === themes.length
  return { colour: hex(rgb), ...(isEverywhere ? {} : { says: readable }) }
}
