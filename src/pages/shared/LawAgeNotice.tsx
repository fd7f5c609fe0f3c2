/** What every page says where the law was searched more than twelve months ago; known only in the browser, today. */
import { useTranslation } from 'react-i18next'
import { formatDate, type Language } from '#i18n'
import { lawAsOf } from '#rules'

export function LawAgeNotice({ language }: { language: Language }) {
  const { t } = useTranslation('verdict')
  return (
    <p className="outdated" role="note">
      {t('outdated', { date: formatDate(lawAsOf, language) })}
    </p>
  )
}
