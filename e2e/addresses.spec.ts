/** Bad addresses, other roots, the query: nothing crashes, nothing is guessed, nothing is lost. */

import { servers } from './servers/servers.ts'
import {
  answer,
  changeAnswer,
  checkPath,
  expect,
  expectNoComplaints,
  expectQuestion,
  expectVerdict,
  test,
  ways,
} from './support/guide.ts'

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

const misfits = [
  ['de/check/nonsense/', 'nonsense', 'direction'],
  ['de/check/outbound/nonsense/', 'nonsense', 'recipient'],
  ['de/check/outbound/business/cold/advertising/human/', 'advertising', 'speaker'],
  [
    'en/check/outbound/%3Cscript%3Ealert(1)%3C%2Fscript%3E/',
    '<script>alert(1)</script>',
    'recipient',
  ],
  ['de/check/outbound/%F0%9F%93%9E/', '📞', 'recipient'],
  ['de/check/outbound/%E0%A4%A/', '%E0%A4%A', 'recipient'],
] as const

test('an address keeps its valid part, names the rest, and offers the way on', async ({ page }) => {
  for (const [address, part, question] of misfits) {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.locator('[data-misfit]')).toHaveText(part)
    await expect(page.locator('h1')).toHaveCount(1)
    await page.locator('.action').click()
    await expectQuestion(page, question)
  }
})

test('what follows a verdict does not fit; the verdict is offered', async ({ page }) => {
  await page.goto('de/check/inbound/staff/cold/')
  await expect(page.locator('[data-misfit]')).toHaveText('cold')
  await page.locator('.action').click()
  await expectVerdict(
    page,
    ways.find((way) => way.verdict === 'inboundStaff') as (typeof ways)[number],
  )
  // Its heading comes late, and has the focus all the same.
  await page.goBack()
  await expect(page.locator('[data-misfit]')).toHaveText('cold')
  await expect(page.locator('h1')).toBeFocused()
})

test('6,000 characters are shortened, in one segment or in many', async ({ page }) => {
  await page.goto(`de/check/outbound/${'x'.repeat(6000)}/`)
  await expect(page.locator('[data-misfit]')).toHaveText(`${'x'.repeat(80)}…`)
  await page.goto(`de/check/outbound/${'ab/'.repeat(2000)}`)
  await expect(page.locator('[data-misfit]')).toHaveText('ab')
})

test('mixed case, doubled and missing slashes are repaired', async ({ page, baseURL }) => {
  for (const [address, proper] of [
    ['DE/CHECK/Outbound/BUSINESS/', 'de/check/outbound/business/'],
    ['de/check/outbound//business/', 'de/check/outbound/business/'],
    ['de/check/outbound/business', 'de/check/outbound/business/'],
    ['de//check///outbound/business', 'de/check/outbound/business/'],
    ['de/check/outbound/business/index.html', 'de/check/outbound/business/'],
  ]) {
    await page.goto(`${baseURL}${address}?theme=dark`)
    await expectQuestion(page, 'contact')
    await expect(page).toHaveURL(`${baseURL}${proper}?theme=dark`)
    await answer(page, 'cold')
    await expectQuestion(page, 'speaker')
  }
})

test('an unknown address gets a clear page in both languages with a way to the start', async ({
  page,
}) => {
  for (const address of ['fr/', 'de/nothing/', 'nothing', 'de/sources/x/', '%E0%A4%A', 'de/%00/']) {
    const response = await page.goto(address)
    expect(response?.status(), address).toBe(404)
    await expect(page.locator('h1')).toHaveText('Diese Adresse kennt der Leitfaden nicht.')
    await expect(page.getByText('The guide does not know this address.')).toBeVisible()
    await page.getByRole('link', { name: 'Prüfung beginnen' }).click()
    await expectQuestion(page, 'direction')
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a bad address names the problem and leads to the start', async ({ page }) => {
    await page.goto('de/check/outbound/nonsense/deep/down/')
    await expect(page.locator('h1')).toHaveText('Diese Adresse kennt der Leitfaden nicht.')
    await page.getByRole('link', { name: 'Zur Startseite' }).click()
    await expect(page).toHaveURL(/\/de\/$/)
    await expect(page.locator('main.start h1')).toBeVisible()
  })

  test('change links lead to their question, and the later ones are asked again', async ({
    page,
  }) => {
    await page.goto(checkPath('de', ['outbound', 'business', 'cold', 'automated', 'no-consent']))
    await changeAnswer(page, 'speaker')
    await expectQuestion(page, 'speaker')
    await answer(page, 'human')
    await expectQuestion(page, 'consent')
  })

  test('the root is the German start page, with a link to each language', async ({ page }) => {
    await page.goto('')
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(/\/en\/$/)
    await page.getByRole('link', { name: 'Deutsch' }).click()
    await expect(page).toHaveURL(/\/de\/$/)
  })
})

test.describe('under a path of a host', () => {
  test.use({ baseURL: servers.subPath.url })

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled })

      test('the same build runs unchanged', async ({ page, baseURL }) => {
        await page.goto('')
        const way = ways.find(({ verdict }) => verdict === 'startButton') as (typeof ways)[number]
        for (const given of way.answers) await answer(page, given)
        await expectVerdict(page, way)
        expect(page.url()).toBe(`${baseURL}${checkPath('de', way.answers)}`)
        await changeAnswer(page, 'direction')
        await expectQuestion(page, 'direction')
      })
    })
  }

  test('a missing slash is added there, too', async ({ page, baseURL }) => {
    await page.goto('de/check/outbound')
    await expectQuestion(page, 'recipient')
    await expect(page).toHaveURL(`${baseURL}de/check/outbound/`)
  })
})

test('folders without a slash and doubled slashes are redirected by the preview server, as hosts do', async ({
  request,
  baseURL,
}) => {
  for (const [address, location] of [
    ['de/check', '/de/check/'],
    ['de//check/?theme=dark', '/de/check/?theme=dark'],
  ]) {
    const response = await request.get(`${baseURL}${address}`, { maxRedirects: 0 })
    expect(response.status()).toBe(301)
    expect(response.headers().location).toBe(location)
  }
  // What would be a page without its parts is none.
  for (const address of ['de/map/index.html/', 'de%2Fmap/', 'de/check%2F%2E%2E%2Fmap/'])
    expect((await request.get(`${baseURL}${address}`)).status(), address).toBe(404)
})
