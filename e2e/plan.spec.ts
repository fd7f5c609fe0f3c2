/** A campaign as one plan: put together by keyboard, kept, compared, and no address that crashes it. */
import { readFileSync } from 'node:fs'
import {
  type CaseId,
  cases,
  compare,
  outlook,
  planOf,
  positionAfter,
  verdictOf,
  version,
} from '../src/rules/index.ts'
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
  unfold,
  unfoldAll,
  unscripted,
  ways,
} from './support/guide.ts'
import { readPdf } from './support/pdf.ts'

type Way = (typeof ways)[number]
const way = (text: string) => positionAfter(text.split('.') as Way['answers']) as Way
const caseWay = (id: CaseId) => way(cases[id].answers.join('.'))

const campaign = [
  'aiResearchesPersonCalls',
  'agentCallsProspects',
  'botInCustomerService',
  'personCallsConsumers',
  'personPressesStart',
] as const
const five = campaign.map(caseWay)
const [human, aiCold, , , startButton] = five as [Way, Way, Way, Way, Way]
const consented = way(
  'outbound.business.existing.advertising.automated.express-consent.documented-without-ai',
)
const spelt = ({ answers }: Way) => answers.join('.')
const query = (...all: Way[]) => `?${all.map((one) => `way=${spelt(one)}`).join('&')}`
const planPath = (language: string, ...all: Way[]) => `${language}/plan/${query(...all)}`

const rows = (page: Page) => page.locator('.plan-table tbody')
const waysIn = (page: Page) => new URL(page.url()).searchParams.getAll('way')

/** The table and the address show these ways, in this order. */
async function expectPlan(page: Page, all: readonly Way[]): Promise<void> {
  await expect
    .poll(() =>
      rows(page).evaluateAll((some) => some.map((one) => (one as HTMLElement).dataset.row)),
    )
    .toEqual(all.map(spelt))
  expect(waysIn(page)).toEqual(all.map(spelt))
  expect(
    await rows(page).evaluateAll((some) => some.map((one) => (one as HTMLElement).dataset.level)),
  ).toEqual(all.map(({ verdict }) => verdictOf(verdict).level))
}

/** What parts two ways, as the page shows it and as the rules say. */
async function expectParted(page: Page, first: Way, second: Way): Promise<void> {
  const { rows: questions, decisive } = compare(first, second)
  const shown = await page.locator('.parting').evaluate((part) => ({
    rows: [...part.querySelectorAll<HTMLElement>('tbody')].map((row) => [
      row.dataset.question,
      ...[...row.querySelectorAll('td')].map((cell) => cell.dataset.given),
    ]),
    decisive: [...part.querySelectorAll<HTMLElement>('[data-decisive]')].map(
      (one) => one.dataset.decisive,
    ),
  }))
  expect(shown).toEqual({
    rows: questions.map((row) => [row.question, row.first?.answer, row.second?.answer]),
    decisive: decisive.flat(),
  })
}

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

