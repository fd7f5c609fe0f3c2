/** Everything that a verdict rests on, with the addresses that paper needs: the article's once, each provision's beside it. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { addressOf, article, type SourceId } from '#rules'
import { citation, isBeyond } from './labels.ts'
import { Citation } from './Sources.tsx'

export function SourceList({ ids, language }: { ids: readonly SourceId[]; language: Language }) {
  const { t } = useTranslation(['ui', 'verdict'])
  const labels = ids.map((id) => citation(t, id, language))
  const list = (isWanted: (id: SourceId) => boolean) => (
    <ul className="citations">
      {ids.map(
        (id, at) =>
          isWanted(id) && (
            // Several passages under one heading are one line on paper.
            <li
              key={id}
              className={labels.indexOf(labels[at] ?? '') < at ? 'unprinted' : undefined}
            >
              <Citation id={id} language={language} />
              {isBeyond(id) && addressOf(id) && (
                <span className="printed address"> {addressOf(id)}</span>
              )}
            </li>
          ),
      )}
    </ul>
  )
  return (
    <>
      {!ids.every(isBeyond) && (
        <>
          <p className="printed">
            {t('verdict:fine.article', { ...article })}{' '}
            <span className="address">{article.url}</span>
          </p>
          {list((id) => !isBeyond(id))}
        </>
      )}
      <p>
        <span className="tag">{t('kind.beyond')}</span>
      </p>
      {list(isBeyond)}
    </>
  )
}
