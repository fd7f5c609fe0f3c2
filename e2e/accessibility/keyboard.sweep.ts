/** Every control and link reached by Tab, in the order of the page, seen and not covered; what is said on the way. */
import { expect, type Page, test, unfoldAll } from '../support/guide.ts'
import { all, open, queried } from './places.ts'

/** Where the focus is after a press of Tab, and what is wrong with that. */
function look(): { readonly at: number; readonly wrong: readonly string[] } {
  const everything = [...document.querySelectorAll('*')]
  const one = document.activeElement
  if (!one || one === document.body) return { at: -1, wrong: [] }
  const name = `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} ${one.textContent?.trim().slice(0, 40)}`
  const wrong: string[] = []
  const style = getComputedStyle(one)
  const ring = getComputedStyle(one, '::after')
  // In the drawing the box of a link has the ring.
  const box = one instanceof SVGElement ? one.querySelector('rect') : null
  const isRinged = box
    ? parseFloat(getComputedStyle(box).strokeWidth) >= 3
    : style.outlineStyle !== 'none' || ring.outlineStyle !== 'none'
  // A frame shows where the focus is inside of it.
  if (!isRinged && !one.matches('iframe')) wrong.push(`no ring: ${name}`)
  const { left, top, right, bottom } = one.getBoundingClientRect()
  const [x, y] = [
    Math.min(Math.max((left + right) / 2, 0), innerWidth - 1),
    Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1),
  ]
  if (bottom <= 0 || top >= innerHeight) wrong.push(`out of sight: ${name}`)
  else {
    // A link of two lines has a hole in its middle.
    const corners = [...one.getClientRects()].flatMap((box) => [
      [box.left + 2, box.top + box.height / 2],
      [box.left + box.width / 2, box.top + box.height / 2],
    ])
    const isSeen = [[x, y], ...corners].some(([a = 0, b = 0]) => {
      const hit = document.elementFromPoint(a, b)
      return (
        hit !== null &&
        (one.contains(hit) || hit.contains(one) || hit.closest('label')?.contains(one))
      )
    })
    if (!isSeen) wrong.push(`covered: ${name}`)
  }
  return { at: everything.indexOf(one), wrong }
}

/** What Tab should reach: what can be pressed and is shown; of radio buttons one in each group. */
function stops(): number {
  const groups = new Set<string>()
  return [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, select, input, textarea, iframe, [tabindex="0"]',
    ),
  ].filter((one) => {
    if (
      one.tabIndex < 0 ||
      !one.checkVisibility({ visibilityProperty: true }) ||
      (one as HTMLInputElement).disabled
    )
      return false
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true
    const isNew = !groups.has(one.name)
    groups.add(one.name)
    return isNew
  }).length
}

async function walk(page: Page): Promise<readonly string[]> {
  const expected = await page.evaluate(stops)
  const wrong: string[] = []
  let last = -1
  let reached = 0
  for (let left = expected + 30; left > 0; left -= 1) {
    await page.keyboard.press('Tab')
    const { at, wrong: here } = await page.evaluate(look)
    if (at < 0) break
    // Inside of a frame, which is another page.
    if (at === last) continue
    if (at < last) {
      wrong.push(`out of order: ${await page.evaluate(() => document.activeElement?.textContent)}`)
      if (reached > expected) break
    }
    last = at
    reached += 1
    wrong.push(...here)
  }
  if (reached !== expected) wrong.push(`${reached} stops of ${expected}`)
  return wrong
}

for (const [name, size] of [
  ['question', { width: 360, height: 640 }],
  ['changing', { width: 360, height: 640 }],
  ['unclear', { width: 360, height: 640 }],
  ['boardOfWay', { width: 360, height: 640 }],
  ['boardOfWay', { width: 1280, height: 720 }],
  ['planOfThree', { width: 360, height: 640 }],
  ['planOfThree', { width: 1280, height: 720 }],
  ['slide', { width: 1280, height: 720 }],
  ['questionSlide', { width: 1280, height: 720 }],
  ['boardSlide', { width: 1280, height: 720 }],
  ['embed', { width: 1280, height: 720 }],
] as const) {
  test(`${name} by Tab, ${size.width} px wide`, async ({ page }) => {
    await page.setViewportSize(size)
    await open(page, `de/${(all as Record<string, string>)[name]}`)
    await unfoldAll(page)
    expect(await walk(page)).toEqual([])
  })
}

/** Notes what is announced without the focus moving there. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver((changes) => {
      const regions = new Set(
        changes
          .map(({ target }) =>
            (target instanceof Element ? target : target.parentElement)?.closest(
              '[role=status], [role=alert], [aria-live], output',
            ),
          )
          .filter((one) => one !== null && one !== undefined),
      )
      for (const one of regions) if (one.textContent) said.push(one.textContent)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0))

test('board: another cell, chosen by arrow, is announced once', async ({ page }) => {
  await open(page, `de/${queried.boardOfWay}`)
  await listen(page)
  await page.locator('.board [aria-current]').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.what-if[data-as="whatIf"]')).toBeVisible()
  expect(await heard(page)).toHaveLength(1)
  await expect(page.locator(':focus')).toHaveAttribute('data-cell', /./)
})

test('plan: moved, removed and sorted by keyboard, each announced once', async ({ page }) => {
  await open(page, `de/${queried.planOfThree}`)
  await listen(page)
  await page.locator('[data-edit]').first().focus()
  await page.keyboard.press('Enter')
  const press = async (selector: string) => {
    await page.locator(`${selector}:visible`).first().press('Enter')
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said.length))
      .toBe(1)
    return heard(page)
  }
  expect(await press('[data-move="1"]')).toEqual([expect.stringContaining('an Stelle 2 von 3')])
  await expect(page.locator(':focus')).toHaveAttribute('data-move', '1')
  expect(await press('[data-sort]')).toEqual([expect.stringContaining('zuerst')])
  expect(await press('[data-remove]')).toEqual([expect.stringContaining('ist entfernt')])
  // Who removed a row is somewhere on the page, not at its beginning.
  await expect(page.locator(':focus')).toBeVisible()
})