test('a campaign of five call types, from empty to paper by keyboard; names stay out of the address', async ({
  page,
}) => {
  await page.goto('de/plan/')
  for (const id of campaign) {
    await page.locator(`[data-case="${id}"]`).press('Space')
    await expect(page.locator(`[data-case="${id}"]`)).toBeFocused()
  }
  await page.getByRole('button', { name: 'Zum Plan' }).press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Die Anruftypen' })).toBeFocused()
  await expect(page.locator('h1')).toHaveText('2 von 5 Anruftypen sind so nicht zulässig')
  await expectPlan(page, five)

  // Worst first, those of one level as they were.
  const level = page.getByRole('columnheader', { name: 'Stufe' })
  await expect(level).not.toHaveAttribute('aria-sort')
  await page.locator('[data-sort]').press('Enter')
  const sorted = [1, 3, 4, 0, 2].map((at) => five[at] as Way)
  await expectPlan(page, sorted)
  await expect(level).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.locator('[data-sort]')).toBeFocused()

  // Renamed and moved; the focus stays on the button, and what happened is said.
  const second = rows(page).nth(1)
  await second.locator('[data-edit]').press('Enter')
  await second.locator('[data-name]').fill('Herbst <Nord>')
  const down = page.locator('[data-move="1"]')
  await down.press('Enter')
  const moved = [1, 4, 3, 0, 2].map((at) => five[at] as Way)
  await expectPlan(page, moved)
  await expect(down).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Stelle' })).toHaveText(
    'Herbst <Nord> steht jetzt an Stelle 3 von 5.',
  )
  expect(decodeURIComponent(page.url())).not.toContain('Herbst')

  const { title, pages } = await readPdf(
    await page.pdf({ preferCSSPageSize: true, printBackground: true }),
  )
  const [sheet] = pages
  expect(title).toMatch(/^KI-Anruf-Check – Plan – \d{4}-\d{2}-\d{2}$/)
  const text = sheet?.text.replace(/\s+/g, ' ') ?? ''
  for (const one of [
    '2 von 5 Anruftypen',
    'Herbst <Nord>',
    'Agent ruft neue Interessenten an',
    'Stand:',
  ])
    expect(text).toContain(one)
  expect(sheet?.links.some((link) => link === `${page.url()}&v=${version}`)).toBe(true)
  expect(text).not.toContain('Bearbeiten')
  expect(pages.length).toBeLessThanOrEqual(7)
  expect(
    pages
      .slice(1)
      .map((one) => one.text)
      .join(' '),
  ).toContain('Der Nachweis')

  // Removing is a step back from which one can go.
  await rows(page).nth(2).locator('[data-remove]').press('Enter')
  await expectPlan(
    page,
    [0, 1, 3, 4].map((at) => moved[at] as Way),
  )
  await page.goBack()
  await expectPlan(page, moved)
})

test('text, data, link and mail hold the plan; only text and data hold the names', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(planPath('de', human, aiCold))
  await rows(page).first().locator('[data-edit]').click()
  await page.locator('[data-name]').fill('Rückgewinnung')
  await unfold(page, 'keep')
  const keep = page.locator('#keep')
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  const link = `${page.url()}&v=${version}`
  await keep.getByRole('button', { name: 'Link kopieren' }).click()
  await expect(keep.getByRole('status')).toHaveText('Link kopiert')
  expect(await clipboard()).toBe(link)
  await keep.getByRole('button', { name: 'Als Text kopieren' }).click()
  await expect(keep.getByRole('status')).toHaveText('Text kopiert')
  for (const one of ['# 1 von 2 Anruftypen', '## 1. Rückgewinnung: Zulässig mit Pflichten', link])
    expect(await clipboard()).toContain(one)
  const download = page.waitForEvent('download')
  await keep.getByRole('button', { name: 'JSON' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^ki-anruf-check-plan-[\d-]{10}\.json$/)
  const record = JSON.parse(readFileSync(await file.path(), 'utf8'))
  expect(record.callTypes.map((one: { name: string; way: string }) => [one.name, one.way])).toEqual(
    [
      ['Rückgewinnung', spelt(human)],
      ['Ein KI-Agent ruft neue Interessenten an', spelt(aiCold)],
    ],
  )
  expect(record.permalink).toBe(link)
  const mail = decodeURIComponent((await keep.locator('[data-mail]').getAttribute('href')) ?? '')
  expect(mail).toContain(link)
  expect(mail).toMatch(/subject=KI-Anruf-Check: 1 von 2 Anruftypen ist so nicht zulässig/)
})

test('one more, question by question; one changed, with its name; nothing of the others is lost', async ({
  page,
}) => {
  await page.goto(checkPath('de', startButton.answers))
  await page.locator('[data-add]').click()
  await expectPlan(page, [startButton])
  await page.locator('[data-add="new"]').click()
  await expect(page.locator('h1')).toHaveText('Wer ruft wen an?')
  await expect(page.locator('h1')).toBeFocused()
  await expect(page.locator('main')).toContainText(
    'Ein Mensch drückt auf Start, dann spricht die KI',
  )
  await answer(page, 'inbound')
  await answer(page, 'staff')
  await expectPlan(page, [startButton, way('inbound.staff')])

  // A verdict and a case that are looked at meanwhile come into the same plan.
  await page.goBack()
  await page.goForward()
  await rows(page).first().locator('th a').click()
  await expectVerdict(page, startButton)
  await page.locator('header').getByRole('link', { name: 'Fälle' }).click()
  await page.locator('[data-add="agentCallsProspects"]').click()
  const all = [startButton, way('inbound.staff'), aiCold]
  await expectPlan(page, all)

  const first = rows(page).first()
  await first.locator('[data-edit]').click()
  await first.locator('[data-name]').fill('Start')
  await first.locator('[data-change="speaker"]').click()
  await expect(page.locator('.plan-head')).toContainText('Start – noch offen')
  await page.locator('[data-leave]').click()
  await expectPlan(page, all)
  await first.locator('[data-edit]').click()
  await first.locator('[data-change="speaker"]').click()
  await answer(page, 'human')
  await expectPlan(page, [human, way('inbound.staff'), aiCold])
  await expect(first.locator('th a')).toHaveText('Start')

  // A change to what is there already makes two of one.
  await rows(page).nth(2).locator('[data-edit]').click()
  await rows(page).nth(2).locator('[data-change="direction"]').click()
  await answer(page, 'inbound')
  await answer(page, 'staff')
  await expect(page.locator('[data-repeated]')).toHaveAttribute('data-repeated', '2')
  await expect(rows(page)).toHaveCount(2)
})

