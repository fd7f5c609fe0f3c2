/**
 * A link opened under newer rules says whether it still holds. The development build has an invented older
 * version for this (`src/rules/law/released/invented/`); the built guide has only the released ones.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { version } from '../src/rules/index.ts'
import { servers } from './servers/servers.ts'
import {
  answer,
  checkPath,
  expect,
  expectNoComplaints,
  expectQuestion,
  expectVerdict,
  type Page,
  test,
  ways,
} from './support/guide.ts'

const old = '2026-01-01'
const way = (verdict: string) =>
  ways.find((one) => one.verdict === verdict) as (typeof ways)[number]
const staff = way('inboundStaff')
const cold = ways.find(
  ({ answers }) => answers.join(' ') === 'outbound business cold automated no-consent',
) as (typeof ways)[number]

/** As it is printed: kept on one line by word joiners. */
const printed = (name: string) => name.replaceAll('-', '-\u2060')

const note = (page: Page) => page.locator('.earlier')

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

test.describe('made with an older version', () => {
  test.use({ baseURL: servers.development.url })

  test('the same result: says with which version, and that it is the same', async ({ page }) => {
    await page.goto(`${checkPath('de', staff.answers)}?v=${old}`)
    await expectVerdict(page, staff)
    await expect(note(page)).toHaveAttribute('data-made', old)
    await expect(note(page)).toContainText(`aus der Fassung ${printed(old)} der Regeln`)
    await expect(note(page)).toContainText(`heute gilt die Fassung ${printed(version)}`)
    await expect(note(page)).toContainText('Das Ergebnis ist heute dasselbe.')
    await expect(page.getByRole('status').filter({ has: note(page) })).toHaveCount(1)
    await note(page).getByRole('link', { name: 'Was sich geändert hat' }).click()
    await expect(page).toHaveURL(`${servers.development.url}de/about/?v=${old}`)
  })

  test('another result: says what it said then, in either language; on a changed way, that there was none', async ({
    page,
  }) => {
    await page.goto(`${checkPath('de', cold.answers)}?v=${old}`)
    const then = note(page).locator('[data-then]')
    await expect(then).toHaveAttribute('data-level', 'unclear')
    await expect(then).toContainText('Ungeklärt – nicht darauf bauen')
    await expect(then).toContainText('Erfunden: KI-Kaltakquise')
    await expect(note(page)).toContainText('Das Ergebnis ist heute ein anderes.')
    await expect(page.locator('main')).toHaveAttribute('data-verdict', cold.verdict)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(then).toContainText('Invented: AI cold calling')
    await expect(note(page)).toContainText(`made with version ${printed(old)}`)

    await page.locator('.given-line > summary').click()
    await page.locator('[data-change="consent"]').click()
    await expectQuestion(page, 'consent')
    await answer(page, 'consent-unsure')
    await expect(page.locator('main')).toHaveAttribute('data-verdict', 'consentUnsure')
    await expect(note(page)).toContainText(
      'At that time there was no result for exactly these answers.',
    )
    await expect(page).toHaveURL(new RegExp(`v=${old}`))
  })

  test('a way that goes on today says what it ended in then; half a way says nothing', async ({
    page,
  }) => {
    await page.goto(`${checkPath('de', ['outbound', 'business', 'cold', 'human'])}?v=${old}`)
    await expectQuestion(page, 'consent')
    await expect(note(page)).toContainText('heute gehört noch mindestens eine Frage dazu')
    await expect(note(page).locator('[data-then]')).toContainText('Erfunden: Ein Mensch ruft an')
    await page.locator('.given-line > summary').click()
    await page.locator('[data-change="speaker"]').click()
    await expectQuestion(page, 'speaker')
    await page.waitForTimeout(200)
    await expect(note(page)).toHaveCount(0)
  })

  test('an address that is gone says what it said; another one, that there never was a result', async ({
    page,
  }) => {
    const response = await page.goto(`de/check/outbound/cold/Robot/?v=${old}`)
    expect(response?.status()).toBe(404)
    await expect(page.locator('[data-made]')).toContainText(printed(old))
    await expect(page.locator('main')).toContainText(
      'Diese Adresse führt heute zu keinem Ergebnis mehr.',
    )
    await expect(page.locator('[data-then][data-level="permittedWithDuties"]')).toContainText(
      'Erfunden: Ein Roboter ruft an',
    )
    await page.goto(`en/check/outbound/cold/nonsense/?v=${old}`)
    await expect(page.locator('[data-misfit]')).toHaveText('cold')
    await expect(note(page)).toContainText(
      'At that time, too, this address did not lead to a result.',
    )
    await page.goto(`de/gone/?v=${old}`)
    await expect(note(page)).toContainText(`aus der Fassung ${printed(old)} der Regeln`)
  })
})

