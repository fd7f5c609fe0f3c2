/** An address that an earlier version of the rules made: what it said then, and where its answers lead today. */
import { useTranslation } from 'react-i18next'
import { pathOf, pendingQuery } from '#journey'
import { type EarlierAddress, resumeEarlier, verdictOf, version } from '#rules'
import { Link } from '../shared/Link.tsx'
import { questionTitle, runIn, verdictTitle } from '../shared/labels.ts'
import { useSay } from '../shared/say.ts'
import { type ScreenPropsOf, segmentsOf } from '../shared/screen.ts'
import { Then, wholeVersion } from '../shared/Then.tsx'

export function EarlierLink({
  screen,
  earlier: { version: made, said },
}: {
  screen: ScreenPropsOf<'invalidPath'>
  earlier: EarlierAddress
}) {
  const { t } = useTranslation(['ui', 'later', 'questions', 'verdicts'])
  const { language } = screen
  const { position, pendingAnswers } = resumeEarlier(segmentsOf(screen))
  const say = useSay(position.answers)
  return (
    <>
      <p data-made={made}>
        {t('later:made', { made: wholeVersion(made), today: wholeVersion(version) })}
      </p>
      {said && (
        <>
          <p>{t('later:gone')}</p>
          <Then said={said} language={language} />
        </>
      )}
      <p>
        {t('later:carried')}
        <br />
        <span className="note">{runIn(say, [...position.answers, ...pendingAnswers])}</span>
      </p>
      <p>
        <Link
          className="action"
          data-onward
          to={pathOf({ page: 'check', language, segments: position.answers })}
          query={{ ...pendingQuery(pendingAnswers), v: null }}
        >
          {'verdict' in position
            ? verdictTitle(t, position.verdict, verdictOf(position.verdict).level)
            : questionTitle(t, position.question)}
        </Link>
      </p>
    </>
  )
}
