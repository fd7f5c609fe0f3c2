/** The verdict of a way, and why: level, voice, findings, what to do, what threatens, sources. */
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { pathOf, permalink, waysQuery } from '#journey'
import { alternatives, explain, hasSafeWay } from '#rules'
import { CopyButton, Level, Section } from '#ui'
import { deferred, useDeferred } from '../shared/deferred.ts'
import { Head } from '../shared/Head.tsx'
import { Link } from '../shared/Link.tsx'
import { verdictTitle } from '../shared/labels.ts'
import { MainWithTerms } from '../shared/Main.tsx'
import { ObjectionList } from '../shared/ObjectionList.tsx'
import { Quotation } from '../shared/Quotation.tsx'
import type { Screen, ScreenPropsOf } from '../shared/screen.ts'
import { TextWithTerms } from '../shared/TextWithTerms.tsx'
import { VersionNotice } from '../shared/VersionNotice.tsx'
import { Alternatives } from './Alternatives.tsx'
import { AnswerTable } from './AnswerTable.tsx'
import { Duties } from './Duties.tsx'
import { Findings } from './Findings.tsx'
import { FinePrint } from './FinePrint.tsx'
import { NoscriptKeepContext } from './keep/noscript-context.ts'
import { LawAgeNotice } from './LawAgeNotice.tsx'
import { SafeWay } from './SafeWay.tsx'
import { Sanctions } from './Sanctions.tsx'

/** What a verdict is kept with: the page stands without it, too. */
const keep = deferred(() => import('./keep/Keep.tsx'), ['keep'])

function Verdict(screen: ScreenPropsOf<'verdict'>) {
  const { language, path, position: way } = screen
  const { t } = useTranslation(['ui', 'verdict', 'verdicts', 'findings', 'duties'])
  const { loaded: keeping, hasFailed } = useDeferred(keep)
  const NoscriptKeep = useContext(NoscriptKeepContext)
  const others = alternatives(way)
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
    <MainWithTerms
      data-verdict={verdict}
      data-level={level}
      className={level}
      language={language}
      texts={terms}
    >
      <Head
        title={verdictTitle(t, verdict, level)}
        description={summary}
        path={path}
        noindex
        level={level}
      />
      {keeping && <keeping.PrintHead level={level} language={language} />}
      <LawAgeNotice language={language} />
      <VersionNotice {...screen} />
      <div className="verdict">
        <p>
          <Level level={level}>{label}</Level>
        </p>
        <p className="note">{t('verdict:rule')}</p>
        <h1 tabIndex={-1}>{t(`verdicts:says.${verdict}.title`)}</h1>
        <p>
          <TextWithTerms>{summary}</TextWithTerms>
        </p>
        <p className="certainty">
          <strong>{t('verdict:certainty')}</strong> <TextWithTerms>{sureness}</TextWithTerms>
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
        <p className="unprinted">
          <Link to={pathOf({ page: 'map', language })} query={waysQuery(way.answers)}>
            {t('verdict:why.map')}
          </Link>
        </p>
      </Section>

      {others.length > 0 && (
        <Section title={t('verdict:change.title')}>
          <Alternatives way={way} items={others} language={language} />
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
          <ObjectionList ids={objections} language={language} quote={false} />
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
        <noscript>
          {NoscriptKeep && <NoscriptKeep way={way} language={language} path={path} />}
        </noscript>
        <p className="unprinted">
          <Link to={pathOf({ page: 'check', language, segments: [] })}>{t('check.restart')}</Link>
        </p>
      </Section>

      <Section title={t('verdict:fine.title')} className="fine">
        <FinePrint sources={sources} answers={way.answers} language={language} />
      </Section>
    </MainWithTerms>
  )
}

export const screen: Screen<ScreenPropsOf<'verdict'>> = {
  component: Verdict,
  namespaces: [
    'ui',
    'questions',
    'verdict',
    'verdicts',
    'findings',
    'duties',
    'sanctions',
    'objections',
    'glossary',
    'translations',
  ],
  noscriptNamespaces: ['keep'],
}
