/** Sources with what each says, its own words where they are short, and its uses. */
import { useTranslation } from 'react-i18next'
import { cite, type Language, sourceLanguage } from '#i18n'
import { isQuotation, type SourceId, sourceOf } from '#rules'
import { Citation } from '../shared/Citations.tsx'
import { Quotation } from '../shared/Quotation.tsx'
import { Uses } from './Uses.tsx'

function Words({ id, language }: { id: SourceId; language: Language }) {
  const { t } = useTranslation(['ui', 'translations'])
  const source = sourceOf(id)
  if (source.kind !== 'statute' || !source.words) return null
  return (
    <>
      <blockquote className="statute" lang="de">
        <p>{source.words}</p>
      </blockquote>
      {language !== sourceLanguage && (
        <p className="translation">
          <span className="tag">{t('ui:quotation.translation')}</span>{' '}
          {t(`translations:${id as 'uwg7Abs2Nr1'}`)}
        </p>
      )}
    </>
  )
}

export function Entries({
  ids,
  language,
  rows = false,
}: {
  ids: readonly SourceId[]
  language: Language
  /** Whether each is a row of its own that opens; for what can be linked nowhere. */
  rows?: boolean
}) {
  const { t } = useTranslation('sources')
  if (rows)
    return ids.map((id) => (
      <details key={id} className="folded" data-source={id}>
        <summary>
          <span className="folded-title">{cite(id, language)}</span>
        </summary>
        {/* Browsers open what holds the place that an address names. */}
        <p id={id}>{t(id as 'bghSurvey')}</p>
        <Uses id={id} language={language} />
      </details>
    ))
  return (
    <ul className="entries">
      {ids.map((id) => (
        <li key={id} id={id}>
          {isQuotation(id) ? (
            <Quotation id={id} language={language} />
          ) : (
            <>
              <p className="name">
                <Citation id={id} language={language} />
              </p>
              <p>{t(id)}</p>
            </>
          )}
          <Words id={id} language={language} />
          <Uses id={id} language={language} />
        </li>
      ))}
    </ul>
  )
}
