/** Every kind of page as a translator leaves it: see `support/translated.ts`. */
import { checkPath, test } from '../support/guide.ts'
import { pressTranslated } from '../support/translated.ts'

const prohibited = ['outbound', 'business', 'cold', 'automated', 'no-consent'] as const
const ways = `way=${prohibited.join('.')}&way=inbound.staff`
const pages = [
  ...['', 'cases/', 'sources/', 'embed/', 'glossary/', 'objections/', 'map/'],
  ...[`map/?${ways}`, 'plan/', `plan/?${ways}`],
].map((path) => `de/${path}`)
const checks = [checkPath('de', prohibited.slice(0, 3)), checkPath('de', prohibited)]

test('whatever is pressed on a translated page, it stands and leads on', async ({
  page,
  complaints,
}) => {
  await pressTranslated(page, complaints, [...pages, ...checks], checks)
})
