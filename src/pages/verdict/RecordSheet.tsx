/** The first page on paper: the record for a boss or the legal department, complete without the pages after it. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, type Language } from '#i18n'
import { pathOf } from '#journey'
import {
  type Alternative,
  type AtVerdict,
  type Explanation,
  lawAsOf,
  questionOf,
  verdictOf,
  version,
} from '#rules'
import { siteUrl } from '#site'
import { Level } from '#ui'
import { answerLabel, questionTitle } from '../shared/labels.ts'
import { useSay } from '../shared/say.ts'

/** As many as stand open on the page. */
const threatsNamed = 4

export function RecordSheet({
  way: { answers },
  explanation: { verdict, level, certainty, steps, sanctions },
  instead,
  language,
  children,
}: {
  way: AtVerdict
  explanation: Explanation
  instead: readonly Alternative[]
  language: Language
  /** When and for what it was printed, and where it stands: known in the browser only. */
  children: ReactNode
}) {
  const { t } = useTranslation(['ui', 'verdict', 'questions', 'keep'])
  const say = useSay(answers)
  const address = `${siteUrl}${pathOf({ page: 'check', language, segments: answers }).slice(1)}?v=${version}`
  return (
    <section className="record print-only">
      {children}
      {siteUrl && (
        <noscript>
          <p className="record-address">
            {t('keep:printed.address')} <a href={address}>{address}</a>
          </p>
        </noscript>
      )}
      <div className="record-verdict">
        <p className="stamp-level">
          <Level level={level}>{t(`levels.${level}.label`)}</Level>
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: The page has one h1, in the stamp, which is not printed. */}
        <div className="record-answer" role="heading" aria-level={1}>
          {say(`verdicts:says.${verdict}.answer`)}
        </div>
        <p className="record-now">{say(`verdicts:says.${verdict}.now`)}</p>
        <p className="note">
          {t('verdict:certainty')} <strong>{t(`verdict:certainties.${certainty}`)}.</strong>{' '}
          {say(`verdicts:says.${verdict}.certainty`)}
        </p>
      </div>
      <h2>{t('verdict:answers.title')}</h2>
      <dl>
        {answers.map((answer) => (
          <div key={answer}>
            <dt>{questionTitle(t, questionOf(answer))}</dt>
            <dd>{answerLabel(say, answer)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('verdict:duties.title')}</h2>
      <ol>
        {steps.map((id) => (
          <li key={id}>
            <strong>{say(`duties:${id}.title`)}.</strong> {say(`duties:${id}.text`)}
          </li>
        ))}
      </ol>
      {instead.length > 0 && (
        <>
          <h2>{t('verdict:instead.title')}</h2>
          <ul>
            {instead.map((item) => {
              const { level: reached } = verdictOf(item.best)
              const condition = say.maybe(`verdict:instead.condition.${item.best}`)
              return (
                <li key={item.answer}>
                  <strong>{say(`verdict:instead.do.${item.answer}`)}</strong>{' '}
                  <Level level={reached}>{t(`levels.${reached}.short`)}</Level>
                  {condition && <span>, {condition}</span>}
                </li>
              )
            })}
          </ul>
        </>
      )}
      {sanctions.length > 0 && (
        <>
          <h2>{say('verdict:sanctions.title')}</h2>
          <p>
            {sanctions
              .slice(0, threatsNamed)
              .map((id) => say(`sanctions:says.${id}.title`))
              .join('; ')}
            {sanctions.length > threatsNamed && <span>; …</span>}
          </p>
        </>
      )}
      <div className="record-foot">
        <p className="signature">{t('verdict:paper.signature')}</p>
        <p className="note">
          {say('verdict:fine.scope')} {t('verdict:fine.scopeNot')} {t('notAdvice')}{' '}
          {t('lawAsOf', { date: formatDate(lawAsOf, language) })}, {t('verdict:fine.version')}{' '}
          {version}.
        </p>
      </div>
    </section>
  )
}
