/** The interview's words where they bear on this very case; nothing where they do not. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import type { QuotationId } from '#rules'
import { Quotation } from '../shared/Quotation.tsx'

export function Voice({ ids, language }: { ids: readonly QuotationId[]; language: Language }) {
  const { t } = useTranslation('verdict')
  if (ids.length === 0) return null
  return (
    <section className="voice" aria-label={t('voice.title')}>
      <p className="note">{t('voice.general')}</p>
      {ids.map((id, at) => (
        <Quotation key={id} id={id} language={language} isFollowed={at < ids.length - 1} />
      ))}
    </section>
  )
}
