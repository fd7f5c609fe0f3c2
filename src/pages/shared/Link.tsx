/** A link inside the guide: relative, so that it is right under any path, and followed without reloading. */
import type { ComponentProps, MouseEvent } from 'react'
import { createPath, useLocation, useNavigate } from 'react-router'
import { type OwnQuery, useHref } from '#journey'

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  /** The path from the root of the guide. */
  readonly to: string
  readonly query?: OwnQuery
  /** The id of what is to be shown on that page. */
  readonly at?: string
  /** Kept in the history's entry of that page. */
  readonly state?: object
}

/** Whether a click means this tab: no other button, no key that asks for another one. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

export function Link({ to, query, at, state, onClick, ...rest }: Props) {
  const here = useLocation()
  const navigate = useNavigate()
  const href = useHref()(to, query)
  const search = href.includes('?') ? href.slice(href.indexOf('?')) : ''
  const hash = at === undefined ? '' : `#${at}`
  const follow = (event: MouseEvent) => {
    event.preventDefault()
    const there = { pathname: to, search, hash }
    const replace = createPath(there) === createPath(here)
    // Tells the next page which one is behind it in the history.
    navigate(there, { replace, state: { ...state, from: here.pathname } })
  }
  return (
    <a
      {...rest}
      href={href + hash}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented && !rest.target && isPlainClick(event)) follow(event)
      }}
    />
  )
}
