/** Real WordPress, a default theme of each generation: the code of an administrator and of an author, oEmbed, classic content. */
import { inFrame } from '../support/embed.ts'
import { answer } from '../support/guide.ts'
import { codes, address as start } from './codes.ts'
import { noDatabase } from './database.ts'
import {
  expect,
  expectGuide,
  expectInColumn,
  expectLiving,
  expectWordPressHeight,
  paragraph,
  test,
  widths,
} from './host-page.ts'
import { noPhp, noWordPress, startWordPress } from './wordpress.ts'

const block = (html: string) =>
  `<!-- wp:paragraph --><p>${paragraph}</p><!-- /wp:paragraph -->\n\n<!-- wp:html -->\n${html}\n<!-- /wp:html -->`
const posts = {
  code: { by: 'admin', content: block(codes.code) },
  formerCode: { by: 'admin', content: block(codes.formerCode) },
  waiting: { by: 'admin', content: block(codes.waiting) },
  plainFrame: { by: 'admin', content: block(codes.plainFrame) },
  moved: { by: 'admin', content: block(codes.moved) },
  author: { by: 'author', content: block(codes.code) },
  classic: { by: 'admin', content: `${paragraph}\n\n${codes.formerCode}\n\nEnde.` },
  address: {
    by: 'author',
    content: `<!-- wp:paragraph --><p>${paragraph}</p><!-- /wp:paragraph -->\n\n<!-- wp:embed {"url":"${start}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${start}\n</div></figure>\n<!-- /wp:embed -->`,
  },
  classicAddress: { by: 'author', content: `${paragraph}\n\n${start}\n\nEnde.` },
} as const

const generations = [
  ['debian', ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree']],
  ['newer', ['twentytwentyfour']],
] as const

for (const [which, themes] of generations) {
  test.describe(`WordPress, ${which}`, () => {
    test.describe.configure({ mode: 'serial' })
    const missing = noDatabase ?? (which === 'debian' ? noWordPress : noPhp)
    test.skip(missing !== undefined, missing ?? '')
    let wordPress: Awaited<ReturnType<typeof startWordPress<keyof typeof posts>>>
    test.beforeAll(async () => {
      // What is fetched once takes minutes.
      test.setTimeout(400_000)
      wordPress = await startWordPress(which, posts)
      console.log(`WordPress ${wordPress?.version ?? 'could not be fetched'}`)
    })
    test.afterAll(() => wordPress?.stop())

    for (const theme of themes) {
      test(`${theme}: in the column of the text, alive`, async ({ page }) => {
        test.skip(!wordPress?.hasTheme(theme), `${theme} is not there`)
        if (!wordPress) return
        wordPress.switchTheme(theme)
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 })
          for (const post of ['code', 'formerCode', 'plainFrame', 'moved', 'classic'] as const)
            await test.step(`${post}, ${width} px`, async () => {
              await page.goto(wordPress?.address(post) ?? '')
              await expectGuide(page)
              await expectInColumn(page)
            })
          await page.goto(wordPress.address('waiting'))
          await expectInColumn(page, 'div[data-ki-anruf-check]')
          await page.getByRole('button', { name: 'Leitfaden laden' }).click()
          await expectGuide(page)
          await expectInColumn(page)
          await page.goto(wordPress.address(width === widths[0] ? 'moved' : 'code'))
          await expectLiving(page)
        }
      })

      test(`${theme}: an author's code stays a link; an address becomes a frame`, async ({
        page,
      }) => {
        test.skip(!wordPress?.hasTheme(theme), `${theme} is not there`)
        if (!wordPress) return
        wordPress.switchTheme(theme)
        await page.goto(wordPress.address('author'))
        await expect(page.locator('a[data-ki-anruf-check]')).toBeVisible()
        await expect(page.locator('script[src*="embed.js"]')).toHaveCount(0)
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 })
          for (const post of ['address', 'classicAddress'] as const) {
            await page.goto(wordPress.address(post))
            await expectGuide(page)
            await expectWordPressHeight(page)
            await expectInColumn(page)
            await answer(inFrame(page), 'inbound')
            await answer(inFrame(page), 'staff')
            await expect(inFrame(page).locator('[data-verdict]')).toBeVisible()
            await expectWordPressHeight(page)
          }
        }
      })
    }
  })
}
