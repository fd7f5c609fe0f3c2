/** What carries a statement: quotations in full, unless they already stand on the page, then the citations. */
import type { Language } from '#i18n'
import { isQuotation, type SourceId } from '#rules'
import { Citations } from './Citations.tsx'
import { Quotation } from './Quotation.tsx'

export function Evidence({
  ids,
  language,
  shown = [],
}: {
  ids: readonly SourceId[]
  language: Language
  /** Sources whose words stand elsewhere on the page; here they are only cited. */
  shown?: readonly SourceId[]
}) {
  const isQuoted = (id: SourceId) => isQuotation(id) && !shown.includes(id)
  return (
    <>
      {ids
        .filter(isQuotation)
        .filter(isQuoted)
        .map((id) => (
          <Quotation key={id} id={id} language={language} className="quotation small" />
        ))}
      <Citations ids={ids.filter((id) => !isQuoted(id))} language={language} />
    </>
  )
}
