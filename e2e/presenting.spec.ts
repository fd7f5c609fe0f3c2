/** Shown to others: larger, nothing that distracts, the trail, and from case to case by keyboard. */
import { type CaseId, caseIds, cases } from '../src/rules/index.ts'
import {
  answer,
  checkPath,
  expect,
  expectNoComplaints,
  expectQuestion,
  test,
} from './support/guide.ts'

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

const size = () => getComputedStyle(document.documentElement).fontSize

test('every case is stepped through with the arrow keys, there and back', async ({ page }) => {
  await page.goto('de/cases/')
  const plain = await page.evaluate(size)
  await page.getByRole('link', { name: 'Fälle vorführen' }).click()
  await expect(page.getByRole('link', { name: 'nächster Fall' })).toBeVisible()
  expect(Number.parseFloat(await page.evaluate(size))).toBeGreaterThan(Number.parseFloat(plain))
  await expect(page.locator('header.site')).toBeHidden()
  await expect(page.locator('footer.site')).toBeHidden()
  for (const [at, id] of caseIds.entries()) {
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.presenting strong')).toContainText(
      `Fall ${at + 1} von ${caseIds.length}`,
    )
    await expect(page).toHaveURL(new RegExp(`${checkPath('de', cases[id].answers)}\\?present=$`))
    await expect(page.locator('main')).toHaveAttribute('data-verdict')
  }
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('.presenting strong')).toContainText(
    `Fall ${caseIds.length - 1} von ${caseIds.length}`,
  )
})

test('a presentation that is opened at a case goes on from there', async ({ page }) => {
  // An address cannot tell apart two cases with the same answers.
  const spelt = caseIds.map((id) => cases[id].answers.join())
  const at = spelt.findIndex((one, n) => n > 0 && spelt.indexOf(one) === spelt.lastIndexOf(one))
  const [before, opened, after] = caseIds.slice(at - 1) as [CaseId, CaseId, CaseId]
  for (const [words, neighbour] of [
    ['nächster Fall', after],
    ['voriger Fall', before],
  ] as const) {
    await page.goto(`${checkPath('de', cases[opened].answers)}?present`)
    await expect(page.locator('.presenting strong')).toContainText(
      `Fall ${at + 1} von ${caseIds.length}`,
    )
    await page.getByRole('link', { name: words }).click()
    await expect(page).toHaveURL(
      new RegExp(`${checkPath('de', cases[neighbour].answers)}\\?present=$`),
    )
  }
})

test('a presented verdict says what was examined and when, and is printed like any other', async ({
  page,
}) => {
  await page.goto(`${checkPath('de', cases.agentCallsProspects.answers)}?present`)
  await expect(page.locator('.presenting strong')).toBeVisible()
  await expect(page.locator('[data-version]')).toBeVisible()
  await expect(page.locator('.scope')).toContainText(
    /Geprüft sind §\s7\sUWG und Art\.\s50\sKI-\u2060VO/,
  )
  await expect(page.locator('.scope')).toBeVisible()
  await expect(page.locator('#keep')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  const printed = await page.evaluate(size)
  await expect(page.locator('[data-consent-checklist]')).toBeVisible()
  await expect(page.locator('header.site .brand')).toBeVisible()
  await page.goto(checkPath('de', cases.agentCallsProspects.answers))
  expect(await page.evaluate(size)).toBe(printed)
})

test('a question shows its number keys and the trail; the presentation ends where it is', async ({
  page,
}) => {
  await page.goto(`${checkPath('en', ['outbound'])}?present`)
  await expect(page.locator('.path li')).toHaveText(['We call them'])
  await page.keyboard.press('1')
  await expectQuestion(page, 'contact')
  await expect(page.locator('.path li')).toHaveText(['We call them', /^Businesses/])
  const key = await page
    .locator('[data-answer]')
    .first()
    .evaluate((one) => {
      const { content, borderTopWidth } = getComputedStyle(one, '::before')
      return { content, borderTopWidth }
    })
  expect(key).toEqual({ content: expect.stringContaining('counter'), borderTopWidth: '1px' })
  await answer(page, 'cold')
  await answer(page, 'human')
  await expectQuestion(page, 'consent')
  await page.getByRole('link', { name: 'End presentation' }).click()
  await expect(page).toHaveURL(/\/human\/$/)
  await expect(page.locator('header.site')).toBeVisible()
})
