/** The headers that a host should send with every response; the policy also stands in every page. */

/** Nothing from elsewhere, nothing inline, no scripts from strings. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
] as const
const trustedTypes = ["require-trusted-types-for 'script'", 'trusted-types'] as const

/** The configurator alone, in any language, may show a frame, and only of this origin: its preview. */
const framing = (path: string): readonly string[] =>
  /\/[a-z]{2}\/embed\/(index\.html)?$/.test(path) ? ["frame-src 'self'"] : []

/** A page's policy for `<meta http-equiv>`, which cannot say who may frame the page. */
export const metaPolicy = (path: string): string =>
  [...policy, ...framing(path), ...trustedTypes].join('; ')

/** Hashed assets never change; everything else is asked for again. */
const cacheControl = (path: string): string =>
  path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'

/** The same for every address. */
export const commonHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
} as const

/** What depends on the address. @param path as it stands on the host, under any root */
export const ownHeaders = (path: string) => ({
  'Content-Security-Policy': [
    ...policy,
    ...framing(path),
    'frame-ancestors *',
    ...trustedTypes,
  ].join('; '),
  'Cache-Control': cacheControl(path),
})

/** Every header for an address; one that leads nowhere gets those of `/404.html`. */
export const headersFor = (path: string): Readonly<Record<string, string>> => ({
  ...ownHeaders(path),
  ...commonHeaders,
})
