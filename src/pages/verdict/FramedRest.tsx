/** In a frame: the way to the whole verdict on a page of its own, and the rest of it folded. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { unframedAddress } from '#journey'

export function FramedRest({ children }: { children: ReactNode }) {
  const { t } = useTranslation('verdict')
  return (
    <>
      <p>
        <a
          className="action"
          data-whole
          href={unframedAddress(window.location.href)}
          target="_blank"
          rel="noreferrer"
        >
          {t('actions.whole')}
        </a>
      </p>
      <details className="folded">
        <summary>
          <span className="folded-title">{t('whole.here')}</span>
        </summary>
        <div className="rest">{children}</div>
      </details>
    </>
  )
}
