/** In a frame: the address of what is kept, for a tab of its own, where the browser allows what it forbids here. */
import { useTranslation } from 'react-i18next'
import { isFramed } from './browser-actions.ts'

export function OwnTab({ address }: { address: string }) {
  const { t } = useTranslation('keep')
  if (!isFramed()) return null
  return (
    <p className="note">
      {t('pass.newTab')}{' '}
      <a href={address} target="_blank" rel="noreferrer">
        {address}
      </a>
    </p>
  )
}
