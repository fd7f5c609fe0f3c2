/** Where the guide will stand, for what must be absolute: `https://firma.de/leitfaden/`. */

/** @returns the variable `SITE_URL`, empty where it is not set; throws where it is no such address */
export function readSiteUrl({ SITE_URL = '' }: NodeJS.ProcessEnv): string {
  if (SITE_URL === '') return ''
  const url = URL.canParse(SITE_URL) ? new URL(SITE_URL) : undefined
  const isRight =
    url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && url.href.endsWith('/')
  if (!isRight) {
    throw new Error(`SITE_URL must be a web address that ends in a slash, not "${SITE_URL}"`)
  }
  // As it was read, not as it was written, which may hold what breaks the files that it is put into.
  return url.href
}
