/** Parts of other features that a page loads when it needs them; given by the app, which knows all features. */
import { type ComponentType, createContext } from 'react'
import type { loadTexts } from '#i18n'
import type { ScreenProps } from './screen.ts'

export interface DeferredParts {
  /** What there is to say, on a page, about a version that a link names; rejects where it cannot be loaded. */
  readonly versionComparison: (
    version: string,
    i18n: Parameters<typeof loadTexts>[0],
  ) => Promise<ComponentType<ScreenProps>>
}

export const DeferredParts = createContext<DeferredParts | undefined>(undefined)
