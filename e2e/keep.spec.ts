/** Keeping a verdict and passing it on: share, copy, download, note, checklist – and the way out where a frame forbids them. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FrameLocator } from '@playwright/test'
import { consentPointOf, version } from '../src/rules/index.ts'
import { violationsInDark, violationsOn } from './support/axe.ts'
import {
  answer,
  checkPath,
  expect,
  expectNoComplaints,
  expectVerdict,
  type Page,
  plain,
  test,
  ways,
} from './support/guide.ts'

const cold = ['outbound', 'business', 'cold', 'automated', 'no-consent'] as const
const prohibited = checkPath('de', cold)
const buttonsOf = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const said = (page: Page) => page.locator('#keep [role=status]')

/** Opens the row of tools, and all that is folded in it. */
const openTools = (page: Page | FrameLocator) =>
  page.locator('.keeping').evaluate((tools) => {
    const open = (one: Element | null) => {
      const row = one?.closest('details')
      if (!row) return
      row.open = true
      open(row.parentElement)
    }
    for (const one of [tools, ...tools.querySelectorAll('details:not(.note-fields)')]) open(one)
  })

/** What the system's way of sharing was given; `refusal` makes it refuse. */
async function fakeSharing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sharing = { given: [] as unknown[], refusal: '' }
    Object.assign(window, { sharing })
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async (data: unknown) => {
        if (sharing.refusal) throw new DOMException('no', sharing.refusal)
        sharing.given.push(data)
      },
    })
  })
}
const sharing = (page: Page, refusal?: string) =>
  page.evaluate((name) => {
    const { sharing } = window as unknown as { sharing: { given: unknown[]; refusal: string } }
    if (name !== undefined) sharing.refusal = name
    return sharing.given
  }, refusal)

