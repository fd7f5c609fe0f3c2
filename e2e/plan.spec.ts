/** Two ways side by side: reached from a verdict, read question by question, and no address that crashes it. */
import { cases, compare, outlook, positionAfter, verdictOf, version } from '../src/rules/index.ts'
import { servers } from './servers/servers.ts'
import { violationsInDark, violationsOn } from './support/axe.ts'
import {
  answer,
  checkPath,
  expect,
  expectNoComplaints,
  expectVerdict,
  languages,
  type Page,
  test,
  unfoldAll,
  ways,
} from './support/guide.ts'

type Way = (typeof ways)[number]
const way = (text: string) => positionAfter(text.split('.') as Way['answers']) as Way

const aiCold = way('outbound.business.cold.automated.no-consent')
const startButton = way('outbound.business.cold.click-started.presumed-consent')
const human = way(cases.aiResearchesPersonCalls.answers.join('.'))
const consented = way(
  'outbound.business.existing.advertising.automated.express-consent.documented-without-ai',
)

const query = (...all: Way[]) =>
  `?${all.map(({ answers }) => `way=${answers.join('.')}`).join('&')}`
const comparePath = (language: string, ...all: Way[]) => `${language}/plan/${query(...all)}`

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

/** What the page shows of two ways, read from its markup. */
const shownOn = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
    return {
      plans: all('[data-plan]').map((one) => [one.dataset.verdict, one.dataset.level]),
      rows: all('[data-row]').map((row) => [
        row.dataset.row,
        ...[...row.querySelectorAll('td')].map((cell) => cell.dataset.given),
        row.dataset.mark,
      ]),
      decisive: all('[data-decisive]').map((one) => one.dataset.decisive),
    }
  })

async function expectComparison(page: Page, first: Way, second: Way): Promise<void> {
  const { rows, decisive } = compare(first, second)
  await expect(page.locator('[data-plan]')).toHaveCount(2)
  const parted = decisive.flat()
  expect(await shownOn(page)).toEqual({
    plans: [first, second].map(({ verdict }) => [verdict, verdictOf(verdict).level]),
    rows: rows.map((row) => [
      row.question,
      row.first?.answer,
      row.second?.answer,
      row.second && parted.includes(row.second.answer)
        ? 'decisive'
        : row.first?.answer === row.second?.answer
          ? undefined
          : 'differs',
    ]),
    decisive: decisive.flat(),
  })
}

test('from a verdict to an alternative beside it, and on into both verdicts', async ({ page }) => {
  await page.goto(checkPath('de', startButton.answers))
  await unfoldAll(page)
  const { others } = outlook(startButton)
  const offered = await page
    .locator('.alternatives > li')
    .evaluateAll((all) =>
      all.map((one) => [
        one.querySelector<HTMLElement>('[data-alternative]')?.dataset.alternative,
        one.querySelector<HTMLElement>('[data-compare]')?.dataset.compare,
      ]),
    )
  expect(offered).toEqual(others.map(({ answer: id }) => [id, id]))
  const other = others.find(({ position }) => 'verdict' in position)
  if (!other || !('verdict' in other.position)) throw new Error('No alternative ends in a verdict')

  await page.locator(`[data-compare="${other.answer}"]`).click()
  await expectComparison(page, startButton, other.position)
  await expect(page.locator('h1')).toBeFocused()
  await expect(page).toHaveTitle(/^Vergleich: ungeklärt und /)
  await page.locator('[data-plan="B"] a').click()
  await expectVerdict(page, other.position)
  await page.goBack()
  await page.locator('[data-plan="A"] a').click()
  await expectVerdict(page, startButton)
})

test('an alternative that opens a question has it asked here, and keeps the later answers', async ({
  page,
}) => {
  await page.goto(checkPath('de', aiCold.answers))
  await unfoldAll(page)
  await page.locator('[data-compare="existing"]').click()
  await expect(page.locator('[data-open]')).toHaveAttribute('data-open', 'purpose')
  await answer(page, 'advertising')
  await expectComparison(
    page,
    aiCold,
    way('outbound.business.existing.advertising.automated.no-consent'),
  )
  await expect(page.locator('h1')).toBeFocused()
  await page.goBack()
  await answer(page, 'service')
  await answer(page, 'disclosed')
  await expectComparison(
    page,
    aiCold,
    way('outbound.business.existing.service.automated.disclosed'),
  )
})

for (const language of languages) {
  test(`${language}: ways of different length, matched by question; told apart by words; both kept by the language switch`, async ({
    page,
  }) => {
    const other = language === 'de' ? 'en' : 'de'
    await page.goto(comparePath(language, human, consented))
    await expectComparison(page, human, consented)
    const words = { de: ['verschieden', 'nicht gefragt'], en: ['different', 'not asked'] }[language]
    const purpose = page.locator('[data-row="purpose"]')
    await expect(purpose.locator('th')).toContainText(words[0] ?? '?')
    await expect(purpose.locator('td').first()).toHaveText(words[1] ?? '?')
    await expect(page.locator('[data-row="direction"] .tag')).toHaveCount(0)
    await expect(page.getByRole('columnheader')).toHaveText([/A$/, /B$/])
    await expect(page.getByRole('table').getByRole('cell')).toHaveCount(
      2 * compare(human, consented).rows.length,
    )
    await page.locator(`header [hreflang="${other}"]`).click()
    await expect(page.locator('html')).toHaveAttribute('lang', other)
    await expectComparison(page, human, consented)
  })
}

