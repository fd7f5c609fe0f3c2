/**
 * How twelve views look. Pictures are small and the words in a font of the guide's own, so that they are
 * the same wherever a browser draws them – up to a hair's breadth, but not to a section that has moved.
 * After a change that is meant: `npm run test:e2e -- looks --update-snapshots`, and look at what changed.
 */
import { readdirSync } from 'node:fs'
import { documentOf, guideUrl, hostUrl } from './support/embed.ts'
import {
  checkPath,
  expect,
  type Frame,
  kinds,
  type Page,
  test,
  untilHydrated,
} from './support/guide.ts'

const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 800 }

interface View {
  readonly path: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'dark'
  readonly media?: 'print'
  /** What must stand there, beside what is hydrated. */
  readonly until?: string
}
const verdict = { size: { width: 390, height: 2400 }, until: 'main .actions button' }

const views: Readonly<Record<string, View>> = {
  start: { path: 'de/' },
  question: { path: `de/${kinds.question}` },
  'question-narrow': {
    path: checkPath('de', ['outbound', 'business', 'cold']),
    size: { width: 320, height: 640 },
  },
  prohibited: { path: `de/${kinds.prohibited}`, ...verdict },
  unclear: { path: `de/${kinds.unclear}`, ...verdict, size: { width: 1280, height: 2000 } },
  permitted: { path: `de/${kinds.permittedWithDuties}`, ...verdict },
  'prohibited-dark-english': { path: `en/${kinds.prohibited}`, colorScheme: 'dark', ...verdict },
  printed: {
    path: `de/${kinds.prohibited}`,
    ...verdict,
    size: { width: 718, height: 1000 },
    media: 'print',
  },
  board: { path: 'de/map/', size: desktop },
  sources: { path: 'de/sources/', size: desktop },
  'not-found': { path: 'no/such/page/', until: 'h1' },
}

// A quarter of the size: what fonts and their smoothing differ in is lost, what stands where is not.
test.use({ deviceScaleFactor: 0.25, timezoneId: 'Europe/Berlin' })

const font = `/assets/${readdirSync('dist/assets').find((file) => /^serif-(?!italic).*\.woff2$/.test(file))}`

/** Writes everything in the guide's own font: the system's differ from machine to machine. */
const inOwnFont = (shown: Page | Frame) =>
  shown.evaluate(async (url) => {
    const own = await new FontFace('Looks', `url(${url})`).load()
    document.fonts.add(own)
    const style = new CSSStyleSheet()
    style.replaceSync('*, ::before, ::after { font-family: Looks !important; }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style]
    await document.fonts.ready
  }, font)

const asDrawn = {
  maxDiffPixelRatio: 0.02,
  threshold: 0.1,
  scale: 'device',
  animations: 'disabled',
} as const

for (const [
  name,
  { path, size = phone, colorScheme = 'light', media = 'screen', until },
] of Object.entries(views)) {
  test(name, async ({ page }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, media })
    await page.clock.setFixedTime(new Date('2026-11-26T12:00:00Z'))
    await page.goto(path)
    await untilHydrated(page)
    if (until) await page.waitForSelector(until, { state: 'attached' })
    await inOwnFont(page)
    // What a QR code says depends on the port.
    await expect(page).toHaveScreenshot(`${name}.png`, {
      ...asDrawn,
      mask: [page.locator('.qr-code')],
    })
  })
}

test('framed', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1200 })
  await page.goto(hostUrl('plain.html'))
  await page.locator('iframe').evaluate((frame, src) => {
    Object.assign(frame, { src, width: 640, height: 1100 })
  }, `${guideUrl}de/${kinds.prohibited}`)
  const frame = await documentOf(page)
  await frame.waitForSelector('[data-whole]', { state: 'attached' })
  await frame.waitForSelector('main .actions button', { state: 'attached' })
  await inOwnFont(frame)
  await expect(page).toHaveScreenshot('framed.png', asDrawn)
})
