/** Loads what a path needs before it is rendered: no `lazy`, no Suspense, hence no inline scripts and no spinner. */
import type { i18n as I18n } from 'i18next'
import type { ReactElement } from 'react'
import { loadTexts } from '#i18n'
import type { ScreenProps } from '../pages/shared/screen.ts'
import { locate } from './routes.ts'

export interface Prepared {
  readonly props: ScreenProps
  readonly element: ReactElement
}

/** Loads the screen at a path and its texts, so that it renders at once; rejects where that fails. */
export async function prepare(path: string, i18n: I18n): Promise<Prepared> {
  const { props, load } = locate(path)
  const { element, namespaces } = await load()
  await loadTexts(i18n, namespaces)
  return { props, element }
}
