/** Serves all that the tests open from one process: the guide at its roots, then other people's pages. */
import { preview } from 'vite'
import { hostServer } from './host-server.ts'
import { servers } from './servers.ts'

const { hosts, ...guides } = servers

for (const { url, dist } of Object.values(guides)) {
  const { hostname: host, port, pathname: base } = new URL(url)
  await preview({
    base,
    build: { outDir: dist },
    preview: { host, port: Number(port), strictPort: true },
    logLevel: 'warn',
  })
}
// The last one to answer: then all stand.
hostServer.listen(new URL(hosts.url).port)
