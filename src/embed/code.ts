/** The code with which another page embeds the guide. */

export interface EmbedOptions {
  /** The guide's address on its host, with its trailing slash: `https://HOST/`. */
  readonly root: string
  readonly language: string
  readonly theme: 'auto' | 'light' | 'dark'
  /** `#rrggbb`, or empty for the guide's own. */
  readonly accent: string
  /** The answers to begin with, none for the first question; the board; undefined for the start page. */
  readonly start: readonly string[] | 'map' | undefined
  readonly load: 'lazy' | 'eager' | 'click'
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
/** A text as it stands in HTML, between tags or in double quotes. */
export const asHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark)

const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${asHtml(value ?? '')}"`)
    .join('')

/** The start page in the chosen language: what one pastes where oEmbed is understood. */
export const startPageAddress = ({ root, language }: EmbedOptions): string => `${root}${language}/`

/** The page that a frame shows. */
export function frameAddress(options: EmbedOptions): string {
  const query = new URLSearchParams()
  if (options.theme !== 'auto') query.set('theme', options.theme)
  if (options.accent !== '') query.set('accent', options.accent.replace('#', ''))
  const { start } = options
  const path = start === 'map' ? ['map'] : start ? ['check', ...start] : []
  return (
    startPageAddress(options) +
    path.map((segment) => `${segment}/`).join('') +
    `?${query}`.replace(/^\?$/, '')
  )
}

/** A link that `embed.js` turns into a frame; without the script it stays a link. */
export function scriptCode(options: EmbedOptions, link: string): string {
  const { start } = options
  // Board and first question have addresses of their own; answers to begin with are the script's matter.
  const page = start === 'map' ? 'map/' : start?.length === 0 ? 'check/' : ''
  const href = startPageAddress(options) + page
  const data = attributes({
    'data-start': start === 'map' ? start : start?.join('/'),
    // What the script does anyway need not be said.
    'data-theme': options.theme === 'auto' ? undefined : options.theme,
    'data-accent': options.accent,
    'data-load': options.load === 'lazy' ? undefined : options.load,
  })
  return [
    // A paragraph, as everything else in an article: without the script, too, the theme gives it its column.
    `<p><a${attributes({ href })} data-ki-anruf-check${data}>${asHtml(link)}</a></p>`,
    `<script${attributes({ src: `${options.root}embed.js` })} defer></script>`,
  ].join('\n')
}

/** For Hugo: what stands in a post, once the code is saved as the shortcode of this name. */
export const shortcode = { name: 'ki-anruf-check', line: '{{< ki-anruf-check >}}' } as const

/**
 * For Next.js: the link as a component. `lazyOnload` loads the script after React has taken over, which
 * then finds what the server has sent; links of pages that are shown later are found by the script.
 */
export function componentCode(options: EmbedOptions, link: string): string {
  const [paragraph = ''] = scriptCode(options, link).split('\n')
  return `import Script from 'next/script'

export function KiAnrufCheck() {
  return (
    <>
      ${paragraph}
      <Script src="${asHtml(options.root)}embed.js" strategy="lazyOnload" />
    </>
  )
}`
}

/**
 * A frame without any script, in a paragraph, for themes set how wide one is. Its height is fixed: a
 * longer page scrolls in it. `frameborder` rather than a style, which a host's policy may forbid.
 */
export const frameCode = (options: EmbedOptions, title: string): string =>
  `<p><iframe${attributes({
    src: frameAddress(options),
    title,
    width: '100%',
    height: '800',
    frameborder: '0',
    loading: options.load === 'eager' ? undefined : 'lazy',
    referrerpolicy: 'no-referrer',
  })}></iframe></p>`

const originOf = ({ root }: EmbedOptions) => root.replace(/^(\w+:\/\/[^/]+).*/, '$1')

/** The server that the guide is loaded from, as one names it in a sentence. */
export const hostOf = (options: EmbedOptions): string => originOf(options).replace(/^\w+:\/\//, '')

/** What a host page's policy must allow. */
export const policyLine = (options: EmbedOptions): string =>
  `script-src ${originOf(options)}; frame-src ${originOf(options)}`
