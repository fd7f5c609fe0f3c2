/** The settings: what they are called, and what can be chosen. Nothing is sent anywhere. */
import { useTranslation } from 'react-i18next'
import { languages, locales } from '#i18n'
import { Choice } from '#ui'
import { AccentField } from './AccentField.tsx'
import type { Accent } from './accent.ts'
import { StartingPoint } from './StartingPoint.tsx'
import { loads, type Settings, themes } from './settings.ts'

export function SettingsForm({
  settings,
  accent,
  set,
}: {
  settings: Settings
  accent: Accent
  set: (changed: Partial<Settings>) => void
}) {
  const { t } = useTranslation('embed')
  return (
    <div className="settings">
      <Choice
        legend={t('settings.language')}
        value={settings.language}
        onChange={(language) => set({ language })}
        options={languages.map((value) => ({
          value,
          label: <span lang={value}>{locales[value].name}</span>,
        }))}
      />
      <Choice
        legend={t('settings.theme')}
        value={settings.theme}
        onChange={(theme) => set({ theme })}
        options={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
      >
        <p className="note">{t('settings.themeHint')}</p>
      </Choice>
      <AccentField
        text={settings.accent}
        colour={accent.colour}
        says={accent.says}
        onChange={(text) => set({ accent: text })}
      />
      <StartingPoint settings={settings} set={set} />
      <Choice
        legend={t('settings.load')}
        value={settings.load}
        onChange={(load) => set({ load })}
        options={loads.map((value) => ({ value, label: t(`settings.loads.${value}`) }))}
      >
        <p className="note">{t('settings.loadHint')}</p>
      </Choice>
    </div>
  )
}
