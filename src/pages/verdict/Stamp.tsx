/** What holds, what now, how sure, on which answers: the whole verdict in one field. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pathOf } from '#journey'
import type { Explanation } from '#rules'
import { Level } from '#ui'
import { BackLink, oneAnswerLess } from '../shared/BackLink.tsx'
import { AnswerList } from '../shared/GivenAnswers.tsx'
import { Link } from '../shared/Link.tsx'
import { runIn } from '../shared/labels.ts'
import { useSay } from '../shared/say.ts'
import type { ScreenPropsOf } from '../shared/screen.ts'
import { TextWithTerms } from '../shared/TextWithTerms.tsx'
import { Unseen } from '../shared/Unseen.tsx'

/** @param actions what can be done with the verdict at once */
export function Stamp({
  screen,
  explanation: { verdict, level, certainty },
  actions,
}: {
  screen: ScreenPropsOf<'verdict'>
  explanation: Explanation
  actions: ReactNode
}) {
  const { t } = useTranslation(['ui', 'verdict'])
  const { language } = screen
  const { answers } = screen.position
  const say = useSay(answers)
  return (
    <section className="stamp" data-stamp>
      <p className="stamp-level">
        <Level level={level}>{t(`levels.${level}.label`)}</Level>
        <BackLink to={oneAnswerLess(screen)} />
      </p>
      <h1 tabIndex={-1}>{say(`verdicts:says.${verdict}.answer`)}</h1>
      <p data-now>{say(`verdicts:says.${verdict}.now`)}</p>
      <p data-certainty={certainty}>
        {t('verdict:certainty')} <strong>{t(`verdict:certainties.${certainty}`)}.</strong>{' '}
        <TextWithTerms>{say(`verdicts:says.${verdict}.certainty`)}</TextWithTerms>
      </p>
      <details className="given-line">
        <summary>
          <span>
            <span className="visually-hidden">{t('verdict:answers.title')}: </span>
            {runIn(say, answers)} <span className="change">{t('check.change')}</span>
          </span>
        </summary>
        <Unseen>
          <AnswerList language={language} answers={answers} />
          <p className="alone">
            <Link to={pathOf({ page: 'check', language, segments: [] })}>{t('check.restart')}</Link>
          </p>
        </Unseen>
      </details>
      {actions}
    </section>
  )
}
