/** Where the guide will stand, for what must be absolute: `https://firma.de/leitfaden/`. */

/** @returns the variable `SITE_URL`, empty where it is not set; throws where it is no such address */
export function readSiteUrl({ SITE_URL = '' }: NodeJS.ProcessEnv): string {
  if (SITE_URL === '') return ''
  const { protocol, search, hash } = new URL(SITE_URL)
  if (!/^https?:$/.test(protocol) || search || hash || !SITE_URL.endsWith('/')) {
    throw new Error(`SITE_URL must be a web address that ends in a slash, not "${SITE_URL}"`)
  }
  return SITE_URL
}
