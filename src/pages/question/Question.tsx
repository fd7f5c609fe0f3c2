/** One question: what is asked and why, the answers as links, and what was answered so far. */
import { useTranslation } from 'react-i18next'
import { keep, pathOf, useJourney } from '#journey'
import { type AtQuestion, longestRest, questions } from '#rules'
import { Answers } from '../shared/Answers.tsx'
import { BackLink, oneAnswerLess } from '../shared/BackLink.tsx'
import { Citations } from '../shared/Citations.tsx'
import { GivenAnswers } from '../shared/GivenAnswers.tsx'
import { Head } from '../shared/Head.tsx'
import { Layout } from '../shared/Layout.tsx'
import { Link } from '../shared/Link.tsx'
import { questionTitle } from '../shared/labels.ts'
import type { ScreenProps } from '../shared/screen.ts'
import { Explained } from '../shared/TextWithTerms.tsx'
import { MadeWith } from '../shared/VersionNotice.tsx'
import { Keys } from './Keys.tsx'

export function Question(screen: ScreenProps) {
  const { language, path, asked } = screen
  const { t } = useTranslation(['ui', 'questions'])
  const { position, kept } = useJourney(asked)
  const { question, answers } = position as AtQuestion
  const number = answers.length + 1
  const rest = longestRest(position as AtQuestion)
  const title = questionTitle(t, question)
  const why = t(`questions:${question}.why`)
  const explanation = t(`questions:${question}.explanation`)
  return (
    <Layout {...screen} main={{ 'data-question': question }} terms={[why, explanation]}>
      <Head title={title} description={why} path={path} noindex />
      <MadeWith language={language} asked={asked} page="question" />
      <p className="trail">
        <BackLink to={oneAnswerLess(screen)} />
        <span aria-hidden="true"> · </span>
        {rest === 0 ? t('check.progressLast', { number }) : t('check.progress', { number, rest })}
      </p>
      <h1 tabIndex={-1}>{title}</h1>
      <p className="why">
        <Explained>{why}</Explained>
      </p>
      {kept.length > 0 && <p className="note">{t('check.kept')}</p>}
      <Answers
        position={position as AtQuestion}
        kept={kept}
        leadTo={(next) => ({
          to: pathOf({ page: 'check', language, asked: next.position.answers }),
          query: keep(next.kept),
        })}
      />
      <details>
        <summary>{t('check.meaning')}</summary>
        <p>
          <Explained>{explanation}</Explained>
        </p>
        <p>{t(`questions:${question}.doubt`)}</p>
        <Citations ids={questions[question].sources} language={language} />
      </details>
      <GivenAnswers language={language} answers={answers} kept={kept} />
      <div className="tools">
        {answers.length > 0 && (
          <Link to={pathOf({ page: 'check', language, asked: [] })}>{t('check.restart')}</Link>
        )}
        <Keys />
      </div>
    </Layout>
  )
}
