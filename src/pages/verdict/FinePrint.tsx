/** What a verdict rests on, and how far it reaches. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { type AnswerId, type Explanation, type SourceId, scopeSources, version } from '#rules'
import { operator } from '#site'
import { Citation } from '../shared/Citations.tsx'
import { ExternalLink } from '../shared/ExternalLink.tsx'
import { Notes } from '../shared/Notes.tsx'
import { SourceList } from '../shared/SourceList.tsx'
import { useSay } from '../shared/say.ts'

interface Props {
  readonly answers: readonly AnswerId[]
  readonly language: Language
}

export function FinePrint({
  explanation: { voice },
  cited,
  answers,
  language,
}: Props & { explanation: Explanation; cited: readonly SourceId[] }) {
  const { t } = useTranslation(['ui', 'verdict'])
  return (
    <>
      {voice.length === 0 && <p>{t('verdict:voice.silent')}</p>}
      <SourceList ids={cited} language={language} />
      {scopeSources(answers).length > 0 && (
        <p>
          {t('verdict:fine.austria')}{' '}
          <span className="screen-only">
            {scopeSources(answers).map((id) => (
              <Citation key={id} id={id} language={language} />
            ))}
          </span>
          <Notes ids={scopeSources(answers)} />
        </p>
      )}
      <p>{t('verdict:fine.scopeNot')}</p>
      <p>{t('verdict:fine.decisions')}</p>
      {operator?.contact && (
        <p className="screen-only">
          <ExternalLink href={operator.contact}>{t('verdict:fine.report')}</ExternalLink>
        </p>
      )}
    </>
  )
}

/** What was examined and what was not, once a page. */
export function Scope({ answers }: Pick<Props, 'answers'>) {
  const { t } = useTranslation(['ui', 'verdict'])
  const say = useSay(answers)
  return (
    <p className="scope">
      {say('verdict:fine.scope')} {t('verdict:fine.version')}:{' '}
      <span data-version={version}>{version}</span>.
    </p>
  )
}
