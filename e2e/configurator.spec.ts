/** The embed configurator: code follows the settings, the preview is a real frame, its policy is its own. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { servers } from './servers/servers.ts'
import { expect, expectNoComplaints, type Page, test, unfoldAll } from './support/guide.ts'

test.afterEach(({ complaints }) => expectNoComplaints(complaints))

const codes = (page: Page) => page.locator('.code pre')
/** Until the code names its host: before, the buttons stand there and copy what does not. */
const codeIsThere = (page: Page) => expect(codes(page).first()).not.toContainText('https://HOST')
/** The text that a button copies. */
const textOf = (page: Page, copy: string) =>
  page
    .locator('.code')
    .filter({ has: page.getByText(copy, { exact: true }) })
    .locator('pre')
const preview = (page: Page) => page.frameLocator('iframe.preview')

test('de: code and preview follow the settings, from the first question to a case', async ({
  page,
  baseURL,
}) => {
  await page.goto('de/embed/')
  const script = codes(page).nth(0)
  const frame = codes(page).nth(1)
  await expect(script).toHaveText(
    `<p><a href="${baseURL}de/" data-ki-anruf-check>Dürfen wir das? Der KI-Anruf-Check</a></p>\n<script src="${baseURL}embed.js" defer></script>`,
  )
  await expect(page.locator('iframe.preview')).toHaveAccessibleName(
    'Vorschau des eingebetteten Leitfadens',
  )
  await expect(preview(page).locator('main.start h1')).toBeVisible()

  const beginning = page.getByLabel('Beginnt mit')
  await beginning.selectOption({ label: 'der ersten Frage' })
  await expect(frame).toContainText(`src="${baseURL}de/check/"`)
  await beginning.selectOption({ label: 'einer späteren Frage oder einem Ergebnis' })
  await page.getByLabel('Firmen oder Privatleute?').selectOption('business')
  await page.getByLabel('Besteht schon Kontakt?').selectOption('cold')
  await page.getByLabel('Wer führt das Gespräch?').selectOption('automated')
  await page.getByRole('radio', { name: 'dunkel' }).check()
  await page.getByRole('radio', { name: 'erst nach einem Klick' }).check()
  await expect(script).toContainText(
    'data-start="outbound/business/cold/automated" data-theme="dark" data-load="click"',
  )
  await expect(frame).toContainText(
    `src="${baseURL}de/check/outbound/business/cold/automated/?theme=dark"`,
  )
  await unfoldAll(page)
  await expect(
    page.getByText('Auf einen Klick warten kann ein einfacher Rahmen nicht'),
  ).toBeVisible()
  await expect(textOf(page, 'Text kopieren')).toContainText(
    'bis dahin lädt diese Website von dort nur ein Skript',
  )
  await expect(preview(page).locator('main')).toHaveAttribute('data-question', 'consent')
  await expect(preview(page).locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(preview(page).locator('html')).toHaveAttribute('data-framed', '')

  // Another answer to an earlier question asks the later ones anew.
  await page.getByLabel('Wer ruft wen an?').selectOption({ label: 'Wir werden angerufen' })
  await expect(script).toContainText('data-start="inbound"')

  await beginning.selectOption({ label: 'einem Fall samt Ergebnis' })
  await page
    .getByLabel('Fall', { exact: true })
    .selectOption({ label: 'Zwanzig Laptops, ein Start' })
  await expect(script).toContainText(
    'data-start="outbound/business/cold/automated/presumed-consent"',
  )
  await expect(preview(page).locator('main')).toHaveAttribute('data-level', 'prohibited')
  expect(await page.evaluate(() => window.history.length)).toBeLessThanOrEqual(2)
})

test.describe('under a path of a host', () => {
  test.use({ baseURL: servers.subPath.url })

  test('en: the language of the guide is a setting of its own, and addresses are those of the browser', async ({
    page,
  }) => {
    const { origin, host } = new URL(servers.subPath.url)
    await page.goto('en/embed/')
    await expect(codes(page).nth(0)).toContainText(`${servers.subPath.url}embed.js`)
    await expect(codes(page).nth(0)).toContainText('May we do that? The KI-Anruf-Check')
    await expect(textOf(page, 'Copy the policy')).toHaveText(
      `script-src ${origin}; frame-src ${origin}`,
    )
    await expect(textOf(page, 'Copy the text')).toContainText(`from the server ${host}, run by`)
    await page.getByRole('radio', { name: 'Deutsch' }).check()
    await expect(codes(page).nth(0)).toContainText('Dürfen wir das? Der KI-Anruf-Check')
    await expect(preview(page).locator('html')).toHaveAttribute('lang', 'de')
    await page.getByText('Webflow', { exact: true }).click()
    await expect(page.getByText('Drag the “Code Embed” element')).toBeVisible()
  })
})

test('an accent goes into the code where it can be read, and is refused with a word where not', async ({
  page,
}) => {
  await page.goto('de/embed/')
  const field = page.getByLabel('Akzentfarbe')
  const says = page.locator('.says')
  for (const [text, said, accent] of [
    ['#808080', 'Der Kontrast ist zu gering', undefined],
    ['rosa', 'keine Farbe der Form #rrggbb', undefined],
    ['#0b5c6b', 'Die Farbe gilt im hellen Schema', '#0b5c6b'],
    ['', '', undefined],
  ] as const) {
    await field.fill(text)
    await expect(says).toContainText(said)
    if (accent) await expect(codes(page).nth(0)).toContainText(`data-accent="${accent}"`)
    else await expect(codes(page).nth(0)).not.toContainText('data-accent')
  }
  await page.getByLabel('Farbe auswählen').fill('#7a1f5c')
  await expect(field).toHaveValue('#7a1f5c')
  await expect(codes(page).nth(1)).toContainText('?accent=7a1f5c')
})

test('each text is copied as it stands, or shown selected', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('de/embed/')
  await codeIsThere(page)
  await unfoldAll(page)
  const buttons = page.locator('.code button')
  await expect(buttons).toHaveCount(7)
  for (const at of [0, 1, 2, 3, 4, 5, 6]) {
    await buttons.nth(at).click()
    await expect(page.locator('.code').nth(at).getByRole('status')).toHaveText('Kopiert')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await codes(page).nth(at).textContent())
  }
  // What was copied is no longer what stands there.
  await page.getByRole('radio', { name: 'hell' }).check()
  await expect(page.locator('.code').first().getByRole('status')).toHaveText('')
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error('no')),
    })
  })
  await buttons.first().click()
  await expect(page.locator('.copy textarea')).toHaveValue(
    (await codes(page).first().textContent()) ?? '',
  )
  await expect(page.locator('.copy textarea')).toBeFocused()
})

