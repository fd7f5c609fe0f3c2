/** What every screen is given: the place it shows. */
import type { Language } from '#i18n'

export interface ScreenProps {
  readonly language: Language
  /** The path from the root of the guide. */
  readonly path: string
  /** The texts after `check/`; empty on all other pages. */
  readonly asked: readonly string[]
}
