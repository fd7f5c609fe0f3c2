/** Builds the guide for its address and serves it there; the former address sends everything on. */
import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import { preview } from 'vite'
import { dist, places } from './places.ts'

const { hostname: host, port, pathname: base } = new URL(places.guide)
execFileSync(
  process.execPath,
  ['node_modules/vite/bin/vite.js', 'build', '--outDir', dist, '--emptyOutDir'],
  {
    env: { ...process.env, SITE_URL: places.guide },
    stdio: 'inherit',
  },
)
createServer(({ url = '/' }, response) => {
  response.writeHead(301, { Location: new URL(url, places.guide).href }).end()
}).listen(Number(new URL(places.former).port), '127.0.0.1')
await preview({
  base,
  build: { outDir: dist },
  preview: { host, port: Number(port), strictPort: true },
  logLevel: 'warn',
})
