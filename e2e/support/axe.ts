/** Looking at a page with axe, as fast as it allows: in one go, with one example for what is in order. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from './guide.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules whose outcome depends on the colours. */
const colourRules = ['color-contrast', 'link-in-text-block']

interface Look {
  /** Only the rules about colours, or all but these; all that the tags name where nothing is given. */
  readonly colours?: 'only' | 'not'
  /** Only what stands in here. */
  readonly within?: string
}

async function look(page: Page, { colours, within }: Look) {
  // What a page frames is another page, which is looked at on its own. Without it axe needs no page of its own
  // to put the results together, which takes longer than the look.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('iframe')
  if (within) axe.include(within)
  axe.options({
    resultTypes: ['violations'],
    runOnly:
      colours === 'only' ? { type: 'rule', values: colourRules } : { type: 'tag', values: tags },
    ...(colours === 'not'
      ? { rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) }
      : {}),
  })
  return axe.analyze()
}

/** What axe finds wrong: each rule with the markup that breaks it. */
export async function violationsOn(page: Page, within?: string, colours?: 'not') {
  const { violations, passes } = await look(page, {
    ...(within ? { within } : {}),
    ...(colours ? { colours } : {}),
  })
  expect(passes.length).toBeGreaterThan(10)
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const)
}

/** The same without what only colours decide, which takes half the time. */
export const violationsButColours = (page: Page) => violationsOn(page, undefined, 'not')

/** The same in the dark, where nothing but the colours differs. */
export async function violationsInDark(page: Page, within?: string) {
  await page.emulateMedia({ colorScheme: 'dark' })
  const { violations, passes } = await look(page, {
    colours: 'only',
    ...(within ? { within } : {}),
  })
  expect(passes.map(({ id }) => id)).toContain('color-contrast')
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const)
}