test('sharing passes on the result with its answers, or the guide without them, and never the name', async ({
  page,
  context,
  complaints,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await fakeSharing(page)
  await page.goto(`${prohibited}?theme=dark&keep=human&v=2020-01-01`)
  const saidAbove = page.locator('.actions [role=status]')
  await buttonsOf(page, 'Teilen').click()
  await expect(saidAbove).toHaveText('Geteilt')
  await openTools(page)
  await buttonsOf(page, 'Leitfaden ohne Ihre Antworten teilen').click()
  await expect.poll(async () => (await sharing(page)).length).toBe(2)
  const given = await sharing(page)
  expect(given).toEqual([
    {
      title: 'KI-Anruf-Check',
      text: expect.stringMatching(/^Unzulässig: /),
      url: `${baseURL}${prohibited}?v=${version}`,
    },
    { title: 'KI-Anruf-Check', text: 'KI-Anruf-Check', url: `${baseURL}de/` },
  ])
  expect(JSON.stringify(given)).not.toContain('Rachut')

  // Closing the system's dialogue is a decision; a refusal is not.
  await sharing(page, 'AbortError')
  await buttonsOf(page, 'Teilen').click()
  await expect(saidAbove).toHaveText('')
  await sharing(page, 'NotAllowedError')
  await buttonsOf(page, 'Teilen').click()
  await expect(saidAbove).toHaveText('Link kopiert')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL}${prohibited}?v=${version}`,
  )
  expectNoComplaints(complaints)
})

test('text and data are got by keyboard: the same content, the note in it and nowhere else', async ({
  page,
  context,
  complaints,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.clock.setFixedTime(new Date('2026-11-24T13:05:00Z'))
  await page.goto(prohibited)
  await openTools(page)
  await page.locator('.note-fields summary').press('Enter')
  await page.locator('[data-note="plan"]').pressSequentially('Süd/Herbst')
  await page.locator('[data-note="remark"]').fill('Streng vertraulich')

  await buttonsOf(page, 'Als Text kopieren').press('Enter')
  await expect(said(page)).toHaveText('Text kopiert')
  const copied = await page.evaluate(() => navigator.clipboard.readText())

  const download = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      buttonsOf(page, name).press('Enter'),
    ])
    await expect(said(page)).toHaveText(`Download angestoßen: ${file.suggestedFilename()}`)
    return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') }
  }
  const text = await download('Text herunterladen')
  expect(text.name).toBe('ki-anruf-check-unzulaessig-sued-herbst-2026-11-24.md')
  expect(text.content).toBe(copied)
  expect(text.content).toContain('> Streng vertraulich')
  expect(text.content).toBe(plain(text.content))
  const data = await download('Daten herunterladen (JSON)')
  expect(data.name).toBe('ki-anruf-check-unzulaessig-sued-herbst-2026-11-24.json')
  expect(data.content).toBe(plain(data.content))
  const record = JSON.parse(data.content)
  expect(record).toMatchObject({
    date: '2026-11-24T13:05:00.000Z',
    version,
    permalink: `${page.url()}?v=${version}`,
    note: { plan: 'Süd/Herbst', remark: 'Streng vertraulich' },
    verdict: { id: 'coldAiWithoutConsent', level: { id: 'prohibited' } },
  })
  // The page's own words, not a second wording.
  const shown = plain((await page.locator('main').textContent()) ?? '')
  for (const finding of record.findings) expect(shown).toContain(finding.text)
  for (const { title } of record.duties.steps) expect(shown).toContain(title)
  const answers = record.objections.map((one: { answer: string }) => one.answer)
  for (const sentence of [...answers, ...record.safeWay.uses, record.safeWay.honest]) {
    expect(shown).toContain(sentence)
    expect(text.content).toContain(sentence)
  }
  expect(answers.length).toBeGreaterThan(3)
  expect(text.content).toContain('von Philipp Moder')

  const kept = () =>
    page.evaluate(() => JSON.stringify([location.href, history.state, document.title]))
  expect(await kept()).not.toMatch(/Herbst|vertraulich/)
  // To another verdict and back, without loading anew.
  await page.locator('.given-line > summary').click()
  await page.locator('[data-change="speaker"]').click()
  await answer(page, 'human')
  await expect(page.locator('main')).toHaveAttribute('data-verdict', 'humanBusinessWithoutConsent')
  await expect(page.locator('[data-note="plan"]')).toHaveValue('Süd/Herbst')
  // What will be printed is in sight, once the tools are.
  await expect(page.locator('.note-fields')).toHaveAttribute('open', '')
  await page.evaluate(() => history.go(-2))
  await expect(page.locator('main')).toHaveAttribute('data-verdict', 'coldAiWithoutConsent')
  await expect(page.locator('[data-note="remark"]')).toHaveValue('Streng vertraulich')
  expect(await kept()).not.toMatch(/Herbst|vertraulich/)
  await page.reload()
  await expect(page.locator('[data-note="plan"]')).toHaveValue('')
  expectNoComplaints(complaints)
})

test.describe('in a frame that allows nothing but scripts', () => {
  test('each way of keeping ends in a selected text, and the address for a new tab stands there', async ({
    page,
    complaints,
    baseURL,
  }) => {
    const host = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end(
        `<iframe sandbox="allow-scripts" width="700" height="900" src="${baseURL}${prohibited}#?secret=abc"></iframe>`,
      )
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => host.once('listening', resolve))
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
    const frame = page.frameLocator('iframe')
    const permalink = `${baseURL}${prohibited}?v=${version}`
    await openTools(frame)
    await expect(frame.locator(`.keeping a[href="${permalink}"]`)).toHaveText(permalink)

    const field = frame.locator('.keeping .by-hand textarea')
    for (const [name, start] of [
      ['Kurzfassung (1 Seite)', /\?v=[\d.-]+$/],
      ['Alles drucken', /\?v=[\d.-]+$/],
      ['Als Text kopieren', /^# Unzulässig: /],
      ['Link kopieren', /\?v=[\d.-]+$/],
      ['Text herunterladen', /^# Unzulässig: /],
      ['Daten herunterladen (JSON)', /^\{\n/],
      ['Link ohne Ihre Antworten kopieren', /\/de\/$/],
    ] as const) {
      await frame.locator('.keeping').getByRole('button', { name, exact: true }).press('Enter')
      await expect.poll(() => field.inputValue(), name).toMatch(start)
      await expect(field, name).toBeFocused()
      // Its label says what is left to do, and nothing says it twice.
      await expect(frame.locator('.keeping [role=status]'), name).toHaveText(
        /herunterladen/.test(name) ? /^Download angestoßen/ : '',
      )
      const isSelected = await field.evaluate(
        (one: HTMLTextAreaElement) =>
          one.selectionStart === 0 && one.selectionEnd === one.value.length,
      )
      expect(isSelected, name).toBe(true)
    }
    // Nor does anybody say that a file is on its way where the browser knows none.
    await frame.locator('body').evaluate(() => Reflect.deleteProperty(window, 'Blob'))
    await frame.getByRole('button', { name: 'Text herunterladen' }).press('Enter')
    await expect.poll(() => field.inputValue()).toMatch(/^# Unzulässig: /)
    await expect(field).toBeFocused()
    await expect(frame.locator('.keeping [role=status]')).toHaveText('')
    host.close()
    expect(complaints.violations).toEqual([])
    // What the browser itself says of the sandbox is no mistake of ours.
    expect(complaints.console.filter((one) => !/sandboxed|permissions policy/.test(one))).toEqual(
      [],
    )
  })
})

test('where the late part cannot be loaded, the verdict stands and its link can be copied', async ({
  page,
  context,
  complaints,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.route(/assets\/Keep-.*\.js/, (route) => route.abort())
  await page.goto(prohibited)
  await page.locator('#keep > summary').click()
  await buttonsOf(page, 'Link kopieren').click()
  await expect(said(page)).toHaveText('Link kopiert')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL}${prohibited}?v=${version}`,
  )
  await expect(page.locator('.keeping')).toHaveCount(0)
  const way = ways.find(({ answers }) => checkPath('de', answers) === prohibited)
  if (way) await expectVerdict(page, way)
  expect(complaints.console.every((one) => /Failed to load/.test(one))).toBe(true)
})

