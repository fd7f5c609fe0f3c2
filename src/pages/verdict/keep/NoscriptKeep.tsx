/** What a page without JavaScript has for keeping a verdict: how to print it, and the checklist for consent. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { permalink } from '#journey'
import type { AtVerdict } from '#rules'
import { siteUrl } from '#site'
import { ConsentChecklist } from './ConsentChecklist.tsx'

export function NoscriptKeep({
  way,
  language,
  path,
}: {
  way: AtVerdict
  language: Language
  path: string
}) {
  const { t } = useTranslation('keep')
  return (
    <>
      <p className="unprinted">{t('plain')}</p>
      <ConsentChecklist way={way} language={language} />
      {siteUrl && (
        <p className="printed">
          {t('printed.address')}{' '}
          <span className="address">{permalink(siteUrl + path.slice(1))}</span>
        </p>
      )}
    </>
  )
}
