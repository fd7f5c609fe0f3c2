/** Nothing stored, nothing fetched from elsewhere, nothing that the policy forbids – and the tests would see it. */
import { readFile } from 'node:fs/promises'
import {
  answer,
  checkPath,
  expect,
  expectNoComplaints,
  kinds,
  languages,
  start,
  test,
} from './support/guide.ts'
import { touchedStorage, watchStorage } from './support/storage.ts'

const policyOf = (html: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]

test('every kind of page stores nothing and asks nobody else', async ({
  page,
  context,
  complaints,
}) => {
  await watchStorage(page)
  const touched = () => touchedStorage(page)
  // The same code in every language: one after the other, they take turns.
  for (const [n, path] of Object.values(kinds).entries()) {
    await page.goto(`${languages[n % languages.length]}/${path}`)
    expect(await touched(), path).toEqual([])
  }
  await start(page, 'de')
  for (const given of ['outbound', 'business', 'cold', 'automated', 'no-consent'] as const)
    await answer(page, given)
  await expect(page.locator('main')).toHaveAttribute('data-verdict', 'coldAiWithoutConsent')
  expect(await touched()).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0)
  // The positive control: this test would have seen a read.
  await page.evaluate(() => window.localStorage.length)
  expect(await touched()).toEqual(['localStorage'])
  expectNoComplaints(complaints)
})

test('the policy stands as header and in every page, and stops what it should', async ({
  page,
  complaints,
}) => {
  const response = await page.goto(checkPath('de', []))
  const header = response?.headers()['content-security-policy'] ?? ''
  expect(header).toContain("require-trusted-types-for 'script'; trusted-types")
  expect(header).toContain('frame-ancestors *')
  const meta = policyOf((await response?.text()) ?? '')
  // The server knows where it stands, this build does not.
  const { origin } = new URL(page.url())
  expect(meta).toBe(header.replace(' frame-ancestors *;', '').replaceAll(` ${origin}`, ''))

  const blocked = await page.evaluate(() => {
    const attempts: Record<string, () => void> = {
      html: () => {
        document.body.innerHTML += '<p>x</p>'
      },
      policy: () => {
        const factory = (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes
        factory.createPolicy('x', {})
      },
    }
    return Object.entries(attempts)
      .filter(([, attempt]) => {
        try {
          attempt()
          return false
        } catch {
          return true
        }
      })
      .map(([name]) => name)
  })
  expect(blocked).toEqual(['html', 'policy'])
  await page.evaluate(() => {
    const image = new Image()
    image.src = 'https://example.org/pixel.png'
    const style = document.createElement('style')
    style.textContent = 'body { color: red }'
    document.head.append(style)
  })
  await expect.poll(() => complaints.violations.join()).toContain('https://example.org/pixel.png')
  expect(complaints.violations.join()).toContain('style-src')
})

test('the policy in the page alone, on a host that sends no headers, is kept without a violation', async ({
  page,
  complaints,
}) => {
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    const { 'content-type': type = '' } = response.headers()
    await route.fulfill({
      status: response.status(),
      headers: { 'content-type': type },
      body: await response.body(),
    })
  })
  await start(page, 'de')
  await answer(page, 'inbound')
  await answer(page, 'staff')
  await expect(page.locator('main')).toHaveAttribute('data-verdict', 'inboundStaff')
  // The part that comes late is there, too; no request is under way when the test ends.
  await expect(page.locator('.keeping')).toBeAttached()
  expectNoComplaints(complaints)
  await page.evaluate(() => {
    const image = new Image()
    image.src = 'https://example.org/pixel.png'
  })
  await expect.poll(() => complaints.violations.join()).toContain('img-src')
})

test('every response carries the headers, errors and assets included', async ({
  request,
  baseURL,
}) => {
  const page = await readFile('dist/index.html', 'utf8')
  const [script = ''] = /assets\/[^" ]+\.js/.exec(page) ?? []
  for (const [path, status, cache] of [
    ['de/', 200, 'no-cache'],
    ['guide.json', 200, 'no-cache'],
    [script, 200, 'public, max-age=31536000, immutable'],
    ['nothing/here/', 404, 'no-cache'],
    ['de', 301, 'no-cache'],
  ] as const) {
    const response = await request.get(`${baseURL}${path}`, { maxRedirects: 0 })
    expect(response.status(), path).toBe(status)
    expect(response.headers(), path).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
      'cache-control': cache,
    })
    expect(response.headers()['x-frame-options']).toBeUndefined()
  }
})
