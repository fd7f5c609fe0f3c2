/** The map: every question and verdict drawn, its words inside its boxes, its links right, a way shown. */
import {
  edges,
  questionIds,
  questionOf,
  shortestEndings,
  shortestWays,
  type VerdictId,
  verdictOf,
} from '../src/rules/index.ts'
import {
  checkPath,
  expect,
  expectNoComplaints,
  expectVerdict,
  languages,
  test,
  unfold,
  unfoldAll,
  ways,
} from './support/guide.ts'

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

const startButton = ways.find(({ verdict }) => verdict === 'startButton') as (typeof ways)[number]
const address = `map/?way=${startButton.answers.join('.')}`

for (const language of languages) {
  test(`${language}: draws every question and every verdict; no word leaves its box, no box another`, async ({
    page,
  }) => {
    await page.goto(`${language}/map/`)
    await unfoldAll(page)
    const drawn = await page.evaluate(() => {
      // Whatever way is shown: its words are bold, and take the most room.
      for (const text of document.querySelectorAll<SVGElement>('.map-question > text'))
        text.dataset.on = 'true'
      const boxes = [...document.querySelectorAll('.map rect')].map((one) =>
        one.getBoundingClientRect(),
      )
      const overlaps = boxes.filter((a, at) =>
        boxes.some(
          (b, other) =>
            other > at &&
            a.left < b.right &&
            b.left < a.right &&
            a.top < b.bottom &&
            b.top < a.bottom,
        ),
      )
      const outside = [...document.querySelectorAll('.map-question, .map-verdict')].flatMap(
        (group) => {
          const box = group.querySelector('rect')?.getBoundingClientRect()
          return [...group.querySelectorAll('text')]
            .filter((text) => {
              const { left, right, top, bottom } = text.getBoundingClientRect()
              if (!box) return true
              return left < box.left || right > box.right || top < box.top || bottom > box.bottom
            })
            .map((text) => text.textContent)
        },
      )
      // Words of one row must not run into those of the next.
      const crowded = [...document.querySelectorAll('.map-question, .map-verdict a')].flatMap(
        (group) => {
          const texts = [...group.querySelectorAll('text')].map((text) => ({
            words: text.textContent,
            top: text.getBoundingClientRect().top,
            bottom: text.getBoundingClientRect().bottom,
          }))
          return texts.filter((text, at) => text.bottom > (texts[at + 1]?.top ?? Infinity) + 3)
        },
      )
      return {
        nodes: [...document.querySelectorAll<SVGElement>('.map [data-node]')].map((node) => ({
          id: node.dataset.node,
          level: node.dataset.level,
          path: new URL(node.getAttribute('href') ?? '', document.baseURI).pathname,
        })),
        lines: document.querySelectorAll('.map-lines path').length,
        overlaps: overlaps.length,
        outside,
        crowded: crowded.map(({ words }) => words),
      }
    })
    const shortest = shortestWays()
    expect(drawn).toEqual({
      nodes: [
        ...questionIds.map((id) => ({
          id,
          level: undefined,
          path: `/${checkPath(language, shortest[id])}`,
        })),
        // A verdict stands beside each answer that leads to it, and shows what was answered there.
        ...[...shortestEndings()]
          .toSorted(([a], [b]) => edges.indexOf(a) - edges.indexOf(b))
          .map(([{ to }, answers]) => ({
            id: to,
            level: verdictOf(to as VerdictId).level,
            path: `/${checkPath(language, answers)}`,
          })),
      ],
      lines: edges.length,
      overlaps: 0,
      outside: [],
      crowded: [],
    })
    await expect(page.locator('.map-list dd')).toHaveCount(edges.length)
  })
}

test('a verdict leads to the map with its way; its boxes lead to their places on it', async ({
  page,
}) => {
  await page.goto(checkPath('de', startButton.answers))
  await page.locator('#instead a[href*="/map/?way="]').click()
  await expect(page).toHaveURL(new RegExp(`/de/map/\\?way=${startButton.answers.join('\\.')}$`))
  await unfold(page, 'program')
  await expect(page.locator('.map-lines [data-on="true"]')).toHaveCount(startButton.answers.length)
  const onWay = page.locator('.map-question[data-on="true"] [data-node]')
  expect(await onWay.evaluateAll((all) => all.map((one) => one.getAttribute('data-node')))).toEqual(
    startButton.answers.map(questionOf),
  )
  await expect(page.locator('[data-node="consent"]')).toHaveAttribute(
    'href',
    `../${checkPath('', startButton.answers.slice(0, -1)).slice(1)}`,
  )
  await page.locator('[data-node="startButton"]').click()
  await expectVerdict(page, startButton)
})

test('a way that fits only in part is shown as far as it does, and said so', async ({ page }) => {
  await page.goto('de/map/?way=outbound.business.nonsense.x')
  await expect(page.getByText('Ein Teil des Weges in dieser Adresse passt nicht')).toBeVisible()
  await expect(page.locator('.map-lines [data-on="true"]')).toHaveCount(2)
  await page.goto('de/map/?way=')
  await expect(page.locator('.map-lines path')).toHaveCount(edges.length)
  await expect(page.locator('[data-on]')).toHaveCount(0)
})

test('it is made smaller and larger, and scrolls in its own frame, by keyboard too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('de/map/')
  await unfold(page, 'program')
  const width = () =>
    page.locator('.map-screen').evaluate((one) => one.getBoundingClientRect().width)
  const natural = await width()
  await page.getByRole('button', { name: 'Verkleinern' }).click()
  expect(await width()).toBeLessThan(natural)
  const larger = page.getByRole('button', { name: 'Vergrößern' })
  await larger.click()
  await larger.click()
  expect(await width()).toBeGreaterThan(natural)
  // The last press turns it off, and leaves the focus where it is.
  await expect(larger).toHaveAttribute('aria-disabled', 'true')
  await expect(larger).toBeFocused()
  await page.locator('.map-frame').focus()
  await page.keyboard.press('ArrowRight')
  await expect
    .poll(() => page.locator('.map-frame').evaluate((frame) => frame.scrollLeft))
    .toBeGreaterThan(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the drawing and its links are there', async ({ page }) => {
    await page.goto(`de/${address}`)
    await unfold(page, 'program')
    await expect(page.locator('.map-screen')).toBeVisible()
    await page.locator('[data-node="startButton"]').click()
    await expect(page.locator('main')).toHaveAttribute('data-verdict', 'startButton')
  })
})

test('on paper the drawing is cut into sheets between its boxes', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('de/map/')
  await expect(page.locator('.map-screen')).toBeHidden()
  const cut = await page.evaluate(() => {
    const tops = [...document.querySelectorAll<SVGSVGElement>('.map-sheet')].map(
      (sheet) => sheet.viewBox.baseVal.y,
    )
    const rects = [...document.querySelectorAll<SVGRectElement>('.map rect')]
    return {
      sheets: tops.length,
      cutThrough: rects.filter(({ y, height }) =>
        tops.some((top) => top > y.baseVal.value && top < y.baseVal.value + height.baseVal.value),
      ).length,
      rects: rects.length,
    }
  })
  expect(cut.sheets).toBeGreaterThan(1)
  expect(cut).toMatchObject({ cutThrough: 0, rects: questionIds.length + shortestEndings().size })
})
