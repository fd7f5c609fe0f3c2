/** The zip of the built guide, unpacked on a host that sends no header of ours. */
import { unzipSync } from 'fflate'
import { pack } from '../deploy/pack.ts'
import { answer, begin, expect, expectNoComplaints, expectQuestion, test } from './support/guide.ts'

test('runs under a path of a blog', async ({ page, baseURL, complaints }) => {
  const unpacked = unzipSync(pack('dist').zip)
  await page.route(`${baseURL}blog/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const file = pathname.replace('/blog/', '').replace(/\/$/, '/index.html')
    const content = unpacked[file]
    const type = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }[
      file.split('.').at(-1) ?? ''
    ]
    return content
      ? route.fulfill({ body: Buffer.from(content), contentType: type ?? 'text/html' })
      : route.fulfill({ status: 404 })
  })
  await page.goto('blog/ki-anruf-check/')
  await begin(page)
  await answer(page, 'outbound')
  await expectQuestion(page, 'recipient')
  await expect(page).toHaveURL(`${baseURL}blog/ki-anruf-check/de/check/outbound/`)
  expectNoComplaints(complaints)
})
