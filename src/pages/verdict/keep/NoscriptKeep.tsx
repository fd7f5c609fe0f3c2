/** What a page without JavaScript has for keeping a verdict: how to print it, and the checklist for consent. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { permalink } from '#journey'
import type { AtVerdict } from '#rules'
import { ConsentChecklist } from './ConsentChecklist.tsx'

/** Where the guide will stand, with its trailing slash; empty where the build was not told. */
const site = import.meta.env.SITE_URL

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
      <p className="screen-only">{t('plain')}</p>
      <ConsentChecklist way={way} language={language} />
      {site && (
        <p className="print-only">
          {t('printed.address')} <span className="address">{permalink(site + path.slice(1))}</span>
        </p>
      )}
    </>
  )
}
