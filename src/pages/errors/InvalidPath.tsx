/** An address of the check whose end does not fit: an earlier version made it, or what fits and the way on. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pathOf, useSearch, versionIn } from '#journey'
import { type EarlierAddress, earlierAddress, isAnswer } from '#rules'
import { GivenAnswers } from '../shared/GivenAnswers.tsx'
import { Head } from '../shared/Head.tsx'
import { Link } from '../shared/Link.tsx'
import { questionTitle } from '../shared/labels.ts'
import { Main } from '../shared/Main.tsx'
import { type Screen, type ScreenPropsOf, segmentsOf } from '../shared/screen.ts'
import { VersionNotice } from '../shared/VersionNotice.tsx'
import { EarlierLink } from './EarlierLink.tsx'

/** As much of a stray address as a page can show; what cannot be seen stands as it is written in an address. */
const legible = (text: string) =>
  (text.length > 80 ? `${text.slice(0, 80)}…` : text).replace(
    /[\p{Cc}\p{Cf}\p{Z}]/gu,
    encodeURIComponent,
  )

/** The earlier version that knows the address: null where none does, undefined until that is clear. */
function useEarlier(screen: ScreenPropsOf<'invalidPath'>): EarlierAddress | null | undefined {
  const linked = versionIn(useSearch())
  const [earlier, found] = useState<EarlierAddress | null>()
  useEffect(() => {
    let isWanted = true
    earlierAddress(segmentsOf(screen), linked || undefined).then(
      (one) => isWanted && found(one ?? null),
      () => isWanted && found(null),
    )
    return () => {
      isWanted = false
    }
  }, [screen, linked])
  return earlier
}

function Misfit(screen: ScreenPropsOf<'invalidPath'>) {
  const { language, position, rest } = screen
  const { t } = useTranslation(['ui', 'errors', 'questions'])
  const [part = ''] = rest
  const isVerdict = 'verdict' in position
  const reason = isVerdict ? 'after' : isAnswer(part) ? 'notHere' : 'unknown'
  return (
    <>
      <VersionNotice {...screen} />
      <p>
        {t(`errors:invalidPath.${reason}`)} <code data-misfit>{legible(part)}</code>
      </p>
      <p>
        {t(
          position.answers.length > 0 ? 'errors:invalidPath.valid' : 'errors:invalidPath.validNone',
        )}
      </p>
      <GivenAnswers language={language} answers={position.answers} />
      <p>
        <Link
          className="action"
          to={pathOf({ page: 'check', language, segments: position.answers })}
        >
          {isVerdict
            ? t('errors:invalidPath.toVerdict')
            : `${t('errors:invalidPath.onward')}: ${questionTitle(t, position.question)}`}
        </Link>
      </p>
    </>
  )
}

/** Who arrived before the heading did has the focus nowhere: it goes to the heading, as on every other page. */
function focusLate(heading: HTMLElement | null): void {
  const { activeElement, body, documentElement } = document
  const isNowhere = activeElement === body && document.hasFocus()
  if (documentElement.dataset.moved !== undefined && isNowhere)
    heading?.focus({ preventScroll: true })
}

function InvalidPath(screen: ScreenPropsOf<'invalidPath'>) {
  const { language, path } = screen
  const { t } = useTranslation(['ui', 'errors', 'later'])
  const earlier = useEarlier(screen)
  const title = earlier ? t('later:title') : t('errors:invalidPath.title')
  return (
    <Main>
      <Head title={title} description={title} path={path} noindex />
      {/* Neither message is shown until it is clear which one is true. */}
      {earlier !== undefined && (
        <h1 ref={focusLate} tabIndex={-1}>
          {title}
        </h1>
      )}
      {earlier && <EarlierLink screen={screen} earlier={earlier} />}
      {earlier === null && <Misfit {...screen} />}
      <p className="alone">
        <Link to={pathOf({ page: 'check', language, segments: [] })}>{t('check.restart')}</Link>
      </p>
    </Main>
  )
}

export const screen: Screen<ScreenPropsOf<'invalidPath'>> = {
  component: InvalidPath,
  namespaces: ['ui', 'errors', 'questions', 'verdicts', 'later'],
}
