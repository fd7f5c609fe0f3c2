/** Title and description of a page, and the absolute addresses that SITE_URL yields. */
import { useTranslation } from 'react-i18next'
import { languages } from '#i18n'

/** Where the guide will stand, with its trailing slash; empty where the build was not told. */
const site = import.meta.env.SITE_URL

interface Props {
  readonly title: string
  readonly description: string
  readonly path: string
  /** Steps and verdicts are not for search engines. */
  readonly noindex?: boolean
}

export function Head({ title, description, path, noindex = false }: Props) {
  const { t } = useTranslation()
  const fullTitle = `${title} – ${t('brand')}`
  const canonical = path === '/' ? 'de/' : path.slice(1)
  const inLanguage = (language: string) => `${site}${canonical.replace(/^[a-z]+/, language)}`
  return (
    <>
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      {noindex && <meta name="robots" content="noindex" />}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content={t('brand')} />
      {site && <meta property="og:url" content={site + canonical} />}
      {site && <link rel="canonical" href={site + canonical} />}
      {site &&
        !noindex &&
        languages.map((language) => (
          <link key={language} rel="alternate" hrefLang={language} href={inLanguage(language)} />
        ))}
      {site && !noindex && <link rel="alternate" hrefLang="x-default" href={inLanguage('de')} />}
    </>
  )
}
