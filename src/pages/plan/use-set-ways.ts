/** Changes the plan's address; where that replaces the present one, the reader stays where they are. */
import { useNavigate } from 'react-router'
import type { Language } from '#i18n'
import { pathOf, useHref, waysQuery } from '#journey'
import type { AnswerId } from '#rules'

export function useSetWays(language: Language) {
  const navigate = useNavigate()
  const href = useHref()
  const path = pathOf({ page: 'plan', language })
  /** @param isStep whether Back leads to the plan as it was; the reader then begins at the top again */
  return (ways: readonly (readonly AnswerId[])[], isStep = false) => {
    const [, search = ''] = href(path, waysQuery(...ways)).split('?')
    navigate({ pathname: path, search: search && `?${search}` }, { replace: !isStep })
  }
}
