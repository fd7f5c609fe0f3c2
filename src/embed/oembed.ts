/** What WordPress, Ghost and others learn about the guide when somebody pastes its address: oEmbed 1.0. */

import { asHtml } from './code.ts'

/** As wide as the guide's column; high enough for a question. WordPress allows 200 to 1,000 px. */
const width = 680
const height = 800
const aDay = 86_400

interface Said {
  /** Where the guide stands, with its trailing slash. */
  readonly site: string
  readonly language: string
  readonly title: string
  readonly provider: string
  /** The words of the link that stands where the frame cannot. */
  readonly link: string
}

/** Where the answer for a language lies, from the root of the guide. */
export const oembedFile = (language: string): string => `oembed/${language}.json`

/**
 * The answer for the start page of a language. Its `html` is a quotation with a link and a frame,
 * nothing else, for nothing else survives WordPress's `wp_filter_oembed_result`.
 */
export function oembed({ site, language, title, provider, link }: Said) {
  const start = asHtml(`${site}${language}/`)
  // As wide as its column: not every theme keeps a frame of so many pixels within it. `frameborder` is
  // on WordPress's list of what may stay; a style is not.
  const frame = `<iframe src="${start}" title="${asHtml(provider)}" width="100%" height="${height}" frameborder="0"></iframe>`
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: site,
    cache_age: aDay,
    width,
    height,
    html: `<blockquote><a href="${start}">${asHtml(link)}</a></blockquote>${frame}`,
  } as const
}
