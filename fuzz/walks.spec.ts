/** Walks of random actions: after each of them the page is in order, and nothing was complained of. */
import type { BrowserContext } from '@playwright/test'
import { servers } from '../e2e/servers/servers.ts'
import { type Complaints, expect, listenTo, test } from '../e2e/support/guide.ts'
import { actOnce, type Done, type Walk } from './actions.ts'
import { ways } from './open-data.ts'
import { prepareFor, type State, settled } from './page-state.ts'
import { type Random, randomFrom } from './random.ts'
import { actions, inParts, seed, walks } from './settings.ts'

/** Where readers come in. */
function beginning({ pick, next }: Random): string {
  const way = pick(ways)
  const begun = way.slice(0, Math.floor(next() * (way.length + 1)))
  const language = pick(['de', 'en'])
  const several = Array.from({ length: 3 }, () => `way=${pick(ways).join('.')}`).join('&')
  return `${language}/${pick([
    '',
    'check/',
    `check/${begun.map((answer) => `${answer}/`).join('')}`,
    `check/${way.map((answer) => `${answer}/`).join('')}`,
    `check/${way.map((answer) => `${answer}/`).join('')}?present`,
    `check/${begun.map((answer) => `${answer}/`).join('')}nonsense/`,
    'map/',
    `map/?way=${way.join('.')}`,
    'plan/',
    `plan/?${several}`,
    `plan/?${several}&v=2026-11-23`,
    'cases/',
    'embed/',
  ])}`
}

/** What an action may not do to the page before it. */
function wrong(before: State, after: State, done: Done): readonly string[] {
  const isSame = before.born === after.born
  const hasMoved = before.address !== after.address
  // Within a page browsers go on from the place that the address names, which need not have the focus.
  const isWithinPage = !hasMoved && before.href !== after.href && after.hasTarget
  const mayLose = done.mayLoseFocus || isWithinPage
  const isLost = isSame && !after.hasFocus && !mayLose && (hasMoved || before.hasFocus)
  const isAstray = done.leadsTo !== undefined && after.path !== done.leadsTo
  return [
    ...(isLost ? ['the focus is lost'] : []),
    ...(isAstray ? [`leads to ${after.path} instead of ${done.leadsTo}`] : []),
  ]
}

/** What belongs to a browser without network, not to the guide. */
const isOffline = /ERR_INTERNET_DISCONNECTED/
const complainedOf = (complaints: Complaints) =>
  Object.values(complaints)
    .flat()
    .filter((text) => !isOffline.test(text))

async function go(context: BrowserContext, n: number, counts: Map<string, number>): Promise<void> {
  const page = await context.newPage()
  const complaints = listenTo(page, new URL(servers.root.url).origin)
  const random = randomFrom(seed, n)
  const walk: Walk = { page, context, random, isOffline: false }
  const address = beginning(random)
  const list = [address]
  await page.goto(servers.root.url + address)
  let { state, faults } = await settled(page)
  const again = () =>
    `FUZZ_SEED=${seed} FUZZ_FIRST=${n} FUZZ_WALKS=1\n${list.join('\n')}\nat ${state.href}`
  const expectOrder = () => expect([...faults, ...complainedOf(complaints)], again()).toEqual([])
  expectOrder()
  for (let at = 0; at < actions; at += 1) {
    const before = state
    const done = await actOnce(walk).catch((error) => {
      throw new Error(`After ${again()}`, { cause: error })
    })
    list.push(done.what)
    const [kind = ''] = done.what.split(':')
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    const now = await settled(page, (after) => wrong(before, after, done), walk.isOffline, before)
    if (now.isLost) {
      list.push('the page was lost offline, and is loaded again')
      counts.set('lost offline', (counts.get('lost offline') ?? 0) + 1)
      walk.isOffline = false
      await context.setOffline(false)
      await page.reload()
      ;({ state, faults } = await settled(page))
      expectOrder()
      continue
    }
    ;({ state, faults } = now)
    expectOrder()
  }
  await context.setOffline(false)
  await page.close()
}

for (const part of inParts(walks, 10)) {
  test(`walks ${part[0]} to ${part.at(-1)}`, async ({ context }) => {
    await prepareFor(context)
    const counts = new Map<string, number>()
    try {
      for (const n of part) await go(context, n, counts)
      expect(await context.cookies()).toEqual([])
    } finally {
      test
        .info()
        .annotations.push({ type: 'did', description: JSON.stringify(Object.fromEntries(counts)) })
    }
  })
}
