/** Legal terms: explained in place where they first occur, once a page, and on a page of their own. */
import { readFileSync } from 'node:fs'
import { termIds } from '../src/rules/index.ts'
import {
  checkPath,
  expect,
  expectNoComplaints,
  type Page,
  test,
  unfoldAll,
} from './support/guide.ts'

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

const verdict = ['outbound', 'business', 'cold', 'click-started', 'presumed-consent'] as const

/** The word that opens an explanation, whatever kind of control it is. */
const wordOf = (page: Page, explanation: string) =>
  page.locator(`[popovertarget="${explanation}"], .term[href="#${explanation}"]`)

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a term opens its explanation, by keyboard; in place, and closed again, where scripts run', async ({
      page,
    }) => {
      await page.goto(checkPath('de', verdict))
      await unfoldAll(page)
      const term = wordOf(page, 'term-callingMachine')
      const explanation = page.locator('#term-callingMachine')
      await expect(term).toHaveCount(1)
      await expect(explanation).toBeHidden()
      await term.press('Enter')
      await expect(explanation).toBeVisible()
      await expect(explanation).toContainText('ein Gericht hat das nicht entschieden')
      await expect(explanation.locator('[data-source="uwg7Abs2Nr2"]')).toBeVisible()
      if (!javaScriptEnabled) return
      const [word, box] = [await term.boundingBox(), await explanation.boundingBox()]
      expect(Math.abs((box?.y ?? 0) - ((word?.y ?? 0) + (word?.height ?? 0)))).toBeLessThan(16)
      // Nor is it printed; and its word is copied with the sentence.
      await page.emulateMedia({ media: 'print' })
      await expect(explanation).toBeHidden()
      await page.emulateMedia({ media: 'screen' })
      await expect(explanation).toBeVisible()
      const copied = await term.evaluate((one) => {
        getSelection()?.selectAllChildren(one.parentElement as Element)
        return getSelection()?.toString()
      })
      expect(copied).toContain(await term.textContent())
      await page.keyboard.press('Escape')
      await expect(explanation).toBeHidden()
    })
  })
}

test('each term is explained once a page, where it stands first', async ({ page }) => {
  await page.goto(checkPath('en', verdict))
  const explained = await page
    .locator('.explanation')
    .evaluateAll((all) => all.map((one) => one.id))
  expect(explained.length).toBeGreaterThan(3)
  expect(new Set(explained).size).toBe(explained.length)
  for (const id of explained) await expect(wordOf(page, id), id).toHaveCount(1)
  // What is said before a word's explanation, in the texts that are searched for terms.
  const early = await page.evaluate(() =>
    [...document.querySelectorAll('main .term')]
      .filter((term) => {
        const walker = document.createTreeWalker(document.querySelector('main') as Node, 4)
        let before = ''
        while (walker.nextNode() && !term.contains(walker.currentNode)) {
          const at = walker.currentNode.parentElement
          if (
            at?.closest('[data-certainty], #now p, #why p') &&
            !at.closest('.explanation, strong')
          )
            before += walker.currentNode.textContent
        }
        return before.toLowerCase().includes(term.textContent.toLowerCase())
      })
      .map((term) => term.textContent),
  )
  expect(early).toEqual([])
})

test('reader modes keep every sentence whole, its terms among its words', async ({ page }) => {
  const html = await (await page.request.get(checkPath('de', verdict))).text()
  await page.goto('about:blank')
  // Firefox's own.
  const script = new URL(import.meta.resolve('@mozilla/readability/Readability.js'))
  await page.evaluate(readFileSync(script, 'utf8'))
  const { read, sentences } = await page.evaluate((markup) => {
    const parse = () => new DOMParser().parseFromString(markup, 'text/html')
    const plain = (text = '') => text.replace(/\s+/g, ' ').trim()
    const { Readability } = window as unknown as {
      Readability: new (of: Document) => { parse(): { textContent: string } | null }
    }
    // What stands between numbers of sources and explanations, as far as it holds a term.
    const shown = parse()
    for (const one of shown.querySelectorAll('.explanation, sup')) one.replaceWith('|')
    for (const one of shown.querySelectorAll('.term')) one.append('^')
    return {
      read: plain(new Readability(parse()).parse()?.textContent),
      sentences: [...shown.querySelectorAll('p:has(.term)')]
        .flatMap((one) => one.textContent.split('|'))
        .filter((one) => one.includes('^'))
        .map((one) => plain(one.replaceAll('^', ''))),
    }
  }, html)
  expect(sentences.length).toBeGreaterThan(2)
  for (const one of sentences) expect(read).toContain(one)
})

test('the page of all terms is reached from every page', async ({ page }) => {
  await page.goto('de/')
  await page.getByRole('link', { name: 'Begriffe' }).click()
  await expect(page.locator('.glossary dfn')).toHaveCount(termIds.length)
  await expect(
    page.locator('.glossary > div', { hasNot: page.locator('[data-source]') }),
  ).toHaveCount(0)
})
