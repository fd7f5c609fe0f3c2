/** The names of the pictures that stand for a link. */
import type { Language } from '#i18n'
import type { Level } from '#rules'

/** The picture of a level, or that of the guide, in `pictures/`. */
export const pictureFile = (language: Language, level: Level | undefined): string =>
  `${language}-${level ?? 'guide'}.png`
