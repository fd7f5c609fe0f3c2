/** On paper: the record first, on one page; everything on six; from the dark theme too. Read back from the PDF. */
import { readFileSync } from 'node:fs'
import jsQR from 'jsqr'
import { findingOf, levels, verdictOf, version } from '../src/rules/index.ts'
import {
  checkPath,
  expect,
  expectNoComplaints,
  languages,
  type Page,
  test,
  type Way,
  ways,
} from './support/guide.ts'
import { grey, pictureOf, readPdf } from './support/pdf.ts'

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

test.use({ timezoneId: 'Europe/Berlin', colorScheme: 'dark' })

type Language = (typeof languages)[number]

const htmlOf = (language: Language, { answers }: Way) =>
  readFileSync(`dist/${checkPath(language, answers)}index.html`, 'utf8')

/** The way of a level with the most to print. */
const longestOf = (language: Language, some: readonly Way[]): Way =>
  some.reduce((a, b) => (htmlOf(language, b).length > htmlOf(language, a).length ? b : a))

/** Without spaces, and without what only typesetting adds. */
const squeeze = (text: string) => text.replace(/[\s\u00ad\u2060]+/g, '').replaceAll('\u2011', '-')

const note = { plan: 'Rückgewinnung: Herbst', remark: 'Vertrieb Nord.\nEntscheidung am Freitag.' }

/** What the page hands out as data: its own words. */
async function recordOf(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('.keeping button', { hasText: 'JSON' })
      .evaluate((button) => (button as HTMLButtonElement).click()),
  ])
  return JSON.parse(readFileSync(await file.path(), 'utf8'))
}

type Cited = {
  readonly citation: string
  readonly beyond: boolean
  readonly address: string | null
}

/** Every sentence that „everything“ has to hold, text by text. */
function sentencesOf(record: Awaited<ReturnType<typeof recordOf>>): readonly string[] {
  const { verdict, answers, leads, duties, findings, sanctions, objections } = record
  const texts = (all: readonly object[], ...keys: readonly string[]) =>
    all.flatMap((one) =>
      Object.entries(one).flatMap(([key, text]) => (keys.includes(key) ? [text] : [])),
    )
  return [
    ...answers.flatMap(({ question, answer }: typeof answers) => [question.title, answer.label]),
    ...[verdict.level.label, verdict.answer, verdict.now, verdict.certainty.text],
    ...texts(record.voice.quotations, 'words', 'translation'),
    ...texts([...duties.steps, ...duties.further, ...duties.later], 'title', 'text', 'more'),
    ...texts(record.instead, 'label', 'condition'),
    ...texts(findings, 'text'),
    ...findings.flatMap((one: typeof findings) => texts(one.quotations, 'words', 'translation')),
    ...texts(sanctions, 'title', 'text'),
    ...texts(objections, 'says', 'answer'),
    ...texts(record.consentChecklist?.points ?? [], 'text'),
    ...(record.safeWay?.uses ?? []),
    ...record.sources.map(({ citation }: Cited) => citation),
    ...record.sources.flatMap(({ beyond, address }: Cited) => (beyond && address ? [address] : [])),
    ...[leads.why, leads.later, leads.sanctions, record.article.address],
  ].filter(Boolean)
}

const inLanguages: readonly (readonly [Language, readonly (typeof levels)[number][]])[] = [
  ['de', levels],
  ['en', levels.slice(0, 1)],
]

