/** Moving through the guide with JavaScript: focus, title, history, changing answers, keys, links. */
import { type AnswerId, lawAsOf, objectionIds, version } from '../src/rules/index.ts'
import {
  answer,
  changeAnswer,
  checkPath,
  expect,
  expectNoComplaints,
  expectQuestion,
  expectVerdict,
  type Page,
  start,
  test,
  unfold,
  untilHydrated,
  untilQueryIsRead,
  ways,
} from './support/guide.ts'

const way = (...answers: AnswerId[]) => {
  const found = ways.find((one) => one.answers.join() === answers.join())
  if (!found) throw new Error(`No way: ${answers.join(' ')}`)
  return found
}
const prohibited = way('outbound', 'business', 'cold', 'automated', 'no-consent')

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

/** Marks the document, and what surrounds each page, so that a reload or a new element would be noticed. */
const mark = (page: Page) =>
  page.evaluate(() => {
    for (const one of [window, ...document.querySelectorAll('header.site, footer.site')])
      Object.assign(one, { marked: true })
  })
const isMarked = (page: Page) =>
  page.evaluate(() =>
    [window, document.querySelector('header.site'), document.querySelector('footer.site')].every(
      (one) => one && 'marked' in one,
    ),
  )

test('a step waits for nothing: the next page stands when the click is over, a verdict too', async ({
  page,
}) => {
  const [last, ...before] = prohibited.answers.toReversed()
  const [previous, ...first] = before
  await page.goto(checkPath('de', first.toReversed()))
  await untilHydrated(page)
  for (const given of [previous, last]) {
    // What the answers lead to is loaded while the page is read, which begins when the browser is idle.
    if (given === last) {
      await page.waitForFunction(() =>
        ['/Verdict-', '/duties-'].every((part) =>
          performance.getEntriesByType('resource').some(({ name }) => name.includes(part)),
        ),
      )
    }
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(100)
    const shown = await page.evaluate(async (id) => {
      document.querySelector<HTMLElement>(`main [data-answer="${id}"]`)?.click()
      await Promise.resolve()
      const { question, verdict } = document.querySelector('main')?.dataset ?? {}
      return question ?? verdict
    }, given)
    expect(shown).toBe(given === last ? prohibited.verdict : 'consent')
  }
  await expectVerdict(page, prohibited)
})

test('each step moves focus to the new heading, changes title and address, and loads nothing anew', async ({
  page,
}) => {
  await start(page, 'de')
  await expect(page.locator('h1')).not.toBeFocused()
  await mark(page)
  const titles = [await page.title()]
  for (const [n, given] of prohibited.answers.entries()) {
    await answer(page, given)
    await expect(page).toHaveURL(
      new RegExp(`${checkPath('de', prohibited.answers.slice(0, n + 1))}$`),
    )
    await expect(page.locator('h1')).toBeFocused()
    await expect(page.locator('h1')).toHaveCount(1)
    titles.push(await page.title())
  }
  expect(new Set(titles).size).toBe(titles.length)
  expect(titles.at(-1)).toMatch(/^Unzulässig: /)
  expect(await page.evaluate(() => document.querySelectorAll('title').length)).toBe(1)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  expect(await isMarked(page)).toBe(true)
})

test('Back and Forward step through the answers; reload and deep links land where they should', async ({
  page,
}) => {
  await start(page, 'de')
  for (const given of prohibited.answers) await answer(page, given)
  await expectVerdict(page, prohibited)
  await page.goBack()
  await expectQuestion(page, 'consent')
  await page.goBack()
  await expectQuestion(page, 'speaker')
  await page.goForward()
  await expectQuestion(page, 'consent')
  await page.reload()
  await expectQuestion(page, 'consent')
  await page.goForward()
  await expectVerdict(page, prohibited)
  await page.goto(checkPath('en', prohibited.answers))
  await expectVerdict(page, prohibited)
})

