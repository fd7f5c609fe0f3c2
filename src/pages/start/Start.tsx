/** The start page: what this is, and the way into the first question. */
import { useTranslation } from 'react-i18next'
import { oembedFile } from '#embed'
import { plain } from '#i18n'
import { pathOf } from '#journey'
import { type CaseId, cases } from '#rules'
import { siteUrl } from '#site'
import { Section } from '#ui'
import { Head } from '../shared/Head.tsx'
import { Link } from '../shared/Link.tsx'
import { Main } from '../shared/Main.tsx'
import type { PageProps, Screen } from '../shared/screen.ts'

/** A few situations of different outcome to begin with. */
const examples = [
  'agentCallsProspects',
  'personPressesStart',
  'surveyWithConsent',
  'botInCustomerService',
  'aiResearchesPersonCalls',
] as const satisfies readonly CaseId[]

function Start({ language, path }: PageProps) {
  const { t } = useTranslation(['start', 'cases', 'ui'])
  return (
    <Main className="start">
      <Head title={t('start:title')} description={t('start:description')} path={path} />
      {siteUrl && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={siteUrl + oembedFile(language)}
          title={plain(t('start:title'))}
        />
      )}
      <h1 tabIndex={-1}>{t('start:title')}</h1>
      <p className="lead">{t('start:lead')}</p>
      <p>
        <Link className="action" to={pathOf({ page: 'check', language, segments: [] })}>
          {t('start:begin')} <span aria-hidden="true">→</span>
        </Link>
      </p>
      <p className="note">{t('ui:notAdvice')}</p>

      <Section title={t('start:cases.title')}>
        <ul className="rows">
          {examples.map((id) => (
            <li key={id}>
              <Link to={pathOf({ page: 'check', language, segments: cases[id].answers })}>
                <strong>{t(`cases:${id}.title`)}</strong>
                <span>{t(`cases:${id}.text`)}</span>
              </Link>
            </li>
          ))}
        </ul>
        <p>
          <Link to={pathOf({ page: 'cases', language })}>{t('start:cases.all')}</Link>
          {' · '}
          <Link to={pathOf({ page: 'objections', language })}>{t('start:cases.objections')}</Link>
          {' · '}
          <Link to={pathOf({ page: 'map', language })}>{t('start:cases.map')}</Link>
        </p>
      </Section>

      <Section title={t('start:basis.title')} className="standalone">
        <ul>
          <li>{t('start:basis.interview')}</li>
          <li>{t('start:basis.article')}</li>
          <li>{t('start:basis.beyond')}</li>
        </ul>
      </Section>

      <Section title={t('start:promise.title')} className="standalone">
        <ul>
          <li>{t('start:promise.private')}</li>
          <li>{t('start:promise.open')}</li>
          <li>{t('start:promise.limits')}</li>
        </ul>
      </Section>
    </Main>
  )
}

export const screen: Screen = {
  component: Start,
  namespaces: ['ui', 'start', 'cases'],
}
