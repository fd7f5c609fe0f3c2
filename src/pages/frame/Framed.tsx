/** What a framed page has in place of header and further pages: nothing that competes with its host. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { startFrame } from '#embed'
import { loadTexts } from '#i18n'
import { pathOf, unframedAddress } from '#journey'
import { BackLink, oneAnswerLess, useOrigin } from '../shared/BackLink.tsx'
import { type Framing, FramingContext } from '../shared/framing.ts'
import { LanguageMenu } from '../shared/LanguageLink.tsx'
import { Link } from '../shared/Link.tsx'
import { BlockedTab } from './BlockedTab.tsx'

/** The way back, on every page that has not one of its own; none on the page that the frame began with. */
const Top: Framing['Top'] = (screen) => {
  const origin = useOrigin()
  const { language, path } = screen
  const start = pathOf({ page: 'start', language })
  // A frame may begin with the board as well: nothing is behind it then.
  const isStart = [start, '/', pathOf({ page: 'map', language })].includes(path)
  const to = 'position' in screen ? oneAnswerLess(screen) : (origin ?? start)
  return <header className="site">{(!isStart || origin) && <BackLink to={to} />}</header>
}

const NewTab: Framing['NewTab'] = () => {
  const { t } = useTranslation('frame')
  return <span className="visually-hidden"> ({t('opensNewTab')})</span>
}

const Links: Framing['Links'] = ({ language, path }) => {
  const { t } = useTranslation(['ui', 'frame'])
  // Rendered anew with every address.
  useLocation()
  return (
    <>
      <a href={unframedAddress(window.location.href)} target="_blank" rel="noreferrer">
        {t('frame:newTab')}
      </a>
      <Link to={pathOf({ page: 'sources', language })}>{t('nav.sources')}</Link>
      <Link to={pathOf({ page: 'about', language })}>{t('nav.about')}</Link>
      <LanguageMenu language={language} path={path} />
      <BlockedTab />
    </>
  )
}

/**
 * Starts the frame's side of the protocol, and loads what a framed page says besides.
 * @returns what the guide is to be rendered in
 */
export async function startFraming(i18n: Parameters<typeof loadTexts>[0]) {
  const framing: Framing = { Top, Links, NewTab, ...startFrame() }
  await loadTexts(i18n, ['frame'])
  return ({ children }: { children: ReactNode }) => (
    <FramingContext value={framing}>{children}</FramingContext>
  )
}
