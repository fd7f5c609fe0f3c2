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

/** For `<meta http-equiv>`, which cannot say who may frame the page. */
export const metaPolicy = [...policy, ...trustedTypes].join('; ')

export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [...policy, 'frame-ancestors *', ...trustedTypes].join('; '),
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

/** Hashed assets never change; everything else is asked for again. */
export const cacheControl = (path: string): string =>
  path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
