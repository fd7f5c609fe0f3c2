/**
 * Pages that a translator has taken apart: each text stands in elements of its own, later ones too. Every
 * control is pressed there, twice, and a link followed: React must not lose its way.
 */
import {
  type Complaints,
  expect,
  expectNoComplaints,
  type Frame,
  openBoard,
  type Page,
  sideBySide,
  untilHydrated,
} from './guide.ts'

/** What translators do, but for the translation. */
const translate = (frame: Frame) =>
  frame.evaluate(() => {
    const wrap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      for (const text of texts) {
        const { parentElement } = text
        if (!parentElement || parentElement.closest('font, svg, select, textarea')) continue
        const font = document.createElement('font')
        text.replaceWith(font)
        font.append(text)
      }
    }
    wrap(document.body)
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const one of addedNodes) wrap(one.nodeType === Node.TEXT_NODE ? document.body : one)
    }).observe(document.body, { childList: true, subtree: true })
  })

/** Presses all that is not a link, and what comes to stand there meanwhile; says how much that was. */
const pressAll = (frame: Frame) =>
  frame.evaluate(async () => {
    window.print = () => {}
    window.open = () => null
    const pressed = new Set<Element>()
    const settled = () => new Promise((resolve) => setTimeout(resolve))
    const press = (one: HTMLElement) => {
      if (!(one instanceof HTMLSelectElement)) return one.click()
      one.selectedIndex = (one.selectedIndex + 1) % one.options.length
      one.dispatchEvent(new Event('change', { bubbles: true }))
    }
    const controls =
      'summary, button, select, input:is([type=checkbox], [type=radio]), .term, [data-cell][tabindex]'
    for (let round = 0; round < 3; round += 1)
      for (const one of document.querySelectorAll<HTMLElement>(controls)) {
        if (pressed.has(one)) continue
        pressed.add(one)
        // The second time what the first one brought has to go.
        for (let time = 0; time < 2 && one.isConnected; time += 1) {
          press(one)
          await settled()
        }
      }
    return pressed.size
  })

/** Shows pages side by side, presses all of each, and follows a link: none may be loaded anew. */
export async function pressTranslated(
  page: Page,
  complaints: Complaints,
  paths: readonly string[],
  framed: readonly string[] = [],
): Promise<void> {
  await page.addInitScript(() => {
    if (window.top !== window && window.name !== 'framed') window.parent = window
  })
  await openBoard(page)
  const all = [...paths, ...framed]
  const frames = await sideBySide(
    page,
    all.map((path) => `/${path}`),
    { width: 360, height: 640 },
    all.map((_, at) => (at < paths.length ? 'alone' : 'framed')),
  )
  const again: string[] = []
  const counts = await Promise.all(
    frames.map(async (frame, at) => {
      const path = all[at]
      await untilHydrated(frame)
      await frame.waitForLoadState('networkidle')
      await translate(frame)
      const count = await pressAll(frame)
      expect(
        (await frame.locator('main').innerText({ timeout: 15_000 })).length,
        path,
      ).toBeGreaterThan(100)
      await frame.evaluate(() => Object.assign(window, { marked: true }))
      // Header and footer stay, the page between them goes.
      await frame.locator('a[href$="about/"]').first().dispatchEvent('click')
      await expect(frame.locator('h1'), path).toContainText('Über', { timeout: 15_000 })
      const isSame = await frame.evaluate(() => 'marked' in window)
      // The configurator's policy needs a document of its own.
      if (!isSame && path !== 'de/embed/') again.push(path ?? '')
      return count
    }),
  )
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(all.length / 2)
  expect(again).toEqual([])
  // Translated while parts were still taken over: React renders these parts anew, and says so.
  const console = complaints.console.filter((one) => !one.includes('#418'))
  expectNoComplaints({ ...complaints, console })
}