for (const [language, some] of inLanguages) {
  for (const level of some) {
    const isSeen = level === 'prohibited' || level === 'permitted'
    test(`${language}: ${level} is complete on paper, the record first`, async ({
      page,
      context,
      baseURL,
    }) => {
      const way = longestOf(
        language,
        ways.filter(({ verdict }) => verdictOf(verdict).level === level),
      )
      const path = checkPath(language, way.answers)
      await page.clock.setFixedTime(new Date('2026-11-24T08:00:00Z'))
      await page.goto(`${path}?theme=dark`)
      const plan = page.locator('[data-note="plan"]')
      await plan.waitFor({ state: 'attached' })
      await page.evaluate(() => {
        for (const one of ['#keep', '.note-fields'])
          (document.querySelector(one) as HTMLDetailsElement).open = true
      })
      await plan.fill(note.plan)
      await page.locator('[data-note="remark"]').fill(note.remark)
      const record = await recordOf(page)
      const title = await page.title()
      const open = await page.locator('main details[open]').count()
      // The moment is that of printing, not of loading.
      await page.clock.setFixedTime(new Date('2026-11-24T13:05:00Z'))
      const file = await page.pdf({ preferCSSPageSize: true, tagged: true })
      expect(await page.title()).toBe(title)
      expect(await page.locator('main details[open]').count()).toBe(open)

      const { pages, isTagged, title: name } = await readPdf(file)
      expect(pages.length).toBeLessThanOrEqual(6)
      const all = squeeze(pages.map(({ text }) => text).join(' '))
      const missing = sentencesOf(record).filter((text) => !all.includes(squeeze(text)))
      expect(missing).toEqual([])
      expect(name).toMatch(/^KI-Anruf-Check – [\p{L} ]+ – Rückgewinnung Herbst – 2026-11-24$/u)

      const [first] = pages
      const { verdict, answers, duties, instead, sanctions } = record
      const permalink = `${baseURL}${path}?v=${version}`
      for (const text of [
        ...[verdict.level.label, verdict.answer, verdict.now],
        ...[verdict.certainty.word, verdict.certainty.text],
        ...answers.map(({ answer }: typeof answers) => answer.label),
        ...[...duties.steps, ...sanctions.slice(0, 3)].map(({ title: one }: typeof duties) => one),
        ...instead.map(({ label }: typeof instead) => label),
        ...[note.plan, ...note.remark.split('\n'), version, permalink],
        language === 'de' ? '24.11.2026, 14:05 MEZ' : '24 November 2026, 14:05',
      ]) {
        expect(squeeze(first?.text ?? ''), text).toContain(squeeze(text))
      }
      expect(first?.links).toContain(permalink)
      expect(isTagged).toBe(true)
      const ofFirst = new Set(first?.roles)
      expect(['H1', 'H2', 'L', 'Link', 'Figure'].filter((role) => !ofFirst.has(role))).toEqual([])
      expect(pages.flatMap(({ roles }) => roles).filter((role) => role === 'H1')).toHaveLength(1)

      const headings = await page.locator('main :is(h2, h3, .folded-title)').allTextContents()
      for (const { width, height, last } of pages) {
        expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
        const ends = headings.filter((heading) => squeeze(heading) === squeeze(last))
        expect(ends, 'no heading without what it heads').toEqual([])
      }

      if (!isSeen) return
      const { white, corner } = await pictureOf(context, file)
      expect(white).toBeGreaterThan(0.8)
      const code = jsQR(new Uint8ClampedArray(corner.data), corner.width, corner.height)
      expect(code?.data).toBe(permalink)
    })
  }
}

