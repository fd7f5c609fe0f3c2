/** Changing an answer: what the page promises on the way, how one leaves it, and what the verdict says after it. */
import {
  answer,
  checkPath,
  expect,
  expectNoComplaints,
  expectQuestion,
  type Page,
  test,
  untilHydrated,
} from './support/guide.ts'

const way = ['outbound', 'business', 'cold', 'automated', 'presumed-consent'] as const

async function startChange(page: Page, question: string) {
  await page.goto(checkPath('de', way))
  await page.locator('.given-line > summary').click()
  await page.locator(`[data-change="${question}"]`).click()
  await expectQuestion(page, question)
}
const changed = (page: Page) => page.locator('[data-changed]')

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

test('marks the former answer, and offers the way back to the result', async ({ page }) => {
  await startChange(page, 'speaker')
  await expect(page.locator('.trail')).toContainText('Angabe ändern – danach wieder das Ergebnis')
  await expect(page.locator('[data-answer][aria-current="true"]')).toHaveCount(1)
  await expect(page.locator('[data-answer="automated"]')).toContainText('bisher')
  await page.getByRole('link', { name: 'Ohne Änderung zurück zum Ergebnis' }).click()
  await expect(page).toHaveURL(new RegExp(`${way.join('/')}/$`))
  await expect(changed(page)).toHaveCount(0)
})

test('the verdict says what held before, and compares the two', async ({ page }) => {
  await startChange(page, 'speaker')
  await answer(page, 'human')
  const said = 'Geändert: Wer führt das Gespräch? – vorher unzulässig'
  await expect(changed(page)).toContainText(said)
  await page.reload()
  await expect(changed(page)).toContainText(said)
  await changed(page).getByRole('link').click()
  expect(new URL(page.url()).searchParams.getAll('way')).toEqual([
    way.join('.'),
    way.join('.').replace('automated', 'human'),
  ])
})

test('a question that opens on the way is announced, and what was changed is not forgotten', async ({
  page,
}) => {
  await startChange(page, 'recipient')
  await expect(page.locator('.trail')).toContainText('höchstens noch 3 Fragen')
  await answer(page, 'consumer')
  await expectQuestion(page, 'consent')
  await answer(page, 'no-consent')
  await expect(changed(page)).toHaveAttribute('data-changed', 'recipient')
})

test('who comes by an address, or begins anew, has changed nothing', async ({ page }) => {
  await page.goto(checkPath('de', way))
  await expect(changed(page)).toHaveCount(0)
  await page.locator('.given-line > summary').click()
  await page.getByRole('link', { name: 'Neu beginnen' }).click()
  for (const id of ['inbound', 'staff'] as const) {
    await answer(page, id)
  }
  await expect(page.locator('main')).toHaveAttribute('data-verdict', 'inboundStaff')
  await expect(changed(page)).toHaveCount(0)
})

test('a second click at once answers nothing; a later one does', async ({ page }) => {
  await page.goto(checkPath('de', []))
  await untilHydrated(page)
  // Both within the page, so that the speed of the machine does not matter.
  await page.evaluate(async () => {
    const click = () =>
      document
        .querySelector('main [data-answer]')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
    click()
    while (document.querySelector('main')?.dataset.question !== 'recipient') {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    click()
  })
  await page.waitForTimeout(500)
  await expectQuestion(page, 'recipient')
  await answer(page, 'business')
  await expectQuestion(page, 'contact')
})

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('no numbers and no keys; up to four answers stand in the first screen', async ({ page }) => {
    const consent = way.slice(0, 4)
    for (const path of [
      checkPath('de', []),
      checkPath('de', way.slice(0, 2)),
      checkPath('de', consent),
      `${checkPath('de', consent)}?keep=presumed-consent`,
    ]) {
      await page.goto(path)
      await expect(page.locator('.keys')).toBeHidden()
      const rows = page.locator('[data-answer]')
      expect(await rows.first().evaluate((row) => getComputedStyle(row, '::before').content)).toBe(
        'none',
      )
      const bottom = await rows.last().evaluate((row) => row.getBoundingClientRect().bottom)
      expect(bottom, path).toBeLessThan(844)
    }
  })
})
