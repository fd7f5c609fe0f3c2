/**
 * Audits one page of each kind with Lighthouse: `npm run lighthouse`, or those whose name has a word,
 * `npm run lighthouse -- verdict`. Builds a guide that knows where it stands, serves it, and fails where a page
 * does not reach 100 in every category. What else the machine does costs a page points: one below 100 is audited
 * twice more, and the median of each figure counts.
 */
import { spawnSync } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { say, table } from '../bench/report.ts'
import { median } from '../bench/stats.ts'
import { type Audited, audit, categories, isPerfect, metricNames, numbers } from './audit.ts'
import { type AuditedPage, auditedPages } from './pages.ts'
import { serveLikeAHost } from './server.ts'

const dist = 'dist-lighthouse'
const reports = 'node_modules/.cache/lighthouse'
const [, , wanted = ''] = process.argv
const began = Date.now()
const load = () => loadavg()[0] ?? 0

function build(site: string): void {
  const args = ['node_modules/vite/bin/vite.js', 'build', '--outDir', dist, '--logLevel', 'error']
  const env = { ...process.env, SITE_URL: site }
  const { status } = spawnSync(process.execPath, args, { env, stdio: 'inherit' })
  if (status !== 0) throw new Error('The guide could not be built')
}

/** The median of each figure. */
const middle = (runs: readonly Audited[]): Audited => ({
  scores: numbers(categories, (one) => median(runs.map(({ scores }) => scores[one]))),
  metrics: numbers(metricNames, (one) => median(runs.map(({ metrics }) => metrics[one]))),
  faults: [...new Set(runs.flatMap(({ faults }) => faults))],
  report: runs.at(-1)?.report ?? '',
})

async function auditTillSure(root: string, page: AuditedPage) {
  const runs = [await audit(root, page)]
  if (!runs.every(isPerfect)) runs.push(await audit(root, page), await audit(root, page))
  const result = middle(runs)
  await writeFile(join(reports, `${page.name.replace(' ', '-')}.html`), result.report)
  say(
    `${page.name}: ${isPerfect(result) ? 'reaches 100' : 'BELOW 100'} (load ${load().toFixed(1)})`,
  )
  return { page, result, runs: runs.length }
}

const pages = auditedPages.filter(({ name }) => name.includes(wanted))
if (pages.length === 0) throw new Error(`No page is called ${wanted}`)
const cores = cpus().length
say(`${cores} × ${cpus()[0]?.model}, load ${load().toFixed(1)} before the run`)

const server = await serveLikeAHost(dist)
const root = `${server.origin}/`
build(root)
await mkdir(reports, { recursive: true })
const assets = (await readdir(join(dist, 'assets'))).map((file) => `/assets/${file}`)
await server.warm([
  '/first-paint.js',
  ...assets,
  ...pages.map(({ path }) => new URL(path, root).pathname),
])

const audited: Awaited<ReturnType<typeof auditTillSure>>[] = []
// One after the other, for they share the processors.
for (const page of pages) audited.push(await auditTillSure(root, page))
server.close()

say()
table([
  ['', ...categories, ...metricNames, 'runs'],
  ...audited.map(({ page, result: { scores, metrics }, runs }) => [
    page.name,
    ...categories.map((one) => String(scores[one])),
    ...metricNames.map((one) => metrics[one].toFixed(one === 'CLS' ? 3 : 0)),
    String(runs),
  ]),
])
say()
for (const { page, result } of audited)
  for (const fault of result.faults) say(`${page.name}: ${fault}`)
const failed = audited.filter(({ result }) => !isPerfect(result)).map(({ page }) => page.name)
say(
  `${pages.length} pages in ${Math.round((Date.now() - began) / 1000)} s, load ${load().toFixed(1)} after the run; reports in ${reports}/`,
)
if (load() > cores)
  say(`${cores} cores were shared with other work: an idle machine blocks for less time.`)
if (failed.length > 0) {
  say(`Below 100: ${failed.join(', ')}`)
  process.exitCode = 1
}
