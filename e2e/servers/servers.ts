/** Where the tests find the guide; one build serves at the root and under a path. */

/** The first of five neighbouring ports, so that two checkouts can be tested side by side. */
const port = Number(process.env.E2E_PORT ?? 4180)
const at = (host: string, n: number, path = '/') => `http://${host}:${port + n}${path}`

export const servers = {
  root: { url: at('127.0.0.1', 0), dist: 'dist' },
  subPath: { url: at('127.0.0.1', 1, '/firma/leitfaden/'), dist: 'dist' },
  development: { url: at('127.0.0.1', 2, '/leitfaden/'), dist: 'dist-development' },
  /** Other people's pages, on another site than the guide's: `localhost`, not `127.0.0.1`. */
  hosts: { url: at('localhost', 3) },
} as const

/** Where a real nginx is tried. */
export const nginxPort = port + 4

/** Other engines are shown a build that knows where it stands, in the place of that nginx. */
export const sited = { url: at('127.0.0.1', 4), dist: 'node_modules/.build-engines/dist' }

/** Where the development build is told that it will stand, under the path where it is served; and who runs it. */
export const exampleSite = 'https://firma.example/leitfaden/'
export const exampleOperator = 'deploy/operator.example.json'
