/** The start page: for whom, how long, the first question with its answers, and why to trust what follows. */
import { useTranslation } from 'react-i18next'
import { oembedFile } from '#embed'
import { formatDate, plain } from '#i18n'
import { pathOf } from '#journey'
import { article, lawAsOf, positionAfter, version } from '#rules'
import { operator, siteUrl } from '#site'
import { Section } from '#ui'
import { Answers } from '../shared/Answers.tsx'
import { ExternalLink } from '../shared/ExternalLink.tsx'
import { Folded } from '../shared/Folded.tsx'
import { useFraming } from '../shared/framing.ts'
import { Head } from '../shared/Head.tsx'
import { questionTitle } from '../shared/labels.ts'
import { Main } from '../shared/Main.tsx'
import type { PageProps, Screen } from '../shared/screen.ts'
import { Examples } from './Examples.tsx'

const first = positionAfter([])

/** For search engines; true of every copy. */
const application = {
  applicationCategory: 'BusinessApplication',
  operatingSystem: 'Any',
  isAccessibleForFree: 'true',
  softwareVersion: version,
}

function Start({ language, path }: PageProps) {
  const { t } = useTranslation(['ui', 'start', 'questions'])
  const framing = useFraming()
  return (
    <Main className="start" itemScope itemType="https://schema.org/WebApplication">
      <Head title={t('start:title')} description={t('start:description')} path={path} />
      {siteUrl && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={siteUrl + oembedFile(language)}
          title={plain(t('start:title'))}
        />
      )}
      {Object.entries({ ...application, name: plain(t('brand')), inLanguage: language }).map(
        ([name, content]) => (
          <meta key={name} itemProp={name} content={content} />
        ),
      )}
      {siteUrl && <link itemProp="url" href={`${siteUrl}${language}/`} />}
      <h1 tabIndex={-1} itemProp="alternativeHeadline">
        {t('start:title')}
      </h1>
      <p className="lead" itemProp="description">
        {t('start:lead')}
      </p>
      {'question' in first && (
        <Section title={questionTitle(t, first.question)} className="first">
          <Answers
            position={first}
            pendingAnswers={[]}
            leadTo={({ position }) => ({
              to: pathOf({ page: 'check', language, segments: position.answers }),
            })}
          />
        </Section>
      )}
      <p className="note">
        {t('start:trust.state', { date: formatDate(lawAsOf, language) })}. {t('start:trust.basis')}{' '}
        <ExternalLink href={article.url}>{t('start:trust.interview')}</ExternalLink>.{' '}
        {t('start:trust.interest')} {t('start:trust.limits')}{' '}
        <span>
          {operator
            ? t('start:trust.operator', { name: operator.name })
            : t('start:trust.noOperator')}
        </span>
      </p>
      {framing ? (
        <Folded title={t('start:cases.title')}>
          <Examples language={language} />
        </Folded>
      ) : (
        <Section title={t('start:cases.title')}>
          <Examples language={language} />
        </Section>
      )}
      <Section title={t('start:promise.title')} className="standalone">
        <ul>
          <li>{t('start:promise.words')}</li>
          <li>{t('start:promise.open')}</li>
          <li>{t('start:promise.private')}</li>
        </ul>
      </Section>
    </Main>
  )
}

export const screen: Screen = {
  component: Start,
  namespaces: ['ui', 'start', 'cases', 'questions'],
}