test('the record of every way fits one page, in both languages', async ({ page }) => {
  const [way] = ways
  if (!way) throw new Error('No way')
  await page.goto(checkPath('de', way.answers))
  await page.locator('[data-note="plan"]').evaluate((one: HTMLInputElement) => {
    // React hears of a value that is set past it only so.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(one, 'Welle 2')
    one.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await expect(page.locator('.record-head')).toContainText('Welle 2')
  const head = await page.locator('.record-head').evaluate((one) => one.outerHTML)
  const styles = await page
    .locator('link[rel=stylesheet]')
    .evaluateAll((all) =>
      all.map((one) => `<link rel="stylesheet" href="${(one as HTMLLinkElement).href}">`),
    )
  const sheets = languages.flatMap((language) =>
    ways.map((one) => {
      const html = htmlOf(language, one)
      const site = /<header class="site">.*?<\/header>/s.exec(html)?.[0] ?? ''
      const record = /<section class="record.*?<\/section>/s.exec(html)?.[0] ?? ''
      const level = verdictOf(one.verdict).level
      return `<main data-verdict class="${level}">${site}${record.replace('>', `>${head}`)}</main>`
    }),
  )
  await page.route('**/all-records', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>All</title>${styles.join('')}<div id="root">${sheets.join('')}</div>`,
    }),
  )
  // As wide as the paper between its margins.
  await page.setViewportSize({ width: 658, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await page.goto('all-records')
  await page.evaluate(() => document.fonts.ready)
  const heights = await page
    .locator('main')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
  expect(heights).toHaveLength(languages.length * ways.length)
  // 267 mm, less what the notice of an old law takes.
  expect(Math.max(...heights)).toBeLessThan(1009 - 45)
  expect(Math.min(...heights)).toBeGreaterThan(400)
})

test('each number leads to its source in the list', async ({ page }) => {
  const way = longestOf('de', ways)
  await page.goto(checkPath('de', way.answers))
  const numbers = (id: string) =>
    page
      .locator(`[data-finding="${id}"] sup`)
      .evaluate((one) => one.textContent?.split(', ').map(Number) ?? [])
  const list = await page.locator('#sources .citations [data-source]').evaluateAll((all) =>
    all.map((one) => {
      const isPrinted = !one.closest('.screen-only')
      const printed = one.cloneNode(true) as HTMLElement
      for (const part of printed.querySelectorAll('.screen-only')) part.remove()
      return { id: printed.dataset.source ?? '', label: printed.textContent ?? '', isPrinted }
    }),
  )
  const printed = list.filter(({ isPrinted }) => isPrinted)
  for (const finding of way.findings) {
    const leadTo = (await numbers(finding)).map((one) => printed[one - 1]?.label ?? '')
    for (const id of findingOf(finding).sources) {
      const label = list.find((one) => one.id === id)?.label ?? ''
      expect(
        leadTo.some((one) => one !== '' && label.startsWith(one)),
        `${finding}: ${id}`,
      ).toBe(true)
    }
  }
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }))
  const all = squeeze(pages.map(({ text }) => text).join(' '))
  for (const [at, { label }] of printed.entries())
    expect(all).toContain(squeeze(`${at + 1}${label}`))
})

test('a command prints its part, the next print is whole again, and nothing of it stays', async ({
  page,
}) => {
  await page.clock.install()
  // Prints nothing by itself, and begins later than the call, as some browsers do.
  await page.addInitScript(() => {
    window.print = () => {}
  })
  await page.goto(checkPath('de', longestOf('de', ways).answers))
  const html = page.locator('html')
  const command = page.locator('.keeping .buttons button').first()
  await command.waitFor({ state: 'attached' })
  await page.clock.pauseAt(new Date(Date.now() + 60_000))
  const click = () => command.evaluate((one) => (one as HTMLButtonElement).click())
  const pagesNow = async () =>
    (await readPdf(await page.pdf({ preferCSSPageSize: true }))).pages.length

  await click()
  await expect(html).toHaveAttribute('data-printing', 'summary')
  expect(await pagesNow()).toBe(1)
  await expect(html).not.toHaveAttribute('data-printing')
  expect(await pagesNow()).toBeGreaterThan(3)

  // A frame may be forbidden to print: nothing begins, and nothing stays.
  await click()
  await expect(html).toHaveAttribute('data-printing', 'summary')
  await page.clock.runFor(600)
  await expect(html).not.toHaveAttribute('data-printing')
  await expect(page.locator('#keep textarea[readonly]')).toHaveCount(1)

  // A browser inside of an app may have no such function at all, or one that throws.
  const byHand = page.locator('#keep textarea[readonly]')
  for (const withWhat of ['none', 'a throwing one']) {
    await byHand.evaluate((one) => one.setAttribute('data-before', ''))
    await page.evaluate((what) => {
      const fail = () => {
        throw new Error('no printer')
      }
      Reflect.set(window, 'print', what === 'none' ? undefined : fail)
    }, withWhat)
    await click()
    await expect(html).toHaveAttribute('data-printing', 'summary')
    await page.clock.runFor(600)
    await expect(html, withWhat).not.toHaveAttribute('data-printing')
    // Shown anew.
    await expect(byHand, withWhat).not.toHaveAttribute('data-before')
  }

  // A browser that does not say when it is done: the next print begins whole.
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'))
  })
  await click()
  await expect(html).toHaveAttribute('data-printing', 'summary')
  expect(await pagesNow()).toBeGreaterThan(3)
})

test('on paper the five levels stay apart in grey, and dark enough to be read', async ({
  page,
}) => {
  await page.goto(checkPath('de', ['inbound', 'staff']))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const colours = await page.evaluate((all) => {
    const sign = document.querySelector('.record .level') as HTMLElement
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

  test('the same is printed, everything open, but for moment, address and code', async ({
    page,
  }) => {
    const way = longestOf('de', ways)
    await page.goto(checkPath('de', way.answers))
    const texts = await page
      .locator('[data-finding] p, [data-sanction] > p, [data-objection] > p, [data-point] > p')
      .evaluateAll((all) =>
        all.map((one) => {
          for (const explanation of one.querySelectorAll('.explanation')) explanation.remove()
          return one.textContent ?? ''
        }),
      )
    expect(texts.length).toBeGreaterThan(way.findings.length)
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }))
    const all = squeeze(pages.map(({ text }) => text).join(' '))
    expect(texts.filter((text) => !all.includes(squeeze(text)))).toEqual([])
    expect(pages[0]?.links.filter((one) => one.includes('/check/'))).toEqual([])
    await expect(page.locator('.qr-code')).toHaveCount(0)
    expect(pages.length).toBeLessThanOrEqual(6)
  })
})
