/** The headers as static hosts read them: the `_headers` file of Netlify and Cloudflare Pages. */
import { languages } from '#i18n'
import { formerPlan, pathOf, plainPages } from '#journey'
import { commonHeaders, ownHeaders } from '#site'

/** What needs no pattern of its own: pages have theirs, files for the host are not served; Apache's is, elsewhere. */
const isPages = (entry: string) =>
  entry === 'index.html' ||
  /^[._](?!well-known|htaccess)/.test(entry) ||
  languages.some((one) => entry === `${one}/`)

/**
 * The patterns whose own headers differ from their neighbours'. No address matches two of them:
 * where rules meet, Cloudflare joins the values with a comma (which makes two policies of one, and
 * a contradiction of Cache-Control), Netlify takes one of them.
 */
const patterns = (entries: readonly string[]): readonly string[] => [
  '/',
  ...languages.flatMap((language) => [
    ...plainPages.map((page) => {
      const path = pathOf({ page, language })
      // The start page and the configurator are exact: what lies below is another page, or none.
      return page === 'start' || page === 'embed' ? path : `${path}*`
    }),
    `${pathOf({ page: 'check', language, segments: [] })}*`,
    `/${language}/${formerPlan}/*`,
  ]),
  ...entries.filter((entry) => !isPages(entry)).map((entry) => `/${entry}`.replace(/\/$/, '/*')),
]

const rule = (pattern: string, headers: Readonly<Record<string, string>>) =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')

/**
 * The content of `_headers`. An address that matches no pattern gets the common headers only; the
 * page that answers there carries its policy itself.
 * @param entries what lies at the top of the guide; folders end in a slash
 */
export const headersFile = (entries: readonly string[]): string =>
  [
    '# Written by the build from src/site/headers.ts; read by Netlify and Cloudflare Pages.',
    rule('/*', commonHeaders),
    ...patterns(entries).map((pattern) => rule(pattern, ownHeaders(pattern.replace('*', 'x')))),
    '',
  ].join('\n\n')
