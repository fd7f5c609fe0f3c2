/** Citations: each source by name, linked where it can be read, and what goes beyond the interview marked by a sign. */
import { useTranslation } from 'react-i18next'
import { cite, type Language } from '#i18n'
import { addressOf, type SourceId, sourceOf } from '#rules'
import { ExternalLink } from './ExternalLink.tsx'
import { groupBy } from './group-by.ts'
import { citation, isBeyond } from './labels.ts'

/** What the sign at a citation means, for the head of a page or list. Who hears the page hears words in its place. */
export function BeyondNote() {
  const { t } = useTranslation(['ui'])
  return (
    <p className="note" aria-hidden="true">
      ◇ {t('kind.sign')}
    </p>
  )
}

export function Citation({
  id,
  language,
  passage,
}: {
  id: SourceId
  language: Language
  /** Which of several passages under one heading; from the second on the heading is not named again. */
  passage?: number
}) {
  const { t } = useTranslation(['ui'])
  const { kind } = sourceOf(id)
  // The article's headings are German on every page.
  const name =
    kind === 'interview' || kind === 'article' ? (
      <span>
        {t(`kind.${kind}`)}, <span lang="de">{cite(id, language)}</span>
      </span>
    ) : (
      <span>
        <span className="beyond" aria-hidden="true" title={t('kind.beyond')}>
          ◇
        </span>
        {cite(id, language)}
        <span className="visually-hidden screen-only">, {t('kind.beyond')}</span>
      </span>
    )
  const label =
    passage === undefined ? (
      name
    ) : (
      <span>
        <span className="visually-hidden">{name}, </span>
        {passage}
      </span>
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

/** The sources of one statement, each named once: interview and article first, then what goes beyond them. */
export function Citations({ ids, language }: { ids: readonly SourceId[]; language: Language }) {
  const { t } = useTranslation(['ui'])
  const sorted = [...ids.filter((id) => !isBeyond(id)), ...ids.filter(isBeyond)]
  const passages = groupBy(sorted, (id) => citation(t, id, language))
  return (
    <ul className="citations roomy-links">
      {passages.map(([label, [first, ...others]]) => (
        <li key={label}>
          {first && <Citation id={first} language={language} />}
          {/* On paper the heading is enough. */}
          {others.map((id, at) => (
            <span key={id} className="screen-only">
              {' '}
              <Citation id={id} language={language} passage={at + 2} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
