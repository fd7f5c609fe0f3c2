/** What the build defines. */
interface ImportMetaEnv {
  /** Where the guide will stand, with a trailing slash; empty where the build was not told. */
  readonly SITE_URL: string
}

declare module 'virtual:map-layout' {
  const layout: import('./build/map-layout.ts').MapLayout
  export default layout
}
