/** On paper: the shortest and the longest verdict, in both languages, from the dark theme too; read back from the PDF. */
import { readFileSync } from 'node:fs'
import jsQR from 'jsqr'
import { lawAsOf, levels, version } from '../src/rules/index.ts'
import {
  checkPath,
  expect,
  expectNoComplaints,
  languages,
  type Page,
  test,
  ways,
} from './support/guide.ts'
import { grey, pictureOf, readPdf } from './support/pdf.ts'

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

type Language = (typeof languages)[number]

/** The paths of the verdicts with the least and the most to print. */
function extremes(language: Language): { shortest: string; longest: string } {
  const lengthOf = (path: string) =>
    readFileSync(`dist/${path}index.html`, 'utf8').replace(/<[^>]+>/g, '').length
  const paths = ways
    .map((way) => checkPath(language, way.answers))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))
  return { shortest: paths[0] ?? '', longest: paths.at(-1) ?? '' }
}

const squeeze = (text: string) => text.replace(/\s+/g, '')

/** Everything that stands on the page for paper, text by text, closed disclosures included. */
const textsFor = (page: Page) =>
  page.evaluate(() => {
    const hidden =
      '.screen-only, .keep > h2, .alone, .explanation, noscript, [data-change], svg, header nav, title'
    const walker = document.createTreeWalker(document.querySelector('main') as Node, 4)
    const texts: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isShown = !node.parentElement?.closest(hidden)
      if (isShown && node.textContent?.trim()) texts.push(node.textContent)
    }
    const headings = [...document.querySelectorAll('main :is(h1, h2, h3, summary)')]
      .filter((one) => !one.closest(hidden))
      .map((one) => one.textContent)
    return { texts, headings }
  })

const note = {
  plan: 'Rückgewinnung: Herbst',
  // No word may push the code from the page.
  remark: `Vertrieb Nord.\nEntscheidung am Freitag.\n${'W'.repeat(150)}`,
}

const expected = {
  de: {
    notAdvice: 'keine Rechtsberatung',
    lawAsOf: 'Rechtsstand 23.11.2026',
    scope: 'Geprüft sind § 7 UWG und Art. 50 KI-VO bei Anrufen nach Deutschland.',
    moment: /Stand: 24\.11\.2026, 14:05 MEZ/,
    controls: [
      'Drucken',
      'kopieren',
      'herunterladen',
      'Ändern',
      'Neu beginnen',
      'zur Stelle',
      'Vergleichen',
      'auf der Karte',
      'English',
    ],
  },
  en: {
    notAdvice: 'not legal advice',
    lawAsOf: 'Law as of 23 November 2026',
    scope: 'Examined: section 7 UWG and Article 50 AI Act for calls to Germany.',
    moment: /As of 24 November 2026, 14:05 (CET|GMT\+1)/,
    controls: [
      'Print or',
      'Copy',
      'Download',
      'Change',
      'Start again',
      'go to the passage',
      'Compare',
      'on the map',
      'Deutsch',
    ],
  },
} as const

test.use({ timezoneId: 'Europe/Berlin', colorScheme: 'dark' })