for (const language of languages) {
  test(`${language}: with two, what parts them; with more, two of choice; the old address and the other language keep them`, async ({
    page,
  }) => {
    const other = language === 'de' ? 'en' : 'de'
    await page.goto(`${language}/compare/${query(human, consented)}&v=${version}`)
    await expectPlan(page, [human, consented])
    expect(new URL(page.url()).pathname).toBe(`/${language}/plan/`)
    await expectParted(page, human, consented)
    await page.locator('.parting summary').click()
    await expect(page.locator('.parting [data-question="purpose"] td').first()).toHaveText(
      { de: 'nicht gefragt', en: 'not asked' }[language],
    )
    await page.locator(`header [hreflang="${other}"]`).click()
    await expect(page.locator('html')).toHaveAttribute('lang', other)
    await expectPlan(page, [human, consented])

    await page.goto(planPath(language, ...five))
    await page.locator('#parting > summary').click()
    await page.locator('#parting select').nth(1).selectOption('4')
    await expectParted(page, human, startButton)
  })
}

test('each step stands once, with the numbers of its call types', async ({ page }) => {
  await page.goto(planPath('de', ...five))
  await page.locator('#now > .plan-steps > li').first().waitFor()
  const plan = planOf(five)
  const shown = await page
    .locator('#now > .plan-steps > li')
    .evaluateAll((all) =>
      all.map((one) => [
        (one as HTMLElement).dataset.step,
        one.querySelector('strong')?.textContent,
        one.querySelector<HTMLElement>('[data-for]')?.dataset.for,
      ]),
    )
  expect(new Set(shown.map(([id]) => id))).toEqual(new Set(plan.steps.map(({ id }) => id)))
  expect(new Set(shown.map(([id, title]) => `${id} ${title}`)).size).toBe(shown.length)
  for (const { id, ways: numbers } of plan.steps) {
    const told = shown.filter(([one]) => one === id).flatMap(([, , all]) => all?.split(' ') ?? [])
    expect(told.map(Number).toSorted()).toEqual(numbers)
  }
  expect(
    await page.locator('.counts li').evaluateAll((all) => all.map((one) => one.textContent)),
  ).toEqual(['2 unzulässig', '1 ungeklärt', '2 zulässig mit Pflichten'])
})

test('narrow, dark, opened, and for axe', async ({ page }) => {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(planPath('de', ...five))
  expect(await overflow()).toBe(0)
  await rows(page).first().locator('[data-edit]').click()
  await page.locator('#add > summary').click()
  await unfoldAll(page)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await overflow()).toBe(0)
  const small = await page
    .locator(
      'main :is(button, .button, select, summary, label:has(input), input:not([type=checkbox]))',
    )
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML.slice(0, 80)),
    )
  expect(small).toEqual([])
  expect(await violationsOn(page)).toEqual([])
  expect(await violationsInDark(page)).toEqual([])
  await page.goto('en/plan/')
  expect(await overflow()).toBe(0)
  expect(await violationsOn(page)).toEqual([])
})

