/** Where a sandbox allows no new tab, a link that should open one shows its address for copying instead. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Blocked {
  readonly href: string
  /** Where the link ends on the page: the address stands there, for the frame may be very high. */
  readonly top: number
}

/** The link of a plain click that should open a new tab. */
function tabLink(event: MouseEvent): HTMLAnchorElement | null {
  const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  if (event.defaultPrevented || event.button !== 0 || !isPlain) return null
  return event.target instanceof Element ? event.target.closest('a[target="_blank"]') : null
}

/** Below the link, or higher where the frame, which is as high as its page, would end before. */
function place(panel: HTMLElement | null, wanted: number): void {
  if (!panel) return
  const { height } = document.documentElement.getBoundingClientRect()
  const top = Math.max(0, Math.min(wanted, height - panel.offsetHeight))
  panel.style.setProperty('top', `${top}px`)
}

/** A tab that opens uses up the reader's press, and takes the focus soon: where neither happens, none has. */
function afterwards(event: MouseEvent, isRefused: () => void): void {
  setTimeout(() => {
    if (!navigator.userActivation?.isActive || event.defaultPrevented) return
    setTimeout(() => document.hasFocus() && isRefused(), 500)
  })
}

export function BlockedTab() {
  const { t } = useTranslation('frame')
  const [blocked, show] = useState<Blocked>()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = tabLink(event)
      if (!link) return
      const top = link.getBoundingClientRect().bottom + window.scrollY
      const isRefused = () => show({ href: link.href, top })
      if (window.origin === 'null') {
        event.preventDefault()
        const tab = window.open(link.href, '_blank')
        if (tab) tab.opener = null
        else isRefused()
        return
      }
      // Here links are the browser's: only to a tab without an opener it shows a passage (`#:~:text=`).
      afterwards(event, isRefused)
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [])
  if (!blocked) return null
  return (
    <div key={blocked.href} className="blocked-tab" ref={(panel) => place(panel, blocked.top)}>
      <label>
        {t('blocked')}
        <input
          readOnly
          value={blocked.href}
          onKeyDown={({ key }) => key === 'Escape' && show(undefined)}
          ref={(field) => {
            field?.focus({ preventScroll: true })
            field?.select()
          }}
        />
      </label>
      <button type="button" onClick={() => show(undefined)}>
        {t('close')}
      </button>
    </div>
  )
}
