/** Where the systems stand while they are tried. The guide is on another site than those that embed it. */
const port = Number(process.env.E2E_PORT ?? 4180) + 10
const at = (host: string, n: number, path = '/') => `http://${host}:${port + n}${path}`

export const places = {
  guide: at('127.0.0.1', 0, '/leitfaden/'),
  /** An address that the guide once had: it sends everything on to the new one. */
  former: at('127.0.0.1', 1, '/leitfaden/'),
  wordPress: at('localhost', 2),
  newerWordPress: at('localhost', 3),
  ghost: at('localhost', 4),
  next: at('localhost', 5),
  apache: at('127.0.0.1', 6),
  nginx: at('127.0.0.1', 7),
  hugo: at('localhost', 8),
  /** The first of three, side by side. */
  database: at('127.0.0.1', 9),
} as const

/** The guide as built for these tests: with its address, as oEmbed needs it. */
export const dist = 'dist-hosts'
