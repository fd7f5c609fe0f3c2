/** Keeping a plan and passing it on; each way has a way out where the browser forbids it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, type Language } from '#i18n'
import { planLink } from '#journey'
import type { AtVerdict } from '#rules'
import { printTitle } from '../../shared/file-name.ts'
import { OwnTab } from '../../shared/OwnTab.tsx'
import { usePrinting } from '../../shared/printing.ts'
import { QrCode } from '../../shared/QrCode.tsx'
import { Said } from '../../shared/Said.tsx'
import { formatTimestamp, localDay } from '../../shared/timestamp.ts'
import { type KeptPlan, usePlanKeeping } from './use-plan-keeping.ts'

/** What can be done with a plan at once. */
export function Actions(kept: KeptPlan) {
  const { t } = useTranslation(['plan', 'verdict', 'keep'])
  const { outcome, act, print, copyLink } = usePlanKeeping(kept)
  return (
    <>
      <button type="button" data-print onClick={() => act(() => print('everything'))}>
        {t('verdict:actions.pdf')}
      </button>
      <button type="button" onClick={() => act(copyLink)}>
        {t('keep:copy.link')}
      </button>
      <Said {...outcome} />
    </>
  )
}

export function Keep(kept: KeptPlan) {
  const { t } = useTranslation(['plan', 'verdict', 'keep'])
  const { outcome, act, address, mail, ...can } = usePlanKeeping(kept)
  const button = (label: string, action: () => unknown) => (
    <button type="button" onClick={() => act(action)}>
      {label}
    </button>
  )
  return (
    <div className="screen-only keeping">
      <OwnTab address={address} />
      <div className="buttons">
        {button(t('plan:keep.print'), () => can.print('everything'))}
        <a className="button" data-mail href={mail}>
          {t('verdict:actions.mail')}
        </a>
        {button(t('keep:copy.link'), can.copyLink)}
        {button(t('keep:keep.copyText'), can.copyText)}
        {button(t('keep:keep.downloadText'), () => can.save('md'))}
        {button(t('keep:keep.downloadRecord'), () => can.save('json'))}
      </div>
      <p className="note">{t('plan:keep.holds')}</p>
      <Said {...outcome} />
    </div>
  )
}

/** What a printed plan begins with: timestamp, address and its QR code. */
export function PrintHead({ rows, language }: { rows: readonly AtVerdict[]; language: Language }) {
  const { t } = useTranslation(['ui', 'plan', 'keep'])
  const printed = (moment: string) => t('keep:printed.moment', { moment })
  const paragraph = usePrinting(() => ({
    title: printTitle([t('brand'), t('plan:short'), localDay(new Date())]),
    timestamp: printed(formatTimestamp(new Date(), language)),
  }))
  // Should printing ever not announce itself, the day of loading stands there; the hour would cost far more.
  const [loaded] = useState(() => printed(formatDate(localDay(new Date()), language)))
  const address = planLink(
    window.location.href,
    rows.map(({ answers }) => answers),
  )
  return (
    <div className="record-head print-only">
      <div>
        <p ref={paragraph}>{loaded}</p>
        <p className="record-address">
          {t('plan:keep.address')} <a href={address}>{address}</a>
        </p>
      </div>
      <QrCode text={address} label={t('plan:keep.code')} />
    </div>
  )
}
