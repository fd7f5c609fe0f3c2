/** Citations: each source by name, linked where it can be read, and what goes beyond the interview marked as such. */
import { useTranslation } from 'react-i18next'
import { cite, type Language } from '#i18n'
import { addressOf, type Source, type SourceId, sourceOf } from '#rules'
import { ExternalLink } from './ExternalLink.tsx'

export function Citation({ id, language }: { id: SourceId; language: Language }) {
  const { t } = useTranslation()
  const { kind } = sourceOf(id)
  const words = cite(id, language)
  const kinds: Partial<Record<Source['kind'], string>> = {
    interview: t('kind.interview'),
    article: t('kind.article'),
  }
  const label = kinds[kind] ? `${kinds[kind]}, ${words}` : words
  const address = addressOf(id)
  return address ? (
    <ExternalLink data-source={id} href={address}>
      {label}
    </ExternalLink>
  ) : (
    <span data-source={id}>{label}</span>
  )
}

const isBeyond = (id: SourceId) => !['interview', 'article'].includes(sourceOf(id).kind)

/** The sources of one statement: interview and article first, then what goes beyond them. */
export function Citations({ ids, language }: { ids: readonly SourceId[]; language: Language }) {
  const { t } = useTranslation()
  const beyond = ids.filter(isBeyond)
  const list = (some: readonly SourceId[]) =>
    some.map((id) => (
      <li key={id}>
        <Citation id={id} language={language} />
      </li>
    ))
  return (
    <ul className="citations">
      {list(ids.filter((id) => !isBeyond(id)))}
      {beyond.length > 0 && (
        <li className="beyond">
          <span className="tag">{t('kind.beyond')}</span>
          <ul className="citations">{list(beyond)}</ul>
        </li>
      )}
    </ul>
  )
}
