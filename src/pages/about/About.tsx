/** Limits, privacy, accessibility, changes, licence, and who runs this copy. */
import { useTranslation } from 'react-i18next'
import { formatDate } from '#i18n'
import { useHref } from '#journey'
import { article, changes } from '#rules'
import { Section } from '#ui'
import { ExternalLink } from '../shared/ExternalLink.tsx'
import { Head } from '../shared/Head.tsx'
import { Main } from '../shared/Main.tsx'
import type { PageProps, Screen } from '../shared/screen.ts'
import { ForOperators } from './ForOperators.tsx'
import { OperatorDetails } from './OperatorDetails.tsx'

const outOfScope = ['dataProtection', 'foreign', 'channels', 'callers', 'occasions'] as const

/** When `npm run test:accessibility` was last run and what it reads aloud was read. */
const accessibilityTested = '2026-11-26'

function About({ language, path }: PageProps) {
  const { t } = useTranslation('pages')
  const href = useHref()
  const [root] = href('/').split('?')
  return (
    <Main>
      <Head title={t('about.title')} description={t('about.description')} path={path} />
      <h1 tabIndex={-1}>{t('about.title')}</h1>
      <Section title={t('about.scopeTitle')}>
        <p>{t('about.scope')}</p>
        <p>{t('about.outTitle')}</p>
        <ul>
          {outOfScope.map((item) => (
            <li key={item}>{t(`about.out.${item}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('about.independenceTitle')}>
        <OperatorDetails />
        <p>{t('about.independence', { interviewee: article.interviewee })}</p>
        <ForOperators />
      </Section>
      <Section title={t('about.privacyTitle')}>
        <p>{t('about.privacy')}</p>
      </Section>
      <Section title={t('about.accessibilityTitle')}>
        <p>{t('about.accessibility')}</p>
        <p>{t('about.accessibilityTested', { date: formatDate(accessibilityTested, language) })}</p>
        <p>{t('about.javascript')}</p>
      </Section>
      <Section title={t('about.changesTitle')}>
        <dl className="changes">
          {changes.map(({ version }) => (
            <div key={version}>
              <dt>{version}</dt>
              <dd>{t(`changes.${version}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('about.dataTitle')}>
        <p>
          {t('about.data')} <ExternalLink href={`${root}guide.json`}>guide.json</ExternalLink> (
          <ExternalLink href={`${root}guide.schema.json`}>{t('about.schema')}</ExternalLink>)
        </p>
      </Section>
      <Section title={t('about.licenceTitle')}>
        <p>{t('about.licence')}</p>
        <p>
          {t('about.font')}{' '}
          <ExternalLink href={`${root}assets/serif-licence.txt`}>
            {t('about.fontLicence')}
          </ExternalLink>
        </p>
        <p>
          {t('about.parts')}{' '}
          <ExternalLink href={`${root}licences.txt`}>{t('about.partsLicences')}</ExternalLink>
          {' · '}
          <ExternalLink href={`${root}sbom.cdx.json`}>{t('about.partsList')}</ExternalLink>
        </p>
      </Section>
    </Main>
  )
}

export const screen: Screen = {
  component: About,
  namespaces: ['ui', 'pages', 'operators'],
}
