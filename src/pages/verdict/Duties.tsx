/** What to do now: the verdict's own steps, then what single answers ask for besides. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { type DutyId, duties as rules } from '#rules'
import { Citations } from '../shared/Citations.tsx'
import { TextWithTerms } from '../shared/TextWithTerms.tsx'

function Checklist({ ids, language }: { ids: readonly DutyId[]; language: Language }) {
  const { t } = useTranslation(['ui', 'duties'])
  return (
    <ul className="checklist">
      {ids.map((id) => (
        <li key={id}>
          <strong>{t(`duties:${id}.title`)}</strong>
          <p>
            <TextWithTerms>{t(`duties:${id}.text`)}</TextWithTerms>
          </p>
          <Citations ids={rules[id].sources} language={language} />
        </li>
      ))}
    </ul>
  )
}

export function Duties({
  steps,
  besides,
  language,
}: {
  steps: readonly DutyId[]
  besides: readonly DutyId[]
  language: Language
}) {
  const { t } = useTranslation(['verdict', 'ui'])
  return (
    <>
      <Checklist ids={steps} language={language} />
      {besides.length > 0 && (
        <>
          <h3>{t('verdict:duties.besides')}</h3>
          <Checklist ids={besides} language={language} />
        </>
      )}
    </>
  )
}