test('the way back goes back in history when that is the last entry, else to the address without the last answer', async ({
  page,
}) => {
  await start(page, 'de')
  await answer(page, 'outbound')
  await answer(page, 'business')
  await expectQuestion(page, 'contact')
  const before = await page.evaluate(() => history.length)
  await page.locator('.back').click()
  await expectQuestion(page, 'recipient')
  expect(await page.evaluate(() => history.length)).toBe(before)
  await page.goForward()
  await expectQuestion(page, 'contact')

  await page.goto(checkPath('de', ['outbound', 'business', 'cold', 'human']))
  await expect(page.locator('.back')).toHaveAttribute('href', '../')
  await page.locator('.back').click()
  await expectQuestion(page, 'speaker')
})

test('changing an answer keeps the later ones that still apply and asks only what is newly open', async ({
  page,
}) => {
  await page.goto(checkPath('de', prohibited.answers))
  await changeAnswer(page, 'contact')
  await expectQuestion(page, 'contact')
  await expect(page).toHaveURL(/keep=automated\.no-consent$/)
  await answer(page, 'existing')
  await expectQuestion(page, 'purpose')
  await expect(page).toHaveURL(/business\/existing\/\?keep=automated\.no-consent$/)
  await answer(page, 'advertising')
  await expectVerdict(
    page,
    way('outbound', 'business', 'existing', 'advertising', 'automated', 'no-consent'),
  )
  expect(new URL(page.url()).search).toBe('')
})

test('a kept answer that is no longer on offer is forgotten, and its question asked', async ({
  page,
}) => {
  await page.goto(
    checkPath('en', [
      'outbound',
      'business',
      'cold',
      'automated',
      'express-consent',
      'documented-without-ai',
    ]),
  )
  await changeAnswer(page, 'speaker')
  await answer(page, 'human')
  await expectQuestion(page, 'proof')
  await expect(page.locator('[data-answer="documented-without-ai"]')).toHaveCount(0)
  expect(new URL(page.url()).search).toBe('')
})

test('nonsense in keep is ignored, and never counted as answered', async ({ page }) => {
  await page.goto(
    `${checkPath('de', ['outbound'])}?keep=outbound.nonsense.__proto__.human.human&x=1`,
  )
  await expectQuestion(page, 'recipient')
  await untilQueryIsRead(page, 'keep=')
  await answer(page, 'business')
  await answer(page, 'cold')
  await expectQuestion(page, 'consent')
  expect(new URL(page.url()).search).toBe('')
})

test('links keep how the guide is shown, drop what it does not know, and are right after navigating', async ({
  page,
}) => {
  await page.goto(`${checkPath('de', [])}?theme=dark&utm_source=mail&v=2026-11-23`)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await untilQueryIsRead(page, 'theme=dark')
  for (const given of ['outbound', 'business', 'existing'] as const) await answer(page, given)
  await expectQuestion(page, 'purpose')
  expect(new URL(page.url()).search).toBe('?theme=dark&v=2026-11-23')
  const resolved = await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => [
        link.dataset.answer ?? link.dataset.change ?? link.textContent,
        link.href.replace(location.origin, ''),
      ]),
    ),
  )
  expect(resolved).toMatchObject({
    advertising: '/de/check/outbound/business/existing/advertising/?theme=dark&v=2026-11-23',
    direction: '/de/check/?theme=dark&v=2026-11-23&keep=business.existing',
    English: '/en/check/outbound/business/existing/?theme=dark&v=2026-11-23',
    Quellen: '/de/sources/?theme=dark&v=2026-11-23',
  })
  await page.getByRole('link', { name: 'English' }).click()
  await expectQuestion(page, 'purpose')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('an answer opens in a new tab where it should', async ({ page, context }) => {
  await start(page, 'de')
  await answer(page, 'outbound')
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.locator('[data-answer="business"]').click({ modifiers: ['ControlOrMeta'] }),
  ])
  await expectQuestion(opened, 'contact')
  await expectQuestion(page, 'recipient')
})

