/** What steers the slides, below them: where one is, there and back, the reasons, the whole screen, the end. */
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { presentSearch, searchFor, useHref, useSearch } from '#journey'
import { caseIds } from '#rules'
import { keys } from '../shared/keyboard.ts'
import { isPlainClick } from '../shared/Link.tsx'
import type { Presented } from '../shared/PresentLink.tsx'
import type { ScreenProps } from '../shared/screen.ts'
import { useFullScreen } from './full-screen.ts'
import { type Stop, useOrder } from './order.ts'
import { useKeys } from './steering.ts'

/** A control with the key that presses it, while keys are on. */
function Words({ of: key, children }: { of: string; children: ReactNode }) {
  return (
    <>
      {keys.on && <kbd>{key}</kbd>}
      <span> {children}</span>
    </>
  )
}

/** Leads to another slide in place of this one: Back leaves the presentation, not the slide. */
function StopLink({
  stop: { path, query, choose },
  control,
  children,
}: {
  stop: Stop
  control: string
  children: ReactNode
}) {
  const { state } = useLocation()
  const href = useHref()(path, query)
  const { presentedFrom } = (state ?? {}) as Presented
  const presented: Presented = presentedFrom ? { presentedFrom } : {}
  const navigate = useNavigate()
  const search = searchFor(useSearch(), query)
  return (
    <a
      data-control={control}
      href={href}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        choose?.()
        navigate({ pathname: path, search }, { replace: true, state: presented })
      }}
    >
      {children}
    </a>
  )
}

/** Ends presenting where it is: back in the history where this page stands there, else in place of this entry. */
function EndLink({ children }: { children: ReactNode }) {
  const { pathname, state } = useLocation()
  const navigate = useNavigate()
  const search = presentSearch(useSearch(), false)
  const [address] = useHref()(pathname).split('?')
  const { presentedFrom, ...kept } = (state ?? {}) as Presented
  return (
    <a
      data-control="end"
      href={address + search}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        if (presentedFrom === pathname) navigate(-1)
        else navigate({ pathname, search }, { replace: true, state: kept })
      }}
    >
      {children}
    </a>
  )
}

export function Controls({
  screen,
  view,
  last,
  show,
}: {
  screen: ScreenProps
  /** Which view of a slide is shown, and how many there are behind the first. */
  view: number
  last: number
  show: (view: number) => void
}) {
  const { t } = useTranslation(['ui', 'presenting', 'cases'])
  const { current, previous, next } = useOrder(screen)
  const full = useFullScreen()
  const [, update] = useState({})
  useKeys()
  const button = (control: string, press: () => void, words: ReactNode) => (
    <button type="button" data-control={control} onClick={press}>
      {words}
    </button>
  )
  const ofSlide = <span className="visually-hidden">{t('presenting:slide')}</span>
  return (
    <nav className="controls" aria-label={t('presenting:title')}>
      <p>
        {current && (
          <span>
            <span>
              {t('presenting:case', {
                number: caseIds.indexOf(current) + 1,
                total: caseIds.length,
              })}
            </span>{' '}
            <strong>{t(`cases:${current}.title`)}</strong>
          </span>
        )}
      </p>
      {previous && (
        <StopLink stop={previous} control="previous">
          <Words of="←">{t('presenting:previous')}</Words>
          {ofSlide}
        </StopLink>
      )}
      {next && (
        <StopLink stop={next} control="next">
          <Words of="→">{t('presenting:next')}</Words>
          {ofSlide}
        </StopLink>
      )}
      {view > 0 && button('up', () => show(view - 1), <Words of="↑">{t('presenting:up')}</Words>)}
      {view < last &&
        button('down', () => show(view + 1), <Words of="↓">{t('presenting:reasons')}</Words>)}
      {full.isPossible &&
        button(
          'fullScreen',
          full.toggle,
          <Words of="F">{t(full.isFull ? 'presenting:window' : 'presenting:fullScreen')}</Words>,
        )}
      {button(
        'keys',
        () => {
          keys.on = !keys.on
          update({})
        },
        t(keys.on ? 'presenting:keysOff' : 'presenting:keysOn'),
      )}
      <EndLink>
        <Words of="Esc">{t('presenting:end')}</Words>
      </EndLink>
    </nav>
  )
}
