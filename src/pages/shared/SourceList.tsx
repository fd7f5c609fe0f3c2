/** Everything that something rests on; on paper with the addresses that links hide, each once. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { addressOf, article, type SourceId } from '#rules'
import { BeyondNote, Citation, Citations } from './Citations.tsx'
import { isBeyond } from './labels.ts'

export function SourceList({ ids, language }: { ids: readonly SourceId[]; language: Language }) {
  const { t } = useTranslation(['ui', 'verdict'])
  const own = ids.filter((id) => !isBeyond(id))
  const beyond = ids.filter(isBeyond)
  const addresses = new Set(beyond.map(addressOf))
  // What has none, case law, comes last.
  addresses.delete(undefined)
  return (
    <>
      {own.length > 0 && (
        <>
          <p className="print-only note">
            {t('verdict:fine.article', { ...article })}{' '}
            <span className="address">{article.url}</span>
          </p>
          <Citations ids={own} language={language} />
        </>
      )}
      {beyond.length > 0 && (
        <>
          <BeyondNote />
          <ul className="citations roomy-links">
            {[...addresses, undefined].map((address) => (
              <li key={address ?? ''}>
                {beyond
                  .filter((id) => addressOf(id) === address)
                  .map((id, at) => (
                    <span key={id}>
                      {at > 0 && <span>; </span>}
                      <Citation id={id} language={language} />
                    </span>
                  ))}
                {address && <span className="print-only address">: {address}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
