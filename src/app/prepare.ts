/** Loads what a path needs before it is rendered: no `lazy`, no Suspense, hence no inline scripts and no spinner. */
import type { i18n as I18n } from 'i18next'
import type { ReactElement } from 'react'
import { hasTexts, loadTexts } from '#i18n'
import { languageAt } from '#journey'
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

/** Another language needs other texts, another policy a new document. */
export const needsReload = (path: string, from: Prepared): boolean =>
  languageAt(path) !== from.props.language ||
  [path, from.props.path].some((one) => locate(one).hasOwnPolicy)

/**
 * As `prepare`, but at once.
 * @param from the page that is shown
 * @returns undefined where something has to be loaded first, if only the document
 */
export function prepareNow(path: string, i18n: I18n, from: Prepared): Prepared | undefined {
  const { props, loaded } = locate(path)
  if (!loaded || !hasTexts(i18n, loaded.namespaces) || needsReload(path, from)) return undefined
  return { props, element: loaded.element }
}
