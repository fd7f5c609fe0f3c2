/** Floods of messages, from a host page into its frame and from the frame to its host: nothing breaks, and what is right is still heard. */
import fc from 'fast-check'
import { servers } from '../e2e/servers/servers.ts'
import {
  documentOf,
  expectQuiet,
  frameHeight,
  heard,
  inFrame,
  visit,
} from '../e2e/support/embed.ts'
import { expect, test } from '../e2e/support/guide.ts'
import { messages, seed } from './settings.ts'

const odd = fc.oneof(
  fc.constantFrom(null, true, '', '50', -1, 0, 1e9, 50.5, 'dark', '<b>', '__proto__', [], {}),
  fc.jsonValue({ maxDepth: 2 }),
)
const one = <Value>(...right: readonly Value[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: odd })

/** Nearly right, so that it gets as far as it can. */
const message = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      {
        source: one('ki-anruf-check'),
        v: one(1),
        type: one('theme', 'ready', 'resize', 'step', 'verdict'),
        theme: one('dark', 'light', 'auto'),
        ground: one('host', 'own'),
        height: one(300, 1_200, 49_999),
        question: one('direction', 'consent'),
        verdict: one('inboundStaff'),
        level: one('permitted', 'prohibited'),
        moved: one(true),
      },
      { requiredKeys: ['source', 'v', 'type'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ message: one('ready', 'height'), secret: one('abc'), value: odd }),
  },
  { weight: 1, arbitrary: odd },
)
const flood: readonly unknown[] = fc.sample(message, { seed, numRuns: messages })

const said = { source: 'ki-anruf-check', v: 1 } as const

test.afterEach(({ complaints }) => expectQuiet(complaints))

test(`seed ${seed}: ${messages} messages of a host leave the frame as it was, but for its theme`, async ({
  page,
}) => {
  await visit(page, 'article.html')
  const main = inFrame(page).locator('main')
  const before = await main.innerText()
  await inFrame(page)
    .locator('html')
    .evaluate((html) =>
      addEventListener('message', ({ data }) => {
        if (data === 'last') html.dataset.last = ''
      }),
    )
  await page.evaluate((all) => {
    for (const data of all) window.frames[0]?.postMessage(data, '*')
  }, flood)
  // The last one is taken when all before it have been.
  await page.evaluate(() => window.frames[0]?.postMessage('last', '*'))
  await expect(inFrame(page).locator('html')).toHaveAttribute('data-last', '', { timeout: 60_000 })
  expect(await main.innerText()).toBe(before)
  expect(await inFrame(page).locator('h1').count()).toBe(1)
  await inFrame(page).locator('[data-answer]').first().press('Enter')
  await expect(main).toHaveAttribute('data-question', /./)
})

test(`seed ${seed}: ${messages} messages of a frame bring only what is right to the page around it`, async ({
  page,
}) => {
  await visit(page, 'article.html')
  const frame = await documentOf(page)
  expect(frame.url()).toContain(servers.root.url)
  const before = await page.locator('body').evaluate((body) => body.children.length)
  await frame.evaluate((all) => {
    for (const data of all) parent.postMessage(data, '*')
    parent.postMessage({ source: 'ki-anruf-check', v: 1, type: 'resize', height: 321 }, '*')
  }, flood)
  await expect.poll(() => frameHeight(page), { timeout: 60_000 }).toBe(321)
  const events = await heard(page)
  expect(events.length).toBeGreaterThan(messages / 20)
  const fields = ['source', 'v', 'type', 'height', 'question', 'verdict', 'level', 'moved', 'at']
  for (const event of events) {
    expect(event).toMatchObject(said)
    expect(fields).toEqual(expect.arrayContaining(Object.keys(event)))
    if ('height' in event) {
      expect(event.height).toBeGreaterThan(0)
      expect(event.height).toBeLessThanOrEqual(50_000)
    }
  }
  expect(await page.locator('body').evaluate((body) => body.children.length)).toBe(before)
  await expect(inFrame(page).locator('h1')).toHaveCount(1)
})
