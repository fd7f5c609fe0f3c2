/** What a question means, with its sources: for those who hesitate, so folded. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import type { SourceId } from '#rules'
import { Citations } from '../shared/Citations.tsx'
import { TextWithTerms } from '../shared/TextWithTerms.tsx'
import { Unseen } from '../shared/Unseen.tsx'

export function Meaning({
  paragraphs,
  sources,
  language,
}: {
  paragraphs: readonly string[]
  sources: readonly SourceId[]
  language: Language
}) {
  const { t } = useTranslation()
  return (
    <details className="meaning">
      <summary>{t('check.meaning')}</summary>
      <Unseen>
        {paragraphs.map((text) => (
          <p key={text}>
            <TextWithTerms>{text}</TextWithTerms>
          </p>
        ))}
        <Citations ids={sources} language={language} />
      </Unseen>
    </details>
  )
}