test('the checklist for consent: the interview first, then points with their sources; it prints alone', async ({
  page,
  complaints,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
    }
  })
  const answers = [
    'outbound',
    'business',
    'existing',
    'advertising',
    'automated',
    'express-consent',
    'documented-without-ai',
  ] as const
  await page.goto(checkPath('en', answers))
  const checklist = page.locator('[data-consent-checklist]')
  await page.locator('#checklist > summary').click()
  await expect(checklist.locator('blockquote')).toHaveText(
    '„Klare Frage, dokumentiertes Ja, Timestamp im CRM.“',
  )
  await expect(checklist.locator('figcaption')).toContainText(
    /Rechtsanwalt Alexander Graf Rachut.*Dürfen Sie Bestandskunden mit KI anrufen\?.*section\s7a\sUWG requires more/,
  )
  await expect(checklist.locator('[data-point="namesAi"]')).toContainText(
    'according to your answers: no',
  )
  const cited = await checklist
    .locator('[data-point]')
    .evaluateAll((all) =>
      all.map((one) => [
        (one as HTMLElement).dataset.point,
        [...one.querySelectorAll<HTMLElement>('[data-source]')].map((cite) => cite.dataset.source),
      ]),
    )
  expect(cited.length).toBeGreaterThan(10)
  for (const [point, sources] of cited) {
    expect(sources).toEqual(consentPointOf(point as 'namesAi').sources)
  }

  await page.getByRole('button', { name: 'Print the checklist only' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(checklist.locator('[data-point="persons"]')).toBeVisible()
  await expect(page.locator('.record-head')).toBeVisible()
  await expect(page.locator('#why')).toBeHidden()
  await expect(checklist.getByText('it is not legal advice')).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('#why')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })

  // Where consent plays no part there is none.
  await page.goto(checkPath('en', ['inbound', 'staff']))
  await page.locator('.keeping').waitFor({ state: 'attached' })
  await expect(checklist).toHaveCount(0)
  expectNoComplaints(complaints)
})

test('axe finds nothing on the tools, everything open and a field shown, narrow, in either theme', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.addInitScript(
    () =>
      Reflect.deleteProperty(window, 'Blob') &&
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  )
  await page.goto(checkPath('en', cold))
  await openTools(page)
  await buttonsOf(page, 'Copy as text').click()
  await expect(page.locator('.keeping .by-hand textarea')).toBeFocused()
  // Nor are there files.
  await buttonsOf(page, 'Download data (JSON)').click()
  await expect(page.locator('.keeping .by-hand textarea')).toHaveValue(/^\{/)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  expect(await violationsOn(page, '#keep')).toEqual([])
  expect(await violationsInDark(page, '#keep')).toEqual([])
  const sizes = await page
    .locator('#keep :is(button, summary, input, textarea)')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
  expect(sizes.length).toBeGreaterThan(8)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(
    0,
  )
})

test('after a step the tools are there as well', async ({ page, complaints }) => {
  await page.goto(checkPath('en', ['inbound']))
  await answer(page, 'staff')
  await expect(buttonsOf(page, 'PDF')).toBeVisible()
  expectNoComplaints(complaints)
})
