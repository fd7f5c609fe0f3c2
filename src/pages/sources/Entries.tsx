/** Sources with what each says, its own words where they are short, and its uses. */
import { useTranslation } from 'react-i18next'
import { type Language, sourceLanguage } from '#i18n'
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

export function Entries({ ids, language }: { ids: readonly SourceId[]; language: Language }) {
  const { t } = useTranslation('sources')
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
