/** Sources of one kind in rows that open: by heading of the article, act, kind of court, authority. */
import { useTranslation } from 'react-i18next'
import { type Language, locales } from '#i18n'
import { type SourceId, sourceOf } from '#rules'
import { Folded } from '../shared/Folded.tsx'
import { groupBy } from '../shared/group-by.ts'
import { Entries } from './Entries.tsx'

/** What a source is listed under. */
export function useGroupOf(language: Language): (id: SourceId) => string {
  const { t } = useTranslation('pages')
  return (id) => {
    const source = sourceOf(id)
    switch (source.kind) {
      case 'interview':
      case 'article':
        return source.heading
      case 'statute':
        return locales[language].acts[source.act] ?? source.act
      case 'judgment': {
        const [court] = source.court.split(' ')
        return t(`sources.courts.${court as 'BGH'}`)
      }
      case 'authority':
        return source.author
    }
  }
}

/** Rows that open to their sources. */
export function Groups({
  ids,
  language,
  inGerman = false,
  count,
}: {
  ids: readonly SourceId[]
  language: Language
  inGerman?: boolean
  /** How many there are, in words. */
  count: (count: number) => string
}) {
  const groups = groupBy(ids, useGroupOf(language))
  return groups.map(([name, members]) => (
    <Folded
      key={name}
      title={inGerman ? <span lang="de">{name}</span> : name}
      count={count(members.length)}
    >
      <Entries ids={members} language={language} />
    </Folded>
  ))
}
