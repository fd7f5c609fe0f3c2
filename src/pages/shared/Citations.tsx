/** Citations: each source by name, linked where it can be read, and what goes beyond the interview marked as such. */
import { useTranslation } from 'react-i18next'
import { cite, type Language } from '#i18n'
import { addressOf, type SourceId, sourceOf } from '#rules'
import { ExternalLink } from './ExternalLink.tsx'
import { citation, isBeyond, isRepeated } from './labels.ts'

export function Citation({ id, language }: { id: SourceId; language: Language }) {
  const { t } = useTranslation(['ui'])
  const { kind } = sourceOf(id)
  // The article's headings are German on every page.
  const label =
    kind === 'interview' || kind === 'article' ? (
      <>
        {t(`kind.${kind}`)}, <span lang="de">{cite(id, language)}</span>
      </>
    ) : (
      cite(id, language)
    )
  const address = addressOf(id)
  return address ? (
    <ExternalLink data-source={id} href={address}>
      {label}
    </ExternalLink>
  ) : (
    <span data-source={id}>{label}</span>
  )
}

/** The sources of one statement: interview and article first, then what goes beyond them. */
export function Citations({ ids, language }: { ids: readonly SourceId[]; language: Language }) {
  const { t } = useTranslation(['ui'])
  const beyond = ids.filter(isBeyond)
  const labels = ids.map((id) => citation(t, id, language))
  const list = (some: readonly SourceId[]) =>
    some.map((id) => (
      // Several passages under one heading are one citation on paper.
      <li key={id} className={isRepeated(labels, ids.indexOf(id)) ? 'screen-only' : undefined}>
        <Citation id={id} language={language} />
      </li>
    ))
  return (
    <ul className="citations roomy-links">
      {list(ids.filter((id) => !isBeyond(id)))}
      {beyond.length > 0 && (
        <li className="beyond">
          <span className="tag">{t('kind.beyond')}</span>
          <ul className="citations roomy-links">{list(beyond)}</ul>
        </li>
      )}
    </ul>
  )
}
