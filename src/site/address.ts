/** Where this copy stands, with its trailing slash; empty where the build was not told (`SITE_URL`). */
export const siteUrl: string = typeof SITE_URL === 'undefined' ? '' : SITE_URL
