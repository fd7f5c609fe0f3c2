/** Number keys answer; `?` shows them. They can be switched off for this visit (WCAG 2.2, 2.1.4). */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHydrated } from '#journey'
import { isOurs, keys } from '../shared/keyboard.ts'

export function Keys() {
  const { t } = useTranslation()
  const [, update] = useState({})
  const { on } = keys
  const panel = useRef<HTMLDetailsElement>(null)
  const hydrated = useHydrated()

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isOurs(event)) return
      if (event.key === '?' && panel.current) {
        const { open } = panel.current
        panel.current.open = !open
        panel.current.querySelector<HTMLElement>(open ? 'summary' : 'button')?.focus()
      } else if (/^[1-9]$/.test(event.key)) {
        document.querySelectorAll<HTMLElement>('main [data-answer]')[Number(event.key) - 1]?.click()
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])

  // Without JavaScript there are no keys to tell of.
  if (!hydrated) return null
  return (
    <details className="keys" ref={panel}>
      <summary>{t('keys.summary')}</summary>
      <p>
        {t('keys.answer')} <span>{on && t('keys.help')}</span>
      </p>
      <button
        type="button"
        onClick={() => {
          keys.on = !on
          update({})
        }}
      >
        {t(on ? 'keys.off' : 'keys.on')}
      </button>
      <p className="note">{t('keys.scope')}</p>
    </details>
  )
}
