/** One page through Lighthouse: a phone on slow 4G, simulated from what was seen at full speed. */
import { launch } from 'chrome-launcher'
import lighthouse, { type Result } from 'lighthouse'
import { findChromium } from '../src/build/browser.ts'
import type { AuditedPage } from './pages.ts'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof categories)[number]

const metrics = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  SI: 'speed-index',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const
type Metric = keyof typeof metrics
export const metricNames = Object.keys(metrics) as readonly Metric[]

export interface Audited {
  /** From 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>
  /** In ms; CLS has no unit. */
  readonly metrics: Readonly<Record<Metric, number>>
  /** What costs points, in Lighthouse's words; of performance that is its metrics. */
  readonly faults: readonly string[]
  /** All of it, as a page to read. */
  readonly report: string
}

export const isPerfect = ({ scores }: Audited): boolean =>
  categories.every((category) => scores[category] === 100)

/** A record with a number for each key. */
export const numbers = <Key extends string>(
  keys: readonly Key[],
  of: (key: Key) => number,
): Readonly<Record<Key, number>> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, number>

function faultsOf({ categories: all, audits }: Result): string[] {
  const counted = Object.values(all)
    .filter(({ id }) => id !== 'performance')
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
  return counted
    .map(({ id }) => audits[id])
    .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
    .map((audit) => `${audit?.title} (${audit?.id})`)
}

/** Audits a page in a browser of its own, which knows nothing of pages before. */
export async function audit(root: string, { path, isFound }: AuditedPage): Promise<Audited> {
  const chromePath = findChromium()
  const chrome = await launch({
    ...(chromePath && { chromePath }),
    chromeFlags: [
      '--headless=new',
      '--ignore-certificate-errors',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    logLevel: 'silent',
  })
  try {
    const outcome = await lighthouse(root + path, {
      port: chrome.port,
      logLevel: 'silent',
      output: 'html',
      onlyCategories: [...categories],
      skipAudits: isFound ? [] : ['is-crawlable'],
      disableFullPageScreenshot: true,
    })
    const result = outcome?.lhr
    if (!result || result.runtimeError) {
      throw new Error(`${path} was not audited: ${result?.runtimeError?.message ?? 'no result'}`)
    }
    return {
      scores: numbers(categories, (one) => Math.round((result.categories[one]?.score ?? 0) * 100)),
      metrics: numbers(
        metricNames,
        (one) => result.audits[metrics[one]]?.numericValue ?? Number.NaN,
      ),
      faults: faultsOf(result),
      report: String(outcome.report),
    }
  } finally {
    chrome.kill()
  }
}
