/** A link inside the guide: relative, so that it is right under any path, and followed without reloading. */
import type { ComponentProps } from 'react'
import { useLinkClickHandler, useLocation } from 'react-router'
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

export function Link({ to, query, at, state, onClick, ...rest }: Props) {
  const { pathname } = useLocation()
  const href = useHref()(to, query)
  const [, search = ''] = href.split('?')
  const hash = at === undefined ? '' : `#${at}`
  const follow = useLinkClickHandler<HTMLAnchorElement>(
    { pathname: to, search: search && `?${search}`, hash },
    // Tells the next page which one is behind it in the history.
    { state: { ...state, from: pathname } },
  )
  return (
    <a
      {...rest}
      href={href + hash}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) follow(event)
      }}
    />
  )
}
