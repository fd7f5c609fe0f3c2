/** One question: what is asked, the answers as links, and what was answered so far. */
import { useTranslation } from 'react-i18next'
import { pathOf, pendingQuery, usePendingAnswers } from '#journey'
import { longestRest, questions, resume } from '#rules'
import { Answers } from '../shared/Answers.tsx'
import { BackLink, oneAnswerLess } from '../shared/BackLink.tsx'
import { Citations } from '../shared/Citations.tsx'
import { GivenAnswers } from '../shared/GivenAnswers.tsx'
import { Head } from '../shared/Head.tsx'
import { Link } from '../shared/Link.tsx'
import { answerLabel, questionTitle } from '../shared/labels.ts'
import { MainWithTerms } from '../shared/Main.tsx'
import { useSay } from '../shared/say.ts'
import type { Screen, ScreenPropsOf } from '../shared/screen.ts'
import { TextWithTerms } from '../shared/TextWithTerms.tsx'
import { VersionNotice } from '../shared/VersionNotice.tsx'
import { Keys } from './Keys.tsx'

function Question(screen: ScreenPropsOf<'question'>) {
  const { language, path, position } = screen
  const { t } = useTranslation(['ui', 'questions'])
  const pendingAnswers = usePendingAnswers()
  const { question, answers } = position
  const say = useSay(answers)
  const number = answers.length + 1
  const rest = longestRest(position)
  const title = questionTitle(t, question)
  const help = say(`questions:${question}.help`)
  const explanation = say(`questions:${question}.explanation`)
  const { inDoubt, sources } = questions[question]
  const leadTo = (next: ReturnType<typeof resume>) => ({
    to: pathOf({ page: 'check', language, segments: next.position.answers }),
    query: pendingQuery(next.pendingAnswers),
  })
  return (
    <MainWithTerms data-question={question} language={language} texts={[help, explanation]}>
      <Head title={title} description={help} path={path} noindex />
      <VersionNotice {...screen} />
      <p className="trail">
        <BackLink to={oneAnswerLess(screen)} />
        <span aria-hidden="true"> · </span>
        {rest === 0 ? t('check.progressLast', { number }) : t('check.progress', { number, rest })}
      </p>
      <h1 tabIndex={-1}>{title}</h1>
      <p className="why">
        <TextWithTerms>{help}</TextWithTerms>
      </p>
      {pendingAnswers.length > 0 && <p className="note">{t('check.kept')}</p>}
      <Answers position={position} pendingAnswers={pendingAnswers} leadTo={leadTo} />
      {inDoubt && (
        <p className="doubt">
          <Link {...leadTo(resume([...answers, inDoubt], pendingAnswers))}>
            {t('check.inDoubt', { answer: answerLabel(say, inDoubt) })}
          </Link>
        </p>
      )}
      <details>
        <summary>{t('check.meaning')}</summary>
        <p>
          <TextWithTerms>{explanation}</TextWithTerms>
        </p>
        <Citations ids={sources} language={language} />
      </details>
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
