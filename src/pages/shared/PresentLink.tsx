/** Begins presenting, here or at another page, in the same document: what was typed stays, and so does the place. */
import type { ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { presentSearch, useHref, useSearch } from '#journey'
import { isPlainClick } from './Link.tsx'

/** Where the page was scrolled to when presenting began. Kept in memory only. */
export const placeBefore = { top: 0 }

/** What an entry of the history tells about a presentation. */
export interface Presented {
  /** The path of the entry before it: the same page, not presented. */
  readonly presentedFrom?: string
}

export function PresentLink({
  to,
  className,
  children,
}: {
  /** The path from the root of the guide. */
  to: string
  className?: string
  children: ReactNode
}) {
  const { pathname, state } = useLocation()
  const search = presentSearch(useSearch(), true)
  const [address] = useHref()(to).split('?')
  const presented: Presented = { ...state, presentedFrom: pathname }
  const navigate = useNavigate()
  return (
    <a
      className={className}
      href={address + search}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        placeBefore.top = window.scrollY
        navigate({ pathname: to, search }, { state: presented })
      }}
    >
      {children}
    </a>
  )
}
