/** An address of the check whose end does not fit: what was understood, what was not, and the way on. */
import { useTranslation } from 'react-i18next'
import { pathOf } from '#journey'
import { isAnswer } from '#rules'
import { GivenAnswers } from '../shared/GivenAnswers.tsx'
import { Head } from '../shared/Head.tsx'
import { Link } from '../shared/Link.tsx'
import { questionTitle } from '../shared/labels.ts'
import { Main } from '../shared/Main.tsx'
import type { Screen, ScreenPropsOf } from '../shared/screen.ts'
import { VersionNotice } from '../shared/VersionNotice.tsx'

/** As much of a stray address as a page can show; what cannot be seen stands as it is written in an address. */
const legible = (text: string) =>
  (text.length > 80 ? `${text.slice(0, 80)}…` : text).replace(
    /[\p{Cc}\p{Cf}\p{Z}]/gu,
    encodeURIComponent,
  )

function InvalidPath(screen: ScreenPropsOf<'invalidPath'>) {
  const { language, path, position, rest } = screen
  const { t } = useTranslation(['ui', 'questions'])
  const [part = ''] = rest
  const isVerdict = 'verdict' in position
  const reason = isVerdict ? 'after' : isAnswer(part) ? 'notHere' : 'unknown'
  return (
    <Main>
      <Head title={t('misfit.title')} description={t('misfit.title')} path={path} noindex />
      <h1 tabIndex={-1}>{t('misfit.title')}</h1>
      <VersionNotice {...screen} />
      <p>
        {t(`misfit.${reason}`)} <code data-misfit>{legible(part)}</code>
      </p>
      <p>{t(position.answers.length > 0 ? 'misfit.valid' : 'misfit.validNone')}</p>
      <GivenAnswers language={language} answers={position.answers} />
      <p>
        <Link
          className="action"
          to={pathOf({ page: 'check', language, segments: position.answers })}
        >
          {isVerdict
            ? t('misfit.toVerdict')
            : `${t('misfit.onward')}: ${questionTitle(t, position.question)}`}
        </Link>
      </p>
      <p>
        <Link to={pathOf({ page: 'check', language, segments: [] })}>{t('check.restart')}</Link>
      </p>
    </Main>
  )
}

export const screen: Screen<ScreenPropsOf<'invalidPath'>> = {
  component: InvalidPath,
  namespaces: ['ui', 'questions'],
}
