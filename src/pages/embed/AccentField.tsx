/** The accent colour: typed or picked, with a word on where it can be read. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccentSays } from './accent.ts'

/** What the picker shows while no colour is chosen: the guide's own. */
const own = '#0b5c6b'

export function AccentField({
  text,
  colour,
  says,
  onChange,
}: {
  text: string
  /** The colour that applies, or empty. */
  colour: string
  says: AccentSays | undefined
  onChange: (text: string) => void
}) {
  const { t } = useTranslation('embed')
  const id = useId()
  return (
    <div className="setting">
      <label htmlFor={id}>{t('settings.accent')}</label>
      <div className="accent">
        <input
          id={id}
          type="text"
          value={text}
          onChange={(event) => onChange(event.target.value)}
          placeholder={own}
          maxLength={7}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint ${id}-says`}
          aria-invalid={says === 'invalid' || says === 'refused'}
        />
        <input
          type="color"
          aria-label={t('settings.accentPick')}
          value={colour || own}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <p className="note" id={`${id}-hint`}>
        {t('settings.accentHint')}
      </p>
      <p className="says" id={`${id}-says`} role="status">
        {says && t(`settings.accentSays.${says}`)}
      </p>
    </div>
  )
}
