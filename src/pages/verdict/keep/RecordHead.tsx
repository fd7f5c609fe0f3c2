/** What a printed verdict begins with: timestamp, own note, address and its QR code. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, type Language } from '#i18n'
import { permalink } from '#journey'
import type { Level } from '#rules'
import { printTitle } from '../../shared/file-name.ts'
import { usePrinting } from '../../shared/printing.ts'
import { QrCode } from '../../shared/QrCode.tsx'
import { formatTimestamp, localDay } from '../../shared/timestamp.ts'
import { useNote } from './note.ts'

export function RecordHead({ level, language }: { level: Level; language: Language }) {
  const { t } = useTranslation(['ui', 'keep'])
  const { plan, remark } = useNote()
  const paragraph = usePrinting(() => {
    const now = new Date()
    return {
      title: printTitle([t('brand'), t(`levels.${level}.short`), plan, localDay(now)]),
      timestamp: t('keep:printed.moment', { moment: formatTimestamp(now, language) }),
    }
  })
  // Should printing ever not announce itself, the day of loading stands there; the hour would cost far more.
  const [loaded] = useState(() =>
    t('keep:printed.moment', { moment: formatDate(localDay(new Date()), language) }),
  )
  const address = permalink(window.location.href)
  return (
    <div className="record-head">
      <div>
        {plan && (
          <p>
            {t('keep:note.plan')}: <strong>{plan}</strong>
          </p>
        )}
        <p ref={paragraph}>{loaded}</p>
        {remark && (
          <p>
            {t('keep:note.remark')}: <span className="remark">{remark}</span>
          </p>
        )}
        {(plan || remark) && <p className="note">{t('keep:note.own')}</p>}
        <p className="record-address">
          {t('keep:printed.address')} <a href={address}>{address}</a>
        </p>
      </div>
      <QrCode text={address} label={t('keep:printed.code')} />
    </div>
  )
}