test.describe('keys', () => {
  /** Keys are told of when they are there. */
  const begin = async (page: Page) => {
    await start(page, 'de')
    await expect(page.locator('.keys')).toBeAttached()
  }

  test('numbers answer, while focus is in the main part or nowhere', async ({ page }) => {
    await begin(page)
    for (const [key, question] of [
      ['1', 'recipient'],
      ['1', 'contact'],
      ['1', 'speaker'],
      ['5', 'consent'],
    ] as const) {
      await page.keyboard.press(key)
      await expectQuestion(page, question)
      await expect(page.locator('h1')).toBeFocused()
    }
    await page.keyboard.press('3')
    await expectVerdict(page, prohibited)
  })

  test('do nothing elsewhere, with modifiers, or where there is no such answer', async ({
    page,
  }) => {
    await begin(page)
    await page.keyboard.press('9')
    await page.keyboard.press('Control+1')
    await page.locator('header .brand').focus()
    await page.keyboard.press('1')
    await page.waitForTimeout(200)
    await expectQuestion(page, 'direction')
    // A key that is held down answers once.
    await page.locator('h1').focus()
    await page.keyboard.down('1')
    await expectQuestion(page, 'recipient')
    await page.waitForTimeout(500)
    await page.keyboard.down('1')
    await page.waitForTimeout(200)
    await expectQuestion(page, 'recipient')
  })

  test('are shown by ?, and switched off and on for this visit', async ({ page }) => {
    await begin(page)
    await page.keyboard.press('?')
    const toggle = page.locator('.keys button')
    await expect(toggle).toBeFocused()
    await toggle.press('Enter')
    await expect(toggle).toHaveText('Tasten einschalten')
    await page.keyboard.press('1')
    await page.waitForTimeout(200)
    await expectQuestion(page, 'direction')
    await answer(page, 'outbound')
    await expectQuestion(page, 'recipient')
    await page.keyboard.press('1')
    await page.waitForTimeout(200)
    await expectQuestion(page, 'recipient')
    await page.locator('.keys summary').click()
    await toggle.click()
    await page.keyboard.press('1')
    await expectQuestion(page, 'contact')
  })
})

test('the verdict of an unsure consent shows where each answer leads', async ({ page }) => {
  await page.goto(checkPath('de', ['outbound', 'business', 'cold', 'automated', 'consent-unsure']))
  const express = page.locator('[data-alternative="express-consent"]')
  await expect(express).toHaveAttribute('data-question', 'proof')
  await expect(express).toHaveAttribute('data-levels', 'permittedWithDuties fixFirst')
  await expect(page.locator('[data-alternative="no-consent"]')).toHaveAttribute(
    'data-level',
    'prohibited',
  )
  await express.click()
  await expectQuestion(page, 'proof')
})

test('once the law was searched more than twelve months ago, every page says so', async ({
  page,
}) => {
  const [year = '', ...day] = lawAsOf.split('-')
  const anniversary = new Date(`${[Number(year) + 1, ...day].join('-')}T12:00:00Z`)
  const aDay = 24 * 60 * 60 * 1000
  const notice = page.locator('.outdated')
  await page.clock.setFixedTime(new Date(anniversary.valueOf() - aDay))
  await page.goto(checkPath('de', prohibited.answers))
  await expectVerdict(page, prohibited)
  await expect(notice).toHaveCount(0)
  await page.clock.setFixedTime(new Date(anniversary.valueOf() + aDay))
  for (const path of ['', checkPath('', []), checkPath('', prohibited.answers), 'embed/']) {
    await page.goto(`de/${path}`.replace('//', '/'))
    await expect(notice).toContainText([...day].reverse().concat(year).join('.'))
    await page.emulateMedia({ media: 'print' })
    // However little of a verdict is printed.
    await page.evaluate(() => document.documentElement.setAttribute('data-printing', 'summary'))
    await expect(notice).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
  }
  // The configurator shows the guide in a frame.
  await expect(page.frameLocator('iframe').locator('.outdated')).toBeVisible()
})

test('objections open in place, and the page of all of them is reached from the start', async ({
  page,
}) => {
  await page.goto(checkPath('de', prohibited.answers))
  await unfold(page, 'objections')
  const objection = page.locator('[data-objection="announced"]')
  await objection.locator('summary').click()
  await expect(objection).toContainText('ersetzt die Ansage keine Einwilligung')
  await page.goto('de/')
  await page.getByRole('link', { name: 'Einwände und Antworten' }).click()
  await expect(page.locator('[data-objection]')).toHaveCount(objectionIds.length)
})

