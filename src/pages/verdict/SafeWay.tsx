/** The way that is open: AI prepares, a person calls – with the honest remark that this is not free either. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf, waysQuery } from '#journey'
import { type AtVerdict, preparations, safeWay, safeWaySources } from '#rules'
import { Citations } from '../shared/Citations.tsx'
import { Link } from '../shared/Link.tsx'

export function SafeWay({ way, language }: { way: AtVerdict; language: Language }) {
  const { t } = useTranslation('verdict')
  return (
    <>
      <p>{t('safeWay.lead')}</p>
      <ul>
        {preparations.map((use) => (
          <li key={use}>{t(`safeWay.uses.${use}`)}</li>
        ))}
      </ul>
      <p>{t('safeWay.honest')}</p>
      <p className="unprinted">
        <Link to={pathOf({ page: 'check', language, segments: safeWay })}>{t('safeWay.link')}</Link>
      </p>
      <p className="unprinted">
        <Link
          data-compare="safeWay"
          to={pathOf({ page: 'compare', language })}
          query={waysQuery(way.answers, safeWay)}
        >
          {t('safeWay.compare')}
        </Link>
      </p>
      <Citations ids={safeWaySources} language={language} />
    </>
  )
}
