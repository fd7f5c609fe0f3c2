/** Where the tests find the guide; one build serves at the root and under a path. */

/** The first of four neighbouring ports, so that two checkouts can be tested side by side. */
const port = Number(process.env.E2E_PORT ?? 4180)
const at = (host: string, n: number, path = '/') => `http://${host}:${port + n}${path}`

const preview = (own: number, options = '') =>
  `vite preview --port ${own} --strictPort --host 127.0.0.1 ${options}`

export const servers = {
  root: { url: at('127.0.0.1', 0), command: preview(port) },
  subPath: {
    url: at('127.0.0.1', 1, '/firma/leitfaden/'),
    command: preview(port + 1, '--base /firma/leitfaden/'),
  },
  development: {
    url: at('127.0.0.1', 2),
    command: preview(port + 2, '--outDir dist-development'),
  },
  /** Other people's pages, on another site than the guide's: `localhost`, not `127.0.0.1`. */
  hosts: { url: at('localhost', 3), command: 'node e2e/servers/host-server.ts' },
} as const
