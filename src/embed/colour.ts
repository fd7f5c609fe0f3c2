/** Colours: reading them, and where words in them can be read (WCAG 2.2, 1.4.3). */
export type Theme = 'light' | 'dark'
export type Rgb = readonly [red: number, green: number, blue: number]

/**
 * The least favourable ground that words stand on in each theme, as relative luminance:
 * `--raised` in the light, a host's dark grey in the dark.
 */
const grounds = { light: 0.87, dark: 0.02 } as const

/** A colour as the guide takes one: `#0b5c6b` or `#abc`, with or without `#`; otherwise undefined. */
export function readHex(text: string): Rgb | undefined {
  if (!/^#?([\da-f]{3}){1,2}$/i.test(text)) return undefined
  const digits = text.replace('#', '')
  const parts = digits.match(digits[3] ? /../g : /./g) as string[]
  return parts.map((part) => +`0x${(part + part).slice(-2)}`) as unknown as Rgb
}

/** Relative luminance, from 0 (black) to 1 (white). */
export function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) =>
    channel <= 10 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  ) as unknown as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Whether words of this colour have a contrast of at least 4.5 in a theme. */
export function isReadable(rgb: Rgb, theme: Theme): boolean {
  const ratio = (luminance(rgb) + 0.05) / (grounds[theme] + 0.05)
  return (theme === 'dark' ? ratio : 1 / ratio) >= 4.5
}

/** Whether the guide's words, whatever their colour, can be read on a ground of this luminance. */
export const carriesWords = (ground: number, theme: Theme): boolean =>
  theme === 'dark' ? ground <= grounds.dark : ground >= grounds.light
