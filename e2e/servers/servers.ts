/** Where the tests find the guide; one build serves at the root and under a path. */
const preview = (port: number, options = '') =>
  `vite preview --port ${port} --strictPort --host 127.0.0.1 ${options}`

export const servers = {
  root: { url: 'http://127.0.0.1:4180/', command: preview(4180) },
  subPath: {
    url: 'http://127.0.0.1:4181/firma/leitfaden/',
    command: preview(4181, '--base /firma/leitfaden/'),
  },
  development: {
    url: 'http://127.0.0.1:4182/',
    command: preview(4182, '--outDir dist-development'),
  },
  /** Other people's pages, on another site than the guide's: `localhost`, not `127.0.0.1`. */
  hosts: { url: 'http://localhost:4183/', command: 'node e2e/servers/host-server.ts' },
} as const
