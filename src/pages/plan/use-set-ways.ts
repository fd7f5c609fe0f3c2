/** Changes the plan's address; where that replaces the present one, the reader stays where they are. */
import { useNavigate } from 'react-router'
import type { Language } from '#i18n'
import { pathOf, useHref, waysIn, waysQuery } from '#journey'
import { type AnswerId, walk } from '#rules'
import { readingOf } from './reading.ts'

type Ways = readonly (readonly AnswerId[])[]

/** The address itself, for it is ahead of what is shown when one change follows another at once. */
const present = (): Ways =>
  readingOf(waysIn(window.location.search).map(walk)).rows.map(({ answers }) => answers)

export function useSetWays(language: Language) {
  const navigate = useNavigate()
  const href = useHref()
  const path = pathOf({ page: 'plan', language })
  /** @param isStep whether Back leads to the plan as it was; the reader then begins at the top again */
  return (change: (ways: Ways) => Ways, isStep = false): Ways => {
    const ways = change(present())
    const [, search = ''] = href(path, waysQuery(...ways)).split('?')
    navigate({ pathname: path, search: search && `?${search}` }, { replace: !isStep })
    return ways
  }
}
