/** Title and description of a page, and the absolute addresses that SITE_URL yields. */
import { useTranslation } from 'react-i18next'
import { languages, locales, plain, sourceLanguage } from '#i18n'
import { languageAt } from '#journey'
import type { Level } from '#rules'
import { siteUrl } from '#site'
import { pictureFile } from './social-image-file.ts'

interface Props {
  readonly title: string
  readonly description: string
  readonly path: string
  /** Steps and verdicts are not for search engines. */
  readonly noindex?: boolean
  /** The level that the page is about, for the picture beside its link. */
  readonly level?: Level
}

/** What mail, chat and social networks show of a link; a picture needs an absolute address. */
function Preview({ path, level }: Pick<Props, 'path' | 'level'>) {
  const { t } = useTranslation()
  const language = languageAt(path)
  const alt = plain(level ? `${t('brand')}: ${t(`levels.${level}.label`)}` : t('brand'))
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:locale" content={locales[language].tag.replace('-', '_')} />
      <meta property="og:image" content={`${siteUrl}pictures/${pictureFile(language, level)}`} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

export function Head({ path, noindex = false, level, ...said }: Props) {
  const { t } = useTranslation()
  const [title, description, brand] = [said.title, said.description, t('brand')].map(plain)
  const fullTitle = `${title} – ${brand}`
  const canonical = path === '/' ? `${sourceLanguage}/` : path.slice(1)
  const inLanguage = (language: string) => `${siteUrl}${canonical.replace(/^[^/]+/, language)}`
  return (
    <>
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      {noindex && <meta name="robots" content="noindex" />}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content={brand} />
      {siteUrl && <meta property="og:url" content={siteUrl + canonical} />}
      {siteUrl && <Preview path={path} {...(level && { level })} />}
      {siteUrl && <link rel="canonical" href={siteUrl + canonical} />}
      {siteUrl &&
        !noindex &&
        languages.map((language) => (
          <link key={language} rel="alternate" hrefLang={language} href={inLanguage(language)} />
        ))}
      {siteUrl && !noindex && (
        <link rel="alternate" hrefLang="x-default" href={inLanguage(sourceLanguage)} />
      )}
    </>
  )
}
