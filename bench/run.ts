/**
 * Measures the guide against what it is compared with, all in one run, and prints figures and their ratios:
 * `npm run bench`, or one part of it, `npm run bench -- steps`, `npm run bench -- opening question`. Rounds are interleaved – the guide, then each of
 * the others, then again – so that what else the machine does meets all of them; ratios are medians over pairs.
 */
import { cpus, loadavg } from 'node:os'
import type { Browser } from '@playwright/test'
import { type Device, launch } from './browser.ts'
import { mapped, measureBuild } from './building.ts'
import { bytesByKind, bytesByOrigin } from './bytes.ts'
import { type Engine, measureEngine } from './engine.ts'
import { makeFixture } from './fixture.ts'
import { type Opened, open } from './opening.ts'
import { heading, say, table } from './report.ts'
import { serve } from './server.ts'
import { exponent, median, pairedRatio, quantile } from './stats.ts'
import { type Steps, type Walker, walkThrough } from './steps.ts'

/** One part, and of opening one page, where the command line names them. */
const [, , only = '', onlyPage = ''] = process.argv
const devices = { here: 'this machine', phone: 'a phone: 4 times slower, slow 4G' } as const
const verdict = 'de/check/outbound/business/cold/click-started/presumed-consent/'
const plan = 'de/plan/?way=outbound.business.cold.human.presumed-consent&way=inbound.staff'
const pages = { start: 'de/', question: 'de/check/', verdict, plan } as const

/** Measures each of some contestants once a round; the first round only warms up. */
async function interleaved<Name extends string, Result>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name) => Promise<Result>,
): Promise<Readonly<Record<Name, readonly Result[]>>> {
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    Result[]
  >
  for (let at = 0; at <= rounds; at++) {
    for (const name of names) {
      const result = await measure(name)
      if (at > 0) results[name].push(result)
    }
  }
  return results
}

async function steps(browser: Browser, origin: string, device: Device): Promise<void> {
  heading(`From click to next question painted, ms – ${devices[device]}`)
  const names: readonly Walker[] = ['guide', 'surveyjs', 'navigation']
  const measured = await interleaved(names, device === 'here' ? 8 : 4, (name) =>
    walkThrough(browser, origin, name, device),
  )
  const questions = (all: readonly Steps[]) => all.flatMap((one) => one.questions)
  const verdicts = (all: readonly Steps[]) => all.map((one) => one.verdict)
  const ours = questions(measured.guide)
  table([
    ['', 'median', 'p95', 'guide/it', 'p95/p95', 'to verdict', 'guide/it'],
    ...names.map((name) => {
      const theirs = questions(measured[name])
      return [
        name,
        median(theirs),
        quantile(theirs, 0.95),
        pairedRatio(ours, theirs),
        quantile(ours, 0.95) / quantile(theirs, 0.95),
        median(verdicts(measured[name])),
        pairedRatio(verdicts(measured.guide), verdicts(measured[name])),
      ]
    }),
  ])
  say(`${ours.length} steps each; SurveyJS ends with one line instead of a verdict.`)
}

async function opening(browser: Browser, origin: string, device: Device): Promise<void> {
  heading(`Opening a page, ms – ${devices[device]}`)
  const rows: (string | number)[][] = []
  for (const [kind, path] of Object.entries(pages).filter(([kind]) => kind.includes(onlyPage))) {
    const addresses = {
      guide: `${origin}/guide/${path}`,
      'without script': `${origin}/plain/${path}`,
      'empty page': `${origin}/empty/`,
      ...(kind === 'question' && { surveyjs: `${origin}/surveyjs/` }),
    }
    const names = Object.keys(addresses) as (keyof typeof addresses)[]
    const measured = await interleaved(names, 4, (name) =>
      open(browser, addresses[name] ?? '', device, name === 'guide'),
    )
    const readable = (all: readonly Opened[]) => all.map((one) => one.readable)
    for (const name of names) {
      const all = measured[name]
      rows.push([
        `${kind}: ${name}`,
        median(readable(all)),
        pairedRatio(readable(measured.guide), readable(all)),
        ...(['hydrated', 'blocked', 'longestTask', 'shift'] as const).map((one) =>
          median(all.map((each) => each[one])),
        ),
      ])
    }
  }
  table([['', 'readable', 'guide/it', 'taken over', 'blocked', 'longest', 'shift'], ...rows])
}

async function bytes(): Promise<void> {
  heading('Building')
  const { ms, memory } = await measureBuild()
  const { pages: count } = await measureBuild(true)
  say(
    `${(ms / 1000).toFixed(1)} s, at most ${memory.toFixed(0)} MB, ${count} pages: ${(ms / count).toFixed(1)} ms and ${((memory * 1024) / count).toFixed(0)} kB a page`,
  )
  heading('Bytes, brotli')
  const kinds = Object.values(pages).map((page) => bytesByKind(mapped, page.split('?')[0] ?? ''))
  table([
    ['', ...Object.keys(pages)],
    ...[...(kinds[0]?.keys() ?? [])].map((kind) => [
      kind,
      ...kinds.map((page) => String(page.get(kind))),
    ]),
  ])
  say('\nThe scripts of a question page, and of a verdict, by where they come from:')
  const [question, other] = [pages.question, verdict].map((page) => bytesByOrigin(mapped, page))
  table(
    [...(other ?? [])].map(([origin, size]) => [
      origin,
      (question?.get(origin) ?? 0).toFixed(0),
      size.toFixed(0),
    ]),
  )
}

async function engine(): Promise<void> {
  heading('The rules: start in ms; replay, explain, alternatives, board in µs a way')
  const sizes = [10, 20, 40]
  // One after the other, for they share the processors.
  const law = await measureEngine()
  const all: Engine[] = []
  for (const size of sizes) all.push(await measureEngine(size))
  const row = (name: string, one: Engine) => [
    name,
    String(one.ways),
    one.start,
    one.replay,
    one.explain,
    one.alternatives,
    one.board ?? '',
  ]
  const growth = (key: 'ways' | 'start' | 'replay' | 'explain' | 'alternatives') =>
    `n^${exponent(
      sizes,
      all.map((one) => one[key]),
    ).toFixed(1)}`
  table([
    ['', 'ways', 'start', 'replay', 'explain', 'alternatives', 'board'],
    row(`the law, ${law.questions} questions`, law),
    ...all.map((one) => row(`generated, ${one.questions}`, one)),
    [
      'grows with n questions as',
      growth('ways'),
      growth('start'),
      growth('replay'),
      growth('explain'),
      growth('alternatives'),
      '',
    ],
  ])
}

const isWanted = (part: string) => only === '' || only === part
const browser = await launch()
const [cpu] = cpus()
say(`${cpus().length} × ${cpu?.model}, load ${loadavg()[0]?.toFixed(1)} before the run`)
say(`Node ${process.version}, Chromium ${browser.version()}`)
if (isWanted('bytes')) await bytes()
if (isWanted('engine')) await engine()
if (isWanted('steps') || isWanted('opening')) {
  await makeFixture()
  const server = await serve()
  for (const device of ['here', 'phone'] as const) {
    if (isWanted('steps')) await steps(browser, server.origin, device)
    if (isWanted('opening')) await opening(browser, server.origin, device)
  }
  server.close()
}
await browser.close()
say(`\nLoad ${loadavg()[0]?.toFixed(1)} after the run`)
