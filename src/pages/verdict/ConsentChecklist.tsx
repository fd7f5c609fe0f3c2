/** What a provable consent needs, point by point, to be ticked on paper; the interview's words first. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, type Language } from '#i18n'
import {
  type CheckedPoint,
  consentPointOf,
  consentQuotation,
  lawAsOf,
  type SourceId,
  version,
} from '#rules'
import { Citations } from '../shared/Citations.tsx'
import { outcomeWord } from '../shared/labels.ts'
import { Notes } from '../shared/Notes.tsx'
import { Quotation } from '../shared/Quotation.tsx'
import { SourceList } from '../shared/SourceList.tsx'

function Points({ points, language }: { points: readonly CheckedPoint[]; language: Language }) {
  const { t } = useTranslation(['ui', 'verdict', 'findings', 'questions', 'keep'])
  return (
    <ul className="checklist">
      {points.map(({ point, outcome }) => {
        const { element, sources } = consentPointOf(point)
        return (
          <li key={point} data-point={point}>
            <p>
              {t(`keep:checklist.points.${point}`)}
              {element && outcome && (
                <em>
                  {' – '}
                  {t('keep:checklist.outcome', { outcome: outcomeWord(t, outcome, element) })}
                </em>
              )}
              <Notes ids={sources} />
            </p>
            <Citations ids={sources} language={language} />
          </li>
        )
      })}
    </ul>
  )
}

/** @param children what prints the list alone; absent where nothing can */
export function ConsentChecklist({
  points,
  language,
  children,
}: {
  points: readonly CheckedPoint[]
  language: Language
  children?: ReactNode
}) {
  const { t } = useTranslation(['keep', 'verdict', 'ui'])
  const inPart = (part: 'declaration' | 'proof') =>
    points.filter(({ point }) => consentPointOf(point).part === part)
  const all = new Set<SourceId>([
    consentQuotation,
    ...points.flatMap(({ point }) => consentPointOf(point).sources),
  ])
  return (
    <div className="consent" data-consent-checklist>
      <h2 className="alone print-only">{t('keep:checklist.title')}</h2>
      <p className="note">{t('verdict:voice.general')}</p>
      <Quotation id={consentQuotation} language={language} className="quotation small" />
      <p>{t('keep:checklist.lead')}</p>
      <h3>{t('keep:checklist.parts.declaration')}</h3>
      <Points points={inPart('declaration')} language={language} />
      <h3>{t('keep:checklist.parts.proof')}</h3>
      <p>{t('keep:checklist.proofLead')}</p>
      <Points points={inPart('proof')} language={language} />
      {children}
      <div className="print-only addresses alone">
        <SourceList ids={[...all]} language={language} />
        <p>
          {t('ui:notAdvice')} {t('ui:lawAsOf', { date: formatDate(lawAsOf, language) })}.{' '}
          {t('verdict:fine.version')}: {version}.
        </p>
      </div>
    </div>
  )
}