test('narrow, dark, for axe and on paper', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(comparePath('de', human, consented))
  await expectComparison(page, human, consented)
  const { overflow, small } = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    small: [...document.querySelectorAll('main a, main button')]
      .map((one) => one.getBoundingClientRect().height)
      .filter((height) => height < 24),
  }))
  expect([overflow, small]).toEqual([0, []])
  expect(await violationsOn(page)).toEqual([])
  expect(await violationsInDark(page)).toEqual([])
  const address = page.locator('.print-only.address')
  await expect(address).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(address).toHaveText(`${page.url()}&v=${version}`)
  await expect(page.locator('.keep')).toBeHidden()
  await expect(page.locator('[data-plan] .level')).toHaveText([
    'Zulässig mit Pflichten',
    'Erst nach Korrektur',
  ])
})

const a = aiCold.answers.join('.')
const b = human.answers.join('.')
/** What the address holds, what the page says, and what its first link in the main part leads to. */
const oddities = [
  ['', 'braucht es zwei Wege', 'de/check/'],
  [`?way=${a}&way=${a}`, 'zweimal denselben Weg', `de/check/${a.replaceAll('.', '/')}/`],
  [`?way=${a}`, 'erst einen Weg', `de/check/${a.replaceAll('.', '/')}/`],
  [`?way=${a}&way=${b}&way=inbound`, 'nennt 3 Wege', `de/plan/?way=${a}&way=${b}`],
  [`?way=${a}.cold&way=${b}`, 'Weg A: cold', `de/plan/?way=${a}&way=${b}`],
  [`?way=%3Cb%3E%00&way=${b}`, 'Weg A: <b>', `de/plan/?way=&way=${b}`],
  [`?way=inbound&way=${b}`, 'Weg A ist noch nicht zu Ende', `de/plan/?way=inbound.staff&way=${b}`],
  [`?way=${'x'.repeat(5000)}`, `${'x'.repeat(80)}…`, 'de/plan/?way='],
] as const

test('whatever the address holds gets a clear word and a way on', async ({ page, baseURL }) => {
  for (const [search, says, leads] of oddities) {
    await page.goto(`de/plan/${search}`)
    await expect(page.locator('main'), search).toContainText(says)
    await expect(page.locator('h1')).toHaveCount(1)
    const links = page.locator('main a[href]')
    const first = await links.first().evaluate((link) => (link as HTMLAnchorElement).href)
    expect(first, search).toBe(`${baseURL}${leads}`)
  }
  await page.goto(`de/plan/?way=${a.toUpperCase()}&WAY=x&way=..${b}..`)
  await expectComparison(page, aiCold, human)
})

test('one way finds a partner: the safe plan, an alternative, or a plan put together here', async ({
  page,
}) => {
  await page.goto(comparePath('de', aiCold))
  await page.locator('[data-partner="safeWay"]').click()
  await expectComparison(page, aiCold, human)
  await page.goBack()
  await page.locator('[data-partner="other"]').click()
  await answer(page, 'inbound')
  await answer(page, 'staff')
  await expectComparison(page, aiCold, way('inbound.staff'))
  await page.goto(comparePath('de', human))
  await expect(page.locator('[data-partner="safeWay"]')).toHaveCount(0)
})

test.describe('under a path of a host', () => {
  test.use({ baseURL: servers.subPath.url })
  test('it compares as well', async ({ page, baseURL }) => {
    await page.goto(comparePath('de', startButton, human))
    await expectComparison(page, startButton, human)
    const link = page.locator('[data-plan="A"] a')
    expect(await link.evaluate((one) => (one as HTMLAnchorElement).href)).toBe(
      `${baseURL}${checkPath('de', startButton.answers)}`,
    )
  })
})

test('where scripts run nobody sees what is said without them; where they fail it shows after all', async ({
  page,
  complaints,
}) => {
  await page.route(/assets\/.*\.js/, (route) => route.abort())
  await page.goto(comparePath('de', aiCold))
  const without = page.locator('.unscripted')
  await expect(without).toBeHidden()
  await expect(without).toBeVisible()
  complaints.console.length = 0
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the page says so and links every way, spelt as in the address', async ({ page }) => {
    await page.goto(checkPath('de', startButton.answers))
    await unfoldAll(page)
    const ended = outlook(startButton).others.find(({ position }) => 'verdict' in position)
    await page.locator(`[data-compare="${ended?.answer}"]`).click()
    await expect(page.getByText('dafür braucht er JavaScript')).toBeVisible()
    const spelt = await page.locator('.ways a').allTextContents()
    expect(spelt.toSorted()).toEqual(ways.map(({ answers }) => answers.join('.')).toSorted())
    for (const named of new URL(page.url()).searchParams.getAll('way'))
      expect(spelt).toContain(named)
    await page.getByRole('link', { name: startButton.answers.join('.'), exact: true }).click()
    await expectVerdict(page, startButton)
  })
})
