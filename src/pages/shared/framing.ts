/** What surrounds a page that somebody else has framed; loaded only there. */
import { type ComponentType, createContext, useContext } from 'react'
import { useHydrated } from '#journey'
import type { ScreenProps } from './screen.ts'

export interface Framing {
  /** In place of the header: the way back. */
  readonly Top: ComponentType<ScreenProps>
  /** In place of the links at the bottom. */
  readonly Links: ComponentType<ScreenProps>
  /** Says of a link that it opens a new tab. */
  readonly NewTab: ComponentType
  /** To be called when a page stands there. @param moved whether the reader came to it in this frame */
  readonly arrived: (moved: boolean) => void
}

export const FramingContext = createContext<Framing | undefined>(undefined)

/** What surrounds a framed page; undefined outside a frame, and while the page is hydrated. */
export function useFraming(): Framing | undefined {
  const framing = useContext(FramingContext)
  return useHydrated() ? framing : undefined
}
