/** The lawyer's words, verbatim, with who said them and where; in other languages a translation beside them. */
import { useTranslation } from 'react-i18next'
import { cite, type Language, quote, sourceLanguage } from '#i18n'
import { addressOf, article, type QuotationId, sources } from '#rules'
import { ExternalLink } from './ExternalLink.tsx'

export function Quotation({
  id,
  language,
  className = 'quotation',
  isFollowed = false,
}: {
  id: QuotationId
  language: Language
  className?: string
  /** Whether the next quotation goes on from here: what holds of both stands there. */
  isFollowed?: boolean
}) {
  const { t } = useTranslation(['ui', 'verdicts', 'translations'])
  const { words } = sources[id]
  const heading = cite(id, language)
  const [before = '', after] = t('quotation.under', { heading }).split(heading)
  return (
    <figure className={className}>
      <blockquote data-source={id} lang="de" cite={addressOf(id)}>
        <p>„{words}“</p>
      </blockquote>
      {language !== sourceLanguage && (
        <p className="translation">
          <span className="tag">{t('quotation.translation')}</span>{' '}
          {quote(t(`translations:${id}`), language)}
        </p>
      )}
      {!isFollowed && (
        <figcaption>
          {t('quotation.by', { name: article.interviewee })}
          {', '}
          <ExternalLink href={addressOf(id)}>
            {before}
            <span lang="de">{heading}</span>
            {after}
          </ExternalLink>
          . {t(`verdicts:remarks.${id}`)}
        </figcaption>
      )}
    </figure>
  )
}
