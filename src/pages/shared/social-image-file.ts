/** The names of the pictures: those that stand for a link, and those of the boards. */
import type { Language } from '#i18n'
import type { Level } from '#rules'

/** The picture of a level, or that of the guide, in `pictures/`. */
export const pictureFile = (language: Language, level: Level | undefined): string =>
  `${language}-${level ?? 'guide'}.png`

/** The picture of all boards, in `pictures/`. */
export const boardFile = (language: Language, format: 'svg' | 'png'): string =>
  `${language}-board.${format}`
