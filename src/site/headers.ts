/** The headers that a host should send with every response; the policy also stands in every page. */
import { siteUrl } from './address.ts'

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

/** The origin of this copy, where the build was told it. */
const ownOrigin = siteUrl && new URL(siteUrl).origin

/**
 * The parts of a policy as they are sent. In a sandboxed frame some versions of WebKit let `'self'`
 * match nothing (their bug 316847), so the guide's own origin stands beside it where it is known.
 */
const worded = (parts: readonly string[], origin: string): string =>
  parts.join('; ').replaceAll("'self'", origin ? `'self' ${origin}` : "'self'")

/** A page's policy for `<meta http-equiv>`, which cannot say who may frame the page. */
export const metaPolicy = (path: string, origin = ownOrigin): string =>
  worded([...policy, ...framing(path), ...trustedTypes], origin)

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

/**
 * What depends on the address.
 * @param path as it stands on the host, under any root
 * @param origin the guide's own, for what knows it better than the build did
 */
export const ownHeaders = (path: string, origin = ownOrigin) => ({
  'Content-Security-Policy': worded(
    [...policy, ...framing(path), 'frame-ancestors *', ...trustedTypes],
    origin,
  ),
  'Cache-Control': cacheControl(path),
})

/** Every header for an address; one that leads nowhere gets those of `/404.html`. */
export const headersFor = (path: string, origin = ownOrigin): Readonly<Record<string, string>> => ({
  ...ownHeaders(path, origin),
  ...commonHeaders,
})
