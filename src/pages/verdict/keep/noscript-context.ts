/** What is written into a page for browsers without JavaScript only; all others never load its code. */
import { type ComponentType, createContext } from 'react'
import type { Language } from '#i18n'
import type { AtVerdict } from '#rules'

interface Props {
  readonly way: AtVerdict
  readonly language: Language
  readonly path: string
}

/** Given by the writer of the pages, absent in the browser. */
export const NoscriptKeepContext = createContext<ComponentType<Props> | undefined>(undefined)