const a = spelt(aiCold)
const b = spelt(human)
const nine = ways.slice(0, 9).map(spelt)
/** What the address holds, what the page says, and where a link in it leads. */
const oddities = [
  ['', 'Anruftypen auswählen', 'de/map/'],
  [`?way=${a}&way=${a}&way=${b}`, 'er zählt einmal', `de/check/${a.replaceAll('.', '/')}/`],
  [
    `?${nine.map((one) => `way=${one}`).join('&')}`,
    'nennt 9 Anruftypen',
    `de/plan/?way=${nine[8]}`,
  ],
  [`?way=${a}.cold&way=${b}`, 'Anruftyp 1: cold', `de/plan/?way=${a}&way=${b}`],
  [`?way=%3Cb%3E%00&way=${b}`, 'Anruftyp 1: <b>', `de/plan/?way=&way=${b}`],
  [`?way=inbound&way=${b}`, 'Anruftyp 1 – noch offen', `de/plan/?way=inbound.staff&way=${b}`],
  [`?way=${'x'.repeat(5000)}`, `${'x'.repeat(80)}…`, 'de/plan/?way='],
] as const

test('whatever the address holds gets a clear word and a way on', async ({ page, baseURL }) => {
  for (const [search, says, leads] of oddities) {
    await page.goto(`de/plan/${search}`)
    await expect(page.locator('main'), search).toContainText(says)
    await expect(page.locator('h1')).toHaveCount(1)
    const links = page.locator('main a[href]')
    const all = await links.evaluateAll((some) =>
      some.map((link) => (link as HTMLAnchorElement).href),
    )
    expect(all, search).toContain(`${baseURL}${leads}`)
  }
  await page.goto(`de/plan/?way=${a.toUpperCase()}&WAY=x&way=..${b}..`)
  await expect(rows(page)).toHaveCount(2)
})

test('a verdict leads to an alternative beside it, and a question that this opens is asked here', async ({
  page,
}) => {
  await page.goto(checkPath('de', aiCold.answers))
  await unfoldAll(page)
  const { others } = outlook(aiCold)
  expect(
    await page
      .locator('[data-compare]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.compare)),
  ).toEqual(others.map(({ answer: id }) => id))
  await page.locator('[data-compare="existing"]').click()
  await expect(page.locator('[data-open]')).toHaveAttribute('data-open', 'purpose')
  await answer(page, 'advertising')
  await expectPlan(page, [
    aiCold,
    way('outbound.business.existing.advertising.automated.no-consent'),
  ])
})

test.describe('made with an older version', () => {
  test.use({ baseURL: servers.development.url })
  test('what it said then is told, and what is no way any more is asked anew', async ({ page }) => {
    const old = 'v=2026-01-01'
    await page.goto(`de/plan/?way=${a}&way=inbound.staff&${old}`)
    await expect(page.locator('.earlier')).toHaveAttribute('data-made', '2026-01-01')
    await expect(rows(page).first().locator('[data-then]')).toHaveAttribute('data-level', 'unclear')
    await expect(rows(page).nth(1).locator('[data-then]')).toHaveCount(0)
    await page.goto(`de/plan/?way=inbound.staff&way=outbound.cold.robot&${old}`)
    const gone = page.locator('[data-earlier]')
    await expect(gone).toHaveAttribute('data-earlier', '2026-01-01')
    await expect(gone).toContainText('Erfunden: Ein Roboter ruft an')
    await page.locator('main .action').click()
    await expect(page.locator('[data-open="recipient"]')).toBeVisible()
    await answer(page, 'business')
    // Its answer „cold“ was kept and is taken again.
    await expect(page.locator('[data-open="speaker"]')).toBeVisible()
    await expect(page.locator('main')).toContainText('Menschen nehmen Anrufe an')
  })
})

test.describe('under a path of a host', () => {
  test.use({ baseURL: servers.subPath.url })
  test('the old address leads to the plan as well', async ({ page, baseURL }) => {
    await page.goto(`de/compare/${query(startButton, human)}`)
    await expectPlan(page, [startButton, human])
    const link = rows(page).first().locator('th a')
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
  await page.goto(planPath('de', aiCold), unscripted)
  const without = page.locator('.unscripted')
  await expect(without).toBeHidden()
  await expect(without).toBeVisible()
  complaints.console.length = 0
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the page says so and links every way, spelt as in the address', async ({ page }) => {
    await page.goto(`de/compare/${query(startButton)}`)
    await expect(page.getByText('dafür braucht er JavaScript')).toBeVisible()
    const all = await page.locator('.ways a').allTextContents()
    expect(all.toSorted()).toEqual(ways.map(spelt).toSorted())
    await page.getByRole('link', { name: spelt(startButton), exact: true }).click()
    await expectVerdict(page, startButton)
  })
})
