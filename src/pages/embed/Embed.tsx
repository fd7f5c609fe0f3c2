/** The configurator: how another page embeds the guide, with preview, code and instructions. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hostOf } from '#embed'
import { elsewhere, plain } from '#i18n'
import { useHref, useHydrated } from '#journey'
import { nameAndAddress, operator } from '#site'
import { CodeBlock, Section } from '#ui'
import { Head } from '../shared/Head.tsx'
import { Main } from '../shared/Main.tsx'
import type { PageProps, Screen } from '../shared/screen.ts'
import { Codes } from './Codes.tsx'
import { HowTo } from './HowTo.tsx'
import { Preview } from './Preview.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import { embedOptionsOf, initial } from './settings.ts'
import { Technical } from './Technical.tsx'

/** Where the guide stands, as the browser sees it; a placeholder until there is one. */
function useRoot(): string {
  const [root = ''] = useHref()('/').split('?')
  return useHydrated() ? new URL(root, window.location.href).href : 'https://HOST/'
}

function Embed({ language, path }: PageProps) {
  const { t } = useTranslation('embed')
  const isHydrated = useHydrated()
  const [settings, setSettings] = useState(initial(language))
  const { options, accent } = embedOptionsOf(settings, useRoot())
  const link = elsewhere[settings.language].embedLink
  const who = operator ? nameAndAddress(operator) : t('privacy.who')
  return (
    <Main className="configurator">
      <Head title={t('title')} description={t('description')} path={path} />
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {!isHydrated && <p className="coming">{t('needsScript')}</p>}
      {isHydrated && (
        <>
          <Section title={t('settings.title')}>
            <SettingsForm
              settings={settings}
              accent={accent}
              set={(changed) => setSettings((before) => ({ ...before, ...changed }))}
            />
          </Section>
          <Section title={t('preview.title')}>
            <Preview options={options} />
          </Section>
        </>
      )}

      <Section title={t('code.title')}>
        <Codes options={options} link={link} />
      </Section>

      <Section title={t('howTo.title')}>
        <HowTo options={options} link={link} />
      </Section>

      <Section title={t('privacy.title')}>
        <p>{t('privacy.lead')}</p>
        <CodeBlock
          className="code prose"
          label={t('privacy.copy')}
          done={t('code.done')}
          byHand={t('code.byHand')}
        >
          {[
            t('privacy.text', { host: hostOf(options), who }),
            ...(options.load === 'click' ? [t('privacy.click')] : []),
          ]
            .map(plain)
            .join(' ')}
        </CodeBlock>
      </Section>

      <Section title={t('claims.title')}>
        <p>{t('claims.text')}</p>
      </Section>
      <Section title={t('technical.title')}>
        <Technical options={options} />
      </Section>
    </Main>
  )
}

export const screen: Screen = {
  component: Embed,
  namespaces: ['ui', 'embed', 'questions', 'cases'],
}
