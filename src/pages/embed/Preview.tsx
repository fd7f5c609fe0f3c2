/** The guide in a real frame, as configured; it follows the settings once they rest for a moment. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type EmbedOptions, frameAddress } from '#embed'

/** A colour picker speaks many times a second; the frame need not load as often. */
const rest = 200

export function Preview({ options }: { options: EmbedOptions }) {
  const { t } = useTranslation('embed')
  const address = frameAddress(options)
  const [shown, show] = useState(address)
  useEffect(() => {
    const timer = setTimeout(() => show(address), rest)
    return () => clearTimeout(timer)
  }, [address])
  return (
    <>
      {/* A new frame for a new address: the old one would leave its pages in the history. */}
      <iframe key={shown} className="preview" src={shown} title={t('preview.frame')} />
      <p className="note">{t('preview.note')}</p>
    </>
  )
}
