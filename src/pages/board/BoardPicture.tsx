/** The boards as a picture to download, with the line that names where it comes from. */
import { useTranslation } from 'react-i18next'
import { formatDate, type Language } from '#i18n'
import { bareAddress, useHref, useHydrated } from '#journey'
import { lawAsOf, version } from '#rules'
import { boardFile } from '../shared/social-image-file.ts'

export function BoardPicture({ language }: { language: Language }) {
  const { t } = useTranslation(['ui', 'board'])
  const href = useHref()
  const isHydrated = useHydrated()
  const [root] = href('/').split('?')
  const link = (format: 'svg' | 'png') => {
    const file = boardFile(language, format)
    return (
      <a href={`${root}pictures/${file}`} download={`${t('ui:brand')}-${file}`}>
        {format.toUpperCase()}
      </a>
    )
  }
  return (
    <div className="note roomy-links board-picture standalone">
      <p>
        {t('board:picture.lead')} {link('svg')} · {link('png')}
      </p>
      <p>
        {t('board:picture.credit', {
          brand: t('ui:brand'),
          address: isHydrated ? ` (${bareAddress(location.href)})` : '',
          state: t('ui:lawAsOf', { date: formatDate(lawAsOf, language) }),
          version: t('board:picture.version', { version }),
        })}
      </p>
    </div>
  )
}