test('the configurator alone may frame, and has its own document on every way in and out', async ({
  page,
}) => {
  const headerOf = async (path: string) =>
    (await page.request.get(path)).headers()['content-security-policy']
  expect(await headerOf('en/embed/')).toContain("frame-src 'self'")
  expect(await headerOf('de/cases/')).not.toContain('frame-src')

  // A repaired address, a link to it, a link away, and back: none leaves the document as it was.
  await page.goto('DE/Embed')
  await expect(preview(page).locator('h1')).toBeVisible()
  const mark = () =>
    page.evaluate(() => {
      Object.assign(window, { isOld: true })
    })
  const isOld = () => page.evaluate(() => 'isOld' in window)
  await mark()
  await page.getByRole('link', { name: 'Fälle' }).click()
  await expect(page.locator('h1')).toContainText('Fälle aus der Praxis')
  await expect.poll(isOld).toBe(false)
  await mark()
  await page.getByRole('link', { name: 'Einbetten' }).click()
  await expect(preview(page).locator('h1')).toBeVisible()
  expect(await isOld()).toBe(false)
  await mark()
  await page.goBack()
  await expect(page.locator('h1')).toContainText('Fälle aus der Praxis')
  await expect.poll(isOld).toBe(false)
})

test('the code embeds the guide on a page that allows no more than the line says', async ({
  page,
  context,
}) => {
  await page.goto('de/embed/')
  await codeIsThere(page)
  await page.getByLabel('Beginnt mit').selectOption({ label: 'einem Fall samt Ergebnis' })
  await page.getByRole('radio', { name: 'dunkel' }).check()
  const [script = '', frame = ''] = await codes(page).allTextContents()
  const policy = await textOf(page, 'Richtlinie kopieren').textContent()
  let code = ''
  // A real server: the browser keeps pages that were made up from reaching this machine.
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; ${policy}`,
    })
    response.end(`<!doctype html><title>Blog</title><p>${code}</p>`)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const blog = await context.newPage()
  for (code of [script, frame]) {
    await blog.goto(`http://127.0.0.1:${port}/`)
    const guide = blog.frameLocator('iframe')
    await expect(guide.locator('main')).toHaveAttribute('data-verdict', 'coldAiWithoutConsent')
    await expect(guide.locator('html')).toHaveAttribute('data-theme', 'dark')
  }
  server.close()
})

test('a preview of another origin would be stopped', async ({ page, complaints }) => {
  await page.goto('de/embed/')
  await page.evaluate((url) => {
    const frame = document.createElement('iframe')
    frame.src = url
    document.body.append(frame)
  }, servers.subPath.url)
  await expect.poll(() => complaints.violations.join()).toContain("frame-src 'self'")
  complaints.violations.length = 0
  complaints.foreign.length = 0
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the general code stands there, and what is missing is said', async ({ page }) => {
    await page.goto('de/embed/')
    await expect(page.getByText('Einstellungen und Vorschau brauchen JavaScript.')).toBeVisible()
    await expect(codes(page).nth(0)).toContainText('<a href="https://HOST/de/" data-ki-anruf-check')
    await expect(textOf(page, 'Richtlinie kopieren')).toHaveText(
      'script-src https://HOST; frame-src https://HOST',
    )
    await expect(page.locator('.settings, iframe')).toHaveCount(0)
    await page.getByText('Ghost', { exact: true }).click()
    await expect(page.getByText('öffnen Sie die HTML-Karte')).toBeVisible()
  })
})