test('a double click answers one question, not the next one, too', async ({ page }) => {
  await page.goto(checkPath('de', ['outbound', 'business']))
  const box = await page.locator('[data-answer="existing"]').boundingBox()
  const at = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 20] as const
  await page.mouse.click(...at)
  await expectQuestion(page, 'purpose')
  // The second half of a double click, on what has come to stand there.
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  await page.waitForTimeout(500)
  await expectQuestion(page, 'purpose')
  await page.mouse.click(...at)
  await expectQuestion(page, 'speaker')
})

test('what stands on the next page is not hit by the second half of a double click either', async ({
  page,
}) => {
  await page.goto(checkPath('de', ['inbound']))
  // As where a page scrolls: another link has come to stand under the pointer.
  const isFollowed = await page.evaluate(async () => {
    const press = (selector: string) =>
      document.querySelector(selector)?.dispatchEvent(
        new PointerEvent('click', {
          bubbles: true,
          cancelable: true,
          detail: 1,
          pointerType: 'mouse',
        }),
      )
    press('[data-answer="staff"]')
    await new Promise((resolve) => setTimeout(resolve))
    const soon = press('header a[hreflang]')
    await new Promise((resolve) => setTimeout(resolve, 450))
    // Stays here, whoever wanted to leave.
    document.addEventListener('click', (event) => event.preventDefault(), { once: true })
    let late = false
    document.querySelector('header')?.addEventListener('click', () => {
      late = true
    })
    press('header a[hreflang]')
    return [soon, late]
  })
  expect(isFollowed).toEqual([false, true])
  await expect(page.locator('main')).toHaveAttribute('data-verdict')
})

test('a click within 400 ms of another is taken for an accident, a later one is not', async ({
  page,
}) => {
  await page.goto(checkPath('de', ['outbound']))
  await untilHydrated(page)
  const asked = await page.evaluate(async () => {
    const question = () => document.querySelector('main')?.dataset.question
    const press = () =>
      document.querySelector('[data-answer]')?.dispatchEvent(
        new PointerEvent('click', {
          bubbles: true,
          cancelable: true,
          detail: 1,
          pointerType: 'mouse',
        }),
      )
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
    press()
    await pause(0)
    const first = question()
    press()
    await pause(0)
    const second = question()
    await pause(450)
    press()
    await pause(0)
    return [first, second, question()]
  })
  expect(asked).toEqual(['contact', 'contact', 'speaker'])
})

test('the sources lead to what rests on them: an objection is opened, and has the focus', async ({
  page,
}) => {
  const objection = page.locator('[data-objection="pressesStart"]')
  await page.goto('de/sources/')
  await page.locator('#noBusinessModel .uses > summary').click()
  await page
    .locator('#noBusinessModel')
    .getByRole('link', { name: 'Bei uns drückt ein Mensch auf Start' })
    .click()
  await expect(page).toHaveURL(/\/objections\/#pressesStart$/)
  await expect(objection.locator('#pressesStart')).toBeInViewport()
  await expect(objection.locator('summary')).toBeFocused()
  await page.goto('about:blank')
  await page.goto('de/objections/#ourCustomers')
  await expect(page.locator('#ourCustomers')).toBeInViewport()
})

test('the link of a verdict is copied, or shown selected where that is not allowed', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium lets a test read the clipboard')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(checkPath('de', prohibited.answers))
  await unfold(page, 'keep')
  const keep = page.locator('#keep')
  await keep.getByRole('button', { name: 'Link kopieren' }).click()
  await expect(keep.getByRole('status')).toHaveText('Link kopiert')
  const permalink = `${page.url()}?v=${version}`
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(permalink)

  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error('no')),
    })
  })
  await keep.getByRole('button', { name: 'Link kopieren' }).click()
  await expect(keep.locator('.by-hand textarea')).toHaveValue(permalink)
  await expect(keep.locator('.by-hand textarea')).toBeFocused()
})

test('a part that cannot be loaded is no dead end: the plain page takes its place', async ({
  page,
  complaints,
}) => {
  await start(page, 'de')
  await page.route(/Verdict-.*\.js/, (route) => route.abort())
  await answer(page, 'inbound')
  await page.unroute(/Verdict-.*\.js/)
  await page.route(/assets\/verdicts-.*\.js/, (route) => route.abort(), { times: 1 })
  await answer(page, 'staff')
  await expectVerdict(page, way('inbound', 'staff'))
  complaints.console.length = 0
})
