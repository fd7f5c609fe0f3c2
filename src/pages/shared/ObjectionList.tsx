/** What people object, each a disclosure with its answer and what that rests on. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { type ObjectionId, objections, type SourceId } from '#rules'
import { Evidence } from './Evidence.tsx'
import { Notes } from './Notes.tsx'

export function ObjectionList({
  ids,
  language,
  quote,
}: {
  ids: readonly ObjectionId[]
  language: Language
  /** Whether the quotations stand here in full; on a verdict they already do, further up. */
  quote: boolean
}) {
  const { t } = useTranslation(['objections', 'ui'])
  return (
    <div className="objections">
      {ids.map((id) => {
        const sources: readonly SourceId[] = objections[id].sources
        return (
          <details key={id} data-objection={id}>
            <summary>{t(`objections:${id}.says`)}</summary>
            {/* Browsers open what holds the place that an address names. */}
            <p id={id}>
              {t(`objections:${id}.answer`)}
              <Notes ids={sources} />
            </p>
            <Evidence ids={sources} language={language} shown={quote ? [] : sources} />
          </details>
        )
      })}
    </div>
  )
}
