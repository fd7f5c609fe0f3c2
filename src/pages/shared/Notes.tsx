/** On paper: a statement carries the numbers of its sources, which the list at the end gives in full. */
import { createContext, type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { addressOf, type SourceId } from '#rules'
import { citation, isBeyond } from './labels.ts'

const Numbers = createContext<ReadonlyMap<SourceId, number>>(new Map())

/** As the list of sources has them: interview and article, then what goes beyond by address, what has none last. */
export function inListOrder(ids: readonly SourceId[]): readonly SourceId[] {
  const beyond = ids.filter(isBeyond)
  const addresses = [...new Set(beyond.map(addressOf))].filter((one) => one !== undefined)
  return [
    ...ids.filter((id) => !isBeyond(id)),
    ...[...addresses, undefined].flatMap((one) => beyond.filter((id) => addressOf(id) === one)),
  ]
}

/** @param ids all sources of the page; passages that are cited alike share a number */
export function NumberedNotes({
  ids,
  language,
  children,
}: {
  ids: readonly SourceId[]
  language: Language
  children: ReactNode
}) {
  const { t } = useTranslation(['ui'])
  const labels = new Set<string>()
  const numbers = new Map<SourceId, number>()
  for (const id of inListOrder(ids)) {
    const label = citation(t, id, language)
    labels.add(label)
    numbers.set(id, [...labels].indexOf(label) + 1)
  }
  return <Numbers value={numbers}>{children}</Numbers>
}

/** The numbers of a statement's sources; nothing where the page numbers none. */
export function Notes({ ids }: { ids: readonly SourceId[] }) {
  const numbers = useContext(Numbers)
  const own = new Set(ids.flatMap((id) => numbers.get(id) ?? []))
  if (own.size === 0) return null
  return <sup className="print-only">{[...own].sort((a, b) => a - b).join(', ')}</sup>
}
