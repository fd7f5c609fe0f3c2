/** The pages that are made to be found, each with its counterparts in the other languages. */
import { languages, sourceLanguage } from '#i18n'
import { isIndexable, pathOf, plainPages } from '#journey'
import { lawAsOf } from '#rules'

/** @param site where the guide will stand */
export function sitemap(site: string): string {
  const entries = plainPages.filter(isIndexable).flatMap((page) => {
    const at = (language: (typeof languages)[number]) =>
      `${site.replaceAll('&', '&amp;')}${pathOf({ page, language }).slice(1)}`
    const alternate = (tag: string, href: string) =>
      `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`
    const alternates = [
      ...languages.map((language) => alternate(language, at(language))),
      alternate('x-default', at(sourceLanguage)),
    ].join('')
    // Every page ends with the day as of which it states the law: since then at least it is as it is.
    return languages.map(
      (language) =>
        `<url><loc>${at(language)}</loc><lastmod>${lawAsOf}</lastmod>${alternates}</url>`,
    )
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}
