/** The way back: to an address, or back in the history where that is the entry before this one. */
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { pathOf } from '#journey'
import { isPlainClick, Link } from './Link.tsx'
import { type ScreenProps, segmentsOf } from './screen.ts'

/** Where Back leads on a position of the check: one answer less, from the first question to the start. */
export function oneAnswerLess(screen: ScreenProps): string {
  const { language } = screen
  const segments = segmentsOf(screen)
  return segments.length === 0
    ? pathOf({ page: 'start', language })
    : pathOf({ page: 'check', language, segments: segments.slice(0, -1) })
}

/** The page that the reader came from by a link of the guide, if any. */
export function useOrigin(): string | undefined {
  const { state } = useLocation()
  return (state as { from?: string } | null)?.from
}

export function BackLink({ to }: { to: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const origin = useOrigin()
  return (
    <Link
      className="back"
      to={to}
      onClick={(event) => {
        if (!isPlainClick(event) || origin !== to) return
        event.preventDefault()
        navigate(-1)
      }}
    >
      <span aria-hidden="true">←</span>
      {t('check.back')}
    </Link>
  )
}
