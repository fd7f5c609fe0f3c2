/** The verdict of a way, and why: level, voice, findings, what to do, what threatens, sources. */
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { pathOf, permalink, useJourney, ways } from '#journey'
import { type AtVerdict, alternatives, explain, hasSafeWay } from '#rules'
import { CopyButton, Level, Section } from '#ui'
import { late, useLate } from '../shared/deferred.ts'
import { Head } from '../shared/Head.tsx'
import { Layout } from '../shared/Layout.tsx'
import { Link } from '../shared/Link.tsx'
import { verdictTitle } from '../shared/labels.ts'
import { Plain } from '../shared/noscript-context.ts'
import { Objections } from '../shared/ObjectionList.tsx'
import { Quotation } from '../shared/Quotation.tsx'
import type { ScreenProps } from '../shared/screen.ts'
import { Explained } from '../shared/TextWithTerms.tsx'
import { MadeWith } from '../shared/VersionNotice.tsx'
import { Alternatives } from './Alternatives.tsx'
import { AnswerTable } from './AnswerTable.tsx'
import { Duties } from './Duties.tsx'
import { Findings } from './Findings.tsx'
import { FinePrint } from './FinePrint.tsx'
import { Outdated } from './LawAgeNotice.tsx'
import { SafeWay } from './SafeWay.tsx'
import { Sanctions } from './Sanctions.tsx'

/** What a verdict is kept with: the page stands without it, too. */
const keep = late(() => import('./keep/Keep.tsx'), ['keep'])

export function Verdict(screen: ScreenProps) {
  const { language, path, asked } = screen
  const { t } = useTranslation(['ui', 'verdict', 'verdicts', 'findings', 'duties'])
  const { position } = useJourney(asked)
  const { loaded: keeping, hasFailed } = useLate(keep)
  const PlainKeep = useContext(Plain)
  const way = position as AtVerdict
  const {
    verdict,
    level,
    certainty,
    voice,
    findings,
    steps,
    duties,
    sanctions,
    objections,
    sources,
  } = explain(way)
  const label = t(`levels.${level}.label`)
  const summary = t(`verdicts:says.${verdict}.summary`)
  const sureness = t(`verdicts:certainty.${certainty}`)
  const terms = [
    summary,
    sureness,
    ...findings.map(({ finding }) => t(`findings:says.${finding}`)),
    ...[...steps, ...duties].map((duty) => t(`duties:${duty}.text`)),
  ]
  const isInbound = way.answers.includes('inbound')
  return (
    <Layout
      {...screen}
      main={{ 'data-verdict': verdict, 'data-level': level }}
      className={level}
      terms={terms}
    >
      <Head
        title={verdictTitle(t, verdict, level)}
        description={summary}
        path={path}
        noindex
        level={level}
      />
      {keeping && <keeping.PrintHead level={level} language={language} />}
      <Outdated language={language} />
      <MadeWith language={language} asked={asked} page="verdict" verdict={verdict} />
      <div className="verdict">
        <p>
          <Level level={level}>{label}</Level>
        </p>
        <p className="note">{t('verdict:rule')}</p>
        <h1 tabIndex={-1}>{t(`verdicts:says.${verdict}.title`)}</h1>
        <p>
          <Explained>{summary}</Explained>
        </p>
        <p className="certainty">
          <strong>{t('verdict:certainty')}</strong> <Explained>{sureness}</Explained>
        </p>
      </div>

      <AnswerTable answers={way.answers} />

      <section className="voice" aria-label={t('verdict:voice.title')}>
        <p className="note">
          {t(voice.length > 0 ? 'verdict:voice.general' : 'verdict:voice.silent')}
        </p>
        {voice.map((id) => (
          <Quotation key={id} id={id} language={language} />
        ))}
      </section>

      <Section title={t('verdict:why.title')}>
        <Findings language={language} answers={way.answers} findings={findings} shown={voice} />
        <p className="screen-only">
          <Link to={pathOf({ page: 'map', language })} query={ways(way.answers)}>
            {t('verdict:why.map')}
          </Link>
        </p>
      </Section>

      {alternatives(way).length > 0 && (
        <Section title={t('verdict:change.title')}>
          <Alternatives way={way} language={language} />
        </Section>
      )}

      <Section title={t('verdict:duties.title')}>
        <Duties steps={steps} besides={duties} language={language} />
      </Section>

      {sanctions.length > 0 && (
        <Section title={isInbound ? t('verdict:sanctions.inbound') : t('verdict:sanctions.title')}>
          <Sanctions ids={sanctions} language={language} />
        </Section>
      )}

      {objections.length > 0 && (
        <Section title={t('verdict:objections.title')}>
          <Objections ids={objections} language={language} quote={false} />
        </Section>
      )}

      {hasSafeWay(level) && (
        <Section title={t('verdict:safeWay.title')}>
          <SafeWay way={way} language={language} />
        </Section>
      )}

      <Section title={t('verdict:keep.title')} className="keep">
        {hasFailed && (
          <CopyButton
            text={() => permalink(window.location.href)}
            label={t('copy.link')}
            done={t('copy.done')}
            byHand={t('copy.byHand')}
          />
        )}
        {keeping && <keeping.Keep way={way} level={level} language={language} />}
        <noscript>{PlainKeep && <PlainKeep way={way} language={language} path={path} />}</noscript>
        <p className="screen-only">
          <Link to={pathOf({ page: 'check', language, asked: [] })}>{t('check.restart')}</Link>
        </p>
      </Section>

      <Section title={t('verdict:fine.title')} className="fine">
        <FinePrint sources={sources} answers={way.answers} language={language} />
      </Section>
    </Layout>
  )
}