test.describe('made by the first version', () => {
  const first = '2026-11-23'

  test('says what it said, asks who is called, and takes the other answers along', async ({
    page,
  }) => {
    for (const search of ['', `?v=${first}`]) {
      const response = await page.goto(`de/check/outbound/cold/automated/no-consent/${search}`)
      expect(response?.status()).toBe(404)
      await expect(page.locator('[data-made]')).toHaveAttribute('data-made', first)
      await expect(page.locator('[data-then]')).toHaveAttribute('data-level', 'prohibited')
      await expect(page.locator('h1')).toHaveCount(1)
      await page.locator('[data-onward]').click()
      await expectQuestion(page, 'recipient')
      await expect(page.locator('.trail')).toContainText('Frage 2 – die letzte')
      await answer(page, 'business')
      await expect(page.locator('main')).toHaveAttribute('data-verdict', cold.verdict)
      await expect(note(page)).toHaveCount(0)
    }
  })

  test('where all is known, it leads to the result; what is asked no more falls away', async ({
    page,
  }) => {
    for (const [address, verdict] of [
      ['outbound/cold/click-started/presumed-consent/business', 'startButton'],
      ['inbound/voice-agent/disclosed/emotion-analysis', 'inboundVoiceAgent'],
    ]) {
      await page.goto(`en/check/${address}/`)
      await expect(page.locator('[data-made]')).toHaveAttribute('data-made', first)
      await page.locator('[data-onward]').click()
      await expect(page.locator('main')).toHaveAttribute('data-verdict', verdict ?? '')
    }
  })

  test('what is not offered any more is asked again', async ({ page }) => {
    await page.goto('de/check/outbound/cold/human/presumed-consent/consumer/')
    await page.locator('[data-onward]').click()
    await expectQuestion(page, 'consent')
  })

  test('half a way leads on as well; what no version knows is named', async ({ page }) => {
    await page.goto('de/check/outbound/existing/service/')
    await expect(page.locator('[data-then]')).toHaveCount(0)
    await page.locator('[data-onward]').click()
    await expectQuestion(page, 'recipient')
    await page.goto('de/check/outbound/cold/x/')
    await expect(page.locator('[data-misfit]')).toHaveText('cold')
  })
})

test('a version that nobody released is named as unknown, wherever it leads', async ({ page }) => {
  for (const [name, shown] of [
    [old, old],
    ['__proto__', '__proto__'],
    ['<b>x</b>', '<b>x</b>'],
    ['9'.repeat(3000), `${'9'.repeat(20)}…`],
  ] as const) {
    await page.goto(`${checkPath('de', staff.answers)}?v=${encodeURIComponent(name)}`)
    await expect(note(page)).toContainText('die dieser Leitfaden nicht kennt')
    await expect(note(page).locator('code')).toHaveText(shown)
    await expectVerdict(page, staff)
  }
  for (const path of [
    'de/check/outbound/?v=x',
    'de/check/outbound/robot/?v=x',
    'de/plan/?way=inbound.staff&v=x',
    'de/gone/?v=x',
  ]) {
    await page.goto(path)
    await expect(note(page).locator('code')).toHaveText('x')
  }
})

test("today's version says nothing and loads nothing; no version neither", async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  for (const search of [`?v=${version}`, '?v=', '']) {
    await page.goto(`${checkPath('de', cold.answers)}${search}`)
    await expect(page.locator('.actions button').first()).toBeVisible()
    await expect(note(page)).toHaveCount(0)
  }
  const ofOlder = () => loaded.filter((url) => /VersionComparison|later|assets\/\d{4}-/.test(url))
  expect(ofOlder()).toEqual([])
  // The control: a version that is not today's would have been seen.
  await page.goto(`${checkPath('de', cold.answers)}?v=x`)
  await expect(note(page)).toBeVisible()
  expect(ofOlder()).not.toEqual([])
})

test('the built guide does not contain the invented version, the development build does', () => {
  const holdsIt = (dist: string) =>
    readdirSync(`${dist}/assets`).some((file) =>
      readFileSync(`${dist}/assets/${file}`, 'utf8').includes('Erfunden: Ein Roboter'),
    )
  expect([holdsIt('dist'), holdsIt('dist-development')]).toEqual([false, true])
})
