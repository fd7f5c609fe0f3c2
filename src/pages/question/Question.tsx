/** One question: what is asked, the answers as links, and what was answered so far. */
import { useTranslation } from 'react-i18next'
import { pathOf, pendingQuery, usePendingAnswers } from '#journey'
import { questions, type Resumed, restAfter, resume } from '#rules'
import { Answers, type Target } from '../shared/Answers.tsx'
import { BackLink, oneAnswerLess } from '../shared/BackLink.tsx'
import { GivenAnswers } from '../shared/GivenAnswers.tsx'
import { Head } from '../shared/Head.tsx'
import { Link } from '../shared/Link.tsx'
import { answerLabel, questionTitle } from '../shared/labels.ts'
import { MainWithTerms } from '../shared/Main.tsx'
import { useSay } from '../shared/say.ts'
import type { Screen, ScreenPropsOf } from '../shared/screen.ts'
import { TextWithTerms } from '../shared/TextWithTerms.tsx'
import { VersionNotice } from '../shared/VersionNotice.tsx'
import { type Handed, useFormerAnswer, useWayBefore } from '../shared/way-before.ts'
import { Keys } from './Keys.tsx'
import { Meaning } from './Meaning.tsx'

function Question(screen: ScreenPropsOf<'question'>) {
  const { language, path, position } = screen
  const { question, answers } = position
  const { t } = useTranslation(['ui', 'questions'])
  const say = useSay(answers)
  const pendingAnswers = usePendingAnswers()
  const wayBefore = useWayBefore()
  const number = answers.length + 1
  const rest = restAfter({ position, pendingAnswers })
  const title = questionTitle(t, question)
  const help = say(`questions:${question}.help`)
  const meaning = say(`questions:${question}.explanation`).split('\n')
  const { inDoubt, sources } = questions[question]

  const former = useFormerAnswer(position)
  const unchanged = former && resume([...answers, former], pendingAnswers).position
  // Who begins anew changes nothing.
  const isChange = former !== undefined || answers.length > 0
  const state: Handed = isChange && wayBefore ? { before: wayBefore.answers } : {}
  const leadTo = (next: Resumed): Target => ({
    to: pathOf({ page: 'check', language, segments: next.position.answers }),
    query: pendingQuery(next.pendingAnswers),
    state,
  })
  const progress = () => {
    if (former) return rest === 0 ? t('check.changing') : t('check.changingOn', { count: rest })
    return rest === 0 ? t('check.progressLast', { number }) : t('check.progress', { number, rest })
  }
  return (
    <MainWithTerms data-question={question} language={language} texts={[help, ...meaning]}>
      <Head title={title} description={help} path={path} noindex />
      <VersionNotice {...screen} />
      <p className="trail">
        <BackLink to={oneAnswerLess(screen)} />
        <span>{progress()}</span>
      </p>
      <h1 tabIndex={-1}>{title}</h1>
      <p className="why">
        <TextWithTerms>{help}</TextWithTerms>
      </p>
      <Answers
        position={position}
        pendingAnswers={pendingAnswers}
        former={former}
        leadTo={leadTo}
      />
      {inDoubt && (
        <p className="doubt">
          <Link {...leadTo(resume([...answers, inDoubt], pendingAnswers))}>
            {t('check.inDoubt', { answer: answerLabel(say, inDoubt) })}
          </Link>
        </p>
      )}
      {unchanged && 'verdict' in unchanged && (
        <p className="doubt">
          <Link to={pathOf({ page: 'check', language, segments: unchanged.answers })}>
            {t('check.leave')}
          </Link>
        </p>
      )}
      <Meaning paragraphs={meaning} sources={sources} language={language} />
      <GivenAnswers language={language} answers={answers} pendingAnswers={pendingAnswers} />
      <div className="tools">
        {answers.length > 0 && (
          <Link to={pathOf({ page: 'check', language, segments: [] })}>{t('check.restart')}</Link>
        )}
        <Keys />
      </div>
    </MainWithTerms>
  )
}

export const screen: Screen<ScreenPropsOf<'question'>> = {
  component: Question,
  namespaces: ['ui', 'questions', 'glossary'],
}
