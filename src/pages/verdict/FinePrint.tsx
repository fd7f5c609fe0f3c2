/** What every verdict ends with: its sources, version and date, what was examined and what was not. */
import { useTranslation } from 'react-i18next'
import { formatDate, type Language } from '#i18n'
import { type AnswerId, type Explanation, lawAsOf, version } from '#rules'
import { operator } from '#site'
import { Citation } from '../shared/Citations.tsx'
import { ExternalLink } from '../shared/ExternalLink.tsx'
import { SourceList } from '../shared/SourceList.tsx'

export function FinePrint({
  sources,
  answers,
  language,
}: Pick<Explanation, 'sources'> & { answers: readonly AnswerId[]; language: Language }) {
  const { t } = useTranslation(['ui', 'verdict'])
  return (
    <>
      <details className="addresses">
        <summary>{t('verdict:fine.sources')}</summary>
        <SourceList ids={sources} language={language} />
      </details>
      <p>{t('verdict:fine.scope')}</p>
      {answers.includes('outbound') && (
        <p>
          {t('verdict:fine.austria')} <Citation id="tkg174" language={language} />
        </p>
      )}
      <p>{t('verdict:fine.decisions')}</p>
      <p>
        {t('notAdvice')} {t('lawAsOf', { date: formatDate(lawAsOf, language) })}.{' '}
        {t('verdict:fine.version')}: <span data-version={version}>{version}</span>.
      </p>
      <p className="unprinted">
        {operator.report ? (
          <ExternalLink href={operator.report}>{t('verdict:fine.report')}</ExternalLink>
        ) : (
          t('verdict:fine.noReport')
        )}
      </p>
    </>
  )
}
