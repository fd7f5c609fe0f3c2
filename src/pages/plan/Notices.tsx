/** What was done with an address that names call types twice, or more than a plan can have. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf, waysQuery } from '#journey'
import { planLimit } from '#rules'
import { Link } from '../shared/Link.tsx'
import type { Reading } from './reading.ts'

export function Notices({
  reading: { repeated, beyond, positions },
  language,
}: {
  reading: Reading
  language: Language
}) {
  const { t } = useTranslation('plan')
  return (
    <>
      {repeated.length > 0 && (
        <p className="note" data-repeated={repeated.join(' ')}>
          {t('repeated', { numbers: repeated.join(', ') })}
        </p>
      )}
      {beyond.length > 0 && (
        <p data-beyond={beyond.length}>
          {t('tooMany', { total: positions.length + beyond.length, limit: planLimit })}{' '}
          <Link
            to={pathOf({ page: 'plan', language })}
            query={waysQuery(...beyond.map(({ answers }) => answers))}
          >
            {t('others', { count: beyond.length })}
          </Link>
        </p>
      )}
    </>
  )
}
