/** What the build defines. */

/** Read in `site/` only; not there where nothing was built, as in the tests' browser driver. */
declare const SITE_URL: string | undefined
declare const OPERATOR: import('./site/operator.ts').Operator | null | undefined

declare module 'virtual:map-layout' {
  const layout: import('./build/map-layout.ts').MapLayout
  export default layout
}
