/** The verdict of a way at a glance – what holds, what now, what instead, why – and everything else one tap away. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pathOf, permalink } from '#journey'
import { citedOn, consentChecklist, explain, outlook } from '#rules'
import { CopyButton } from '#ui'
import { ConsentChecklist } from '../shared/ConsentChecklist.tsx'
import { deferred, useDeferred } from '../shared/deferred.ts'
import { Folded } from '../shared/Folded.tsx'
import { useFraming } from '../shared/framing.ts'
import { Head } from '../shared/Head.tsx'
import { Link } from '../shared/Link.tsx'
import { verdictTitle } from '../shared/labels.ts'
import { MainWithTerms } from '../shared/Main.tsx'
import { NumberedNotes } from '../shared/Notes.tsx'
import { ObjectionList } from '../shared/ObjectionList.tsx'
import { planWith } from '../shared/plan-at-hand.ts'
import { useSay } from '../shared/say.ts'
import type { Screen, ScreenPropsOf } from '../shared/screen.ts'
import { Unseen } from '../shared/Unseen.tsx'
import { VersionNotice } from '../shared/VersionNotice.tsx'
import { ChangedNotice } from './ChangedNotice.tsx'
import { FinePrint, Scope } from './FinePrint.tsx'
import { FramedRest } from './FramedRest.tsx'
import { Instead } from './Instead.tsx'
import { OnThisPage } from './OnThisPage.tsx'
import { OtherAnswers } from './OtherAnswers.tsx'
import { Reasons } from './Reasons.tsx'
import { RecordSheet } from './RecordSheet.tsx'
import { Stamp } from './Stamp.tsx'
import { FurtherSteps, Steps } from './Steps.tsx'
import { Threats } from './Threats.tsx'
import { Voice } from './Voice.tsx'

/** What a verdict is kept with: the page stands without it, too. */
const keep = deferred(() => import('./keep/Keep.tsx'), [])

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Verdict(screen: ScreenPropsOf<'verdict'>) {
  const { language, path, position: way } = screen
  const { t } = useTranslation(['ui', 'verdict', 'keep'])
  const { answers } = way
  const say = useSay(answers)
  const framing = useFraming()
  const { loaded: keeping, hasFailed } = useDeferred(keep)
  const explanation = explain(way)
  const { verdict, level, voice, findings, sanctions, objections } = explanation
  const { instead, others } = outlook(way)
  const isOpen = instead.length > 0
  const points = consentChecklist(way)
  const cited = citedOn(way)
  const terms = [
    say(`verdicts:says.${verdict}.certainty`),
    ...[...explanation.steps, ...explanation.further, ...explanation.later].flatMap((duty) => [
      say(`duties:${duty}.text`),
      say.maybe(`duties:${duty}.more`) ?? '',
    ]),
    say('verdict:why.lead'),
    ...findings.map(({ finding }) => say(`findings:says.${finding}`)),
  ]
  const sections = [
    { id: 'now', title: t('verdict:duties.title') },
    ...(isOpen ? [{ id: 'instead', title: t('verdict:instead.title') }] : []),
    { id: 'why', title: t('verdict:why.title') },
    ...(sanctions.length > 0 ? [{ id: 'threats', title: say('verdict:sanctions.title') }] : []),
    ...(objections.length > 0 ? [{ id: 'objections', title: t('verdict:objections.title') }] : []),
    { id: 'sources', title: t('verdict:fine.short') },
  ]
  const further = <FurtherSteps explanation={explanation} answers={answers} language={language} />
  const rest = (
    <>
      {isOpen && (
        <Part id="instead" title={t('verdict:instead.title')}>
          <Instead way={way} items={instead} language={language} />
        </Part>
      )}
      <Part id="why" title={t('verdict:why.title')}>
        <Reasons findings={findings} answers={answers} language={language} shown={voice} />
      </Part>
      {sanctions.length > 0 && (
        <Part id="threats" title={say('verdict:sanctions.title')}>
          <Threats explanation={explanation} answers={answers} language={language} />
        </Part>
      )}
      <div className="folded-rows">
        {objections.length > 0 && (
          <Folded
            id="objections"
            title={t('verdict:objections.title')}
            count={t('verdict:objections.count', { count: objections.length })}
          >
            <ObjectionList ids={objections} language={language} answers={answers} quote={false} />
          </Folded>
        )}
        {others.length > 0 && (
          <Folded title={t(isOpen ? 'verdict:change.worse' : 'verdict:change.holds')}>
            <OtherAnswers way={way} items={others} language={language} />
          </Folded>
        )}
        {points.length > 0 && (
          <Folded
            id="checklist"
            title={t('verdict:checklist.title')}
            count={t('verdict:checklist.count', { count: points.length })}
          >
            <ConsentChecklist points={points} language={language}>
              {keeping && <keeping.PrintChecklist way={way} level={level} language={language} />}
            </ConsentChecklist>
          </Folded>
        )}
        <Folded id="keep" title={t('verdict:keep.title')}>
          {hasFailed && (
            <CopyButton
              text={() => permalink(window.location.href)}
              label={t('keep:copy.link')}
              done={t('keep:copy.done')}
              byHand={t('keep:copy.byHand')}
            />
          )}
          {keeping && <keeping.Keep way={way} level={level} language={language} />}
          {/* Not in `noscript`: scripts may be allowed, and not arrive. */}
          {!keeping && !hasFailed && <p>{t('keep:plain')}</p>}
        </Folded>
        <Folded
          id="sources"
          title={t('verdict:fine.title')}
          count={t('sources.count', { count: cited.length })}
        >
          <FinePrint
            explanation={explanation}
            cited={cited}
            answers={answers}
            language={language}
          />
        </Folded>
      </div>
      <p className="screen-only add-way alone">
        <Link data-add to={pathOf({ page: 'plan', language })} query={planWith(answers)}>
          {t('verdict:actions.add')}
        </Link>
      </p>
      <Scope answers={answers} />
    </>
  )
  return (
    <NumberedNotes ids={cited} language={language}>
      <MainWithTerms
        data-verdict={verdict}
        data-level={level}
        className={level}
        language={language}
        texts={terms}
      >
        <Head
          title={verdictTitle(t, verdict, level)}
          description={`${say(`verdicts:says.${verdict}.answer`)} ${say(`verdicts:says.${verdict}.now`)}`}
          path={path}
          noindex
          level={level}
        />
        <Unseen>
          <RecordSheet way={way} explanation={explanation} instead={instead} language={language}>
            {keeping && <keeping.RecordHead level={level} language={language} />}
          </RecordSheet>
        </Unseen>
        <VersionNotice {...screen} />
        <Stamp
          screen={screen}
          explanation={explanation}
          actions={
            <div className="actions screen-only">
              {keeping && <keeping.Actions way={way} level={level} language={language} />}
            </div>
          }
        />
        <ChangedNotice way={way} language={language} />
        <OnThisPage sections={sections} />
        <Voice ids={voice} language={language} />
        <Part id="now" title={t('verdict:duties.title')}>
          <Steps explanation={explanation} answers={answers} language={language} />
          {!framing && further}
        </Part>
        {framing ? (
          <FramedRest>
            {further}
            {rest}
          </FramedRest>
        ) : (
          <div className="rest">{rest}</div>
        )}
      </MainWithTerms>
    </NumberedNotes>
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
    'keep',
  ],
  inPage: ['verdicts', 'findings', 'duties', 'sanctions', 'objections', 'glossary', 'translations'],
}
