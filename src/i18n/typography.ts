/** Words that must not be parted at the end of a line: „§ 7“, „Abs. 2“, “no. 1”, „Mio. €“. */
const together =
  /(§§?|Abs\.|Nr\.|Art\.|lit\.|Satz|[Ss]ection|[Aa]rticle|[Nn]o\.|Mio\.) (?=\d|€|[a-f]\b)/g

/** Puts no-break spaces into citations and amounts. */
export const keepTogether = (text: string): string =>
  text.replace(together, '$1\u00a0').replace(/(\d) (?=[€%])/g, '$1\u00a0')

/** A text without what only its look needs, soft hyphens included: for titles, data, files and the clipboard. */
export const plain = (text: string): string =>
  text.replace(/[\u00ad\u2060]/g, '').replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')
