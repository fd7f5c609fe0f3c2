/** What an earlier version of the rules said: its level and what it called the verdict. */
import { useTranslation } from 'react-i18next'
import { type Language, sourceLanguage } from '#i18n'
import type { Said } from '#rules'
import { Level } from '#ui'

/** A version's name, kept on one line. */
export const wholeVersion = (name: string) => name.replaceAll('-', '-\u2060')

export function Then({
  said: { verdict, level, names },
  language,
}: {
  said: Said
  language: Language
}) {
  const { t } = useTranslation()
  return (
    <p data-then={verdict} data-level={level}>
      <Level level={level}>{t(`levels.${level}.label`)}</Level>
      <br />
      <span lang={names[language] === undefined ? sourceLanguage : undefined}>
        {names[language] ?? names[sourceLanguage]}
      </span>
    </p>
  )
}
