/** Hostile addresses in a browser: every fourth is loaded, the others are shown by the page that stands. */
import fc from 'fast-check'
import { servers } from '../e2e/servers/servers.ts'
import { expect, expectNoComplaints, test } from '../e2e/support/guide.ts'
import { anyPath, anySearch } from './addresses.ts'
import { prepareFor, settled } from './page-state.ts'
import { first, inParts, pages, seed } from './settings.ts'

const { origin } = new URL(servers.root.url)
/** Longer ones are the server's to refuse. */
const isPossible = (address: string) => address.length < 8_000
const addresses = fc.sample(
  fc
    .tuple(anyPath, anySearch)
    .map(([path, search]) => new URL(origin + path + search).href)
    .filter(isPossible),
  { seed, numRuns: first + pages },
)

for (const part of inParts(pages, 100)) {
  test(`addresses ${part[0]} to ${part.at(-1)}`, async ({ page, context, complaints }) => {
    await prepareFor(context)
    await page.goto(servers.root.url)
    for (const n of part) {
      const address = addresses[n] ?? ''
      const where = `FUZZ_SEED=${seed} FUZZ_FIRST=${n} FUZZ_PAGES=1: ${address}`
      if (n % 4 === 0) {
        const response = await page.goto(address)
        // Other files are shown as they are.
        if (!response?.headers()['content-type']?.startsWith('text/html')) {
          await page.goto(servers.root.url)
          continue
        }
      } else {
        await page.evaluate((to) => {
          history.pushState(null, '', to)
          dispatchEvent(new PopStateEvent('popstate'))
        }, address)
      }
      const { faults } = await settled(page)
      expect(faults, where).toEqual([])
      expect(Object.values(complaints).flat(), where).toEqual([])
    }
    expect(await context.cookies()).toEqual([])
    expectNoComplaints(complaints)
  })
}
