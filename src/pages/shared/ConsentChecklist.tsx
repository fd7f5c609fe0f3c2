/** What a provable consent needs, point by point, to be ticked on paper; the interview's words first. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, type Language } from '#i18n'
import {
  type CheckedPoint,
  type ConsentPointId,
  consentPointOf,
  consentQuotation,
  lawAsOf,
  type SourceId,
  version,
} from '#rules'
import { Citations } from './Citations.tsx'
import { outcomeWord } from './labels.ts'
import { Notes } from './Notes.tsx'
import { Quotation } from './Quotation.tsx'
import { SourceList } from './SourceList.tsx'

type HoldsFor = (point: ConsentPointId) => ReactNode

function Points({
  points,
  language,
  holdsFor,
}: {
  points: readonly CheckedPoint[]
  language: Language
  holdsFor: HoldsFor | undefined
}) {
  const { t } = useTranslation(['ui', 'verdict', 'findings', 'questions', 'keep'])
  return (
    <ul className="checklist">
      {points.map(({ point, outcome }) => {
        const { element, sources } = consentPointOf(point)
        return (
          <li key={point} data-point={point}>
            <p>
              {t(`keep:checklist.points.${point}`)}
              {holdsFor?.(point)}
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

/**
 * @param children what prints the list alone; absent where nothing can
 * @param holdsFor says of a point which calls of several it belongs to
 */
export function ConsentChecklist({
  points,
  language,
  lead,
  holdsFor,
  children,
}: {
  points: readonly CheckedPoint[]
  language: Language
  /** In place of the usual one. */
  lead?: string
  holdsFor?: HoldsFor
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
      <p>{lead ?? t('keep:checklist.lead')}</p>
      <h3>{t('keep:checklist.parts.declaration')}</h3>
      <Points points={inPart('declaration')} language={language} holdsFor={holdsFor} />
      <h3>{t('keep:checklist.parts.proof')}</h3>
      <p>{t('keep:checklist.proofLead')}</p>
      <Points points={inPart('proof')} language={language} holdsFor={holdsFor} />
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