for (const language of languages) {
  for (const which of ['shortest', 'longest'] as const) {
    test(`${language}: the ${which} verdict is complete on paper`, async ({
      page,
      context,
      baseURL,
    }) => {
      const path = extremes(language)[which]
      await page.clock.setFixedTime(new Date('2026-11-24T08:00:00Z'))
      await page.goto(`${path}?theme=dark`)
      const plan = page.locator('[data-note="plan"]')
      await plan.waitFor({ state: 'attached' })
      if (which === 'longest') {
        await page.locator('.note-fields summary').click()
        await plan.fill(note.plan)
        await page.locator('[data-note="remark"]').fill(note.remark)
        await page.locator('.note-fields summary').click()
      }
      const { texts, headings } = await textsFor(page)
      const title = await page.title()
      // The moment is that of printing, not of loading.
      await page.clock.setFixedTime(new Date('2026-11-24T13:05:00Z'))
      const file = await page.pdf({ preferCSSPageSize: true })
      expect(await page.title()).toBe(title)
      expect(await page.locator('main details[open]').count()).toBe(0)

      const pdf = await readPdf(file)
      const all = pdf.pages.map(({ text }) => text).join(' ')
      const squeezed = squeeze(all)
      const missing = texts.map(squeeze).filter((text) => !squeezed.includes(text))
      expect(missing.filter((text) => !/^(Stand:|Asof)/.test(text))).toEqual([])
      expect(texts.length).toBeGreaterThan(40)
      const { moment, controls, ...words } = expected[language]
      expect(all).toMatch(moment)
      const permalink = `${baseURL}${path}?v=${version}`
      for (const one of [
        ...Object.values(words),
        permalink,
        version,
        'https://www.phocus-direct.de',
      ]) {
        expect(squeezed, one).toContain(squeeze(one))
      }
      for (const one of controls) expect(all).not.toContain(one)
      expect(all.includes('Vertrieb Nord')).toBe(which === 'longest')

      const named = which === 'longest' ? ' – Rückgewinnung Herbst' : ''
      expect(pdf.title).toMatch(/^KI-Anruf-Check – [\p{L} ]+ – /u)
      expect(pdf.title).toContain(`${named} – 2026-11-24`)
      expect(pdf.title).not.toMatch(/[\\/:*?"<>|]|Rachut/)

      expect(pdf.pages.length).toBeLessThanOrEqual(which === 'longest' ? 9 : 2)
      for (const { width, height, last, bottom } of pdf.pages) {
        expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
        const ends = headings.filter((heading) => squeeze(heading).endsWith(squeeze(last)))
        expect(ends, 'no heading without what it heads').toEqual([])
        expect(bottom, 'no nearly empty page').toBeGreaterThan(0.25)
      }

      const { white, hue, corner } = await pictureOf(context, file)
      expect(white).toBeGreaterThan(0.8)
      const code = jsQR(new Uint8ClampedArray(corner.data), corner.width, corner.height)
      expect(code?.data).toBe(permalink)
      // Prohibited is the darkest, permitted the lightest; see the test of all five.
      if (which === 'longest') expect(hue).toBeLessThan(60)
      else expect(hue).toBeGreaterThan(80)
    })
  }
}

test('on paper the five levels stay apart in grey, and dark enough to be read', async ({
  page,
}) => {
  await page.goto(checkPath('de', ['inbound', 'staff']))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const colours = await page.evaluate((all) => {
    const sign = document.querySelector('.verdict .level') as HTMLElement
    return all.map((level) => {
      sign.className = `level level-${level}`
      return getComputedStyle(sign).color.match(/\d+/g)?.map(Number) ?? []
    })
  }, levels)
  const greys = colours.map(([red = 0, green = 0, blue = 0]) => grey(red, green, blue))
  for (const [n, one] of greys.entries()) {
    // About 4.5 : 1 on white.
    expect(one).toBeLessThan(118)
    for (const other of greys.slice(0, n)) expect(Math.abs(one - other)).toBeGreaterThan(15)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('answers, findings, checklist and sources are printed as well', async ({ page }) => {
    await page.goto(checkPath('de', ['outbound', 'cold', 'automated', 'no-consent']))
    const help = page.locator('noscript > p')
    await expect(help).toContainText('dient das Menü Ihres Browsers')
    await expect(help).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(help).toBeHidden()
    await expect(page.locator('table tbody tr')).toHaveCount(4)
    await expect(page.locator('table')).toContainText('Die KI, ganz von selbst')
    await expect(page.locator('[data-point="namesCompany"]')).toBeVisible()
    await expect(page.locator('.fine .address').first()).toBeVisible()
    await expect(page.locator('.fine')).toContainText(lawAsOf.split('-').toReversed().join('.'))
  })
})
