/** A question, a verdict, the board and a plan as a translator leaves them; `npm run test:browsers` tries more pages. */
import { checkPath, test } from './support/guide.ts'
import { pressTranslated } from './support/translated.ts'

const prohibited = ['outbound', 'business', 'cold', 'automated', 'no-consent'] as const
const way = `way=${prohibited.join('.')}`

test('whatever is pressed on a translated page, it stands and leads on', async ({
  page,
  complaints,
}) => {
  await pressTranslated(page, complaints, [
    checkPath('de', prohibited.slice(0, 3)),
    checkPath('de', prohibited),
    `de/map/?${way}`,
    `de/plan/?${way}&way=inbound.staff`,
  ])
})
