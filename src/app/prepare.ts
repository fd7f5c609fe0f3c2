/** Loads what a path needs before it is rendered: no `lazy`, no Suspense, hence no inline scripts and no spinner. */
import type { i18n as I18n } from 'i18next'
import type { ReactElement } from 'react'
import { hasTexts, loadTexts } from '#i18n'
import type { ScreenProps } from '../pages/shared/screen.ts'
import { locate } from './routes.ts'

export interface Prepared {
  readonly props: ScreenProps
  readonly element: ReactElement
}

/**
 * Loads the screen at a path and its texts, so that it renders at once; rejects where that fails.
 * @param inPageTexts whether the page itself brought the texts that its screen leaves to it
 */
export async function prepare(path: string, i18n: I18n, inPageTexts = false): Promise<Prepared> {
  const { props, load } = locate(path)
  const { element, namespaces, inPage = [] } = await load()
  await loadTexts(
    i18n,
    namespaces.filter((one) => !inPageTexts || !inPage.includes(one)),
  )
  return { props, element }
}

/** As `prepare`, but at once; undefined where something has to be loaded first. */
export function prepareNow(path: string, i18n: I18n): Prepared | undefined {
  const { props, loaded } = locate(path)
  return loaded && hasTexts(i18n, loaded.namespaces)
    ? { props, element: loaded.element }
    : undefined
}
