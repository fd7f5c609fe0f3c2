/** While building: the boards as a picture of lines and words; what is drawn from it as pixels is kept in `public/`. */
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { createI18n, type Language, loadTexts } from '#i18n'
import { pathOf } from '#journey'
import { BoardImage } from './BoardImage.tsx'

/** @param site where the guide will stand; empty where that is not known */
export async function boardSvg(language: Language, site: string): Promise<string> {
  const i18n = createI18n(language)
  await loadTexts(i18n, ['ui', 'board'])
  const address = site && site + pathOf({ page: 'map', language }).slice(1)
  const picture = renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <BoardImage language={language} address={address} />
    </I18nextProvider>,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${picture}\n`
}
