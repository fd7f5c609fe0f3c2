/** What a link to the guide looks like in mail, chat and LinkedIn: a verdict's level, or the guide's question. */
import { useTranslation } from 'react-i18next'
import { plain } from '#i18n'
import { type Level as LevelId, levels } from '#rules'
import { Level, LevelIcon } from '#ui'

export function Picture({ level }: { level: LevelId | undefined }) {
  const { t } = useTranslation(['ui', 'start', 'verdict'])
  return (
    <main className={level}>
      <p className="brand">{plain(t('brand'))}</p>
      {level ? (
        <div className="verdict">
          <p className="rule">{t('verdict:rule')}</p>
          <Level level={level}>{t(`levels.${level}.label`).replace(' –', '\u00a0–')}</Level>
        </div>
      ) : (
        <div>
          <h1>{plain(t('start:title'))}</h1>
          <p className="signs">
            {levels.map((one) => (
              <span key={one} className={one}>
                <LevelIcon level={one} />
              </span>
            ))}
          </p>
        </div>
      )}
      <p className="note">{t('notAdvice')}</p>
    </main>
  )
}
