/** Every address that an earlier version had, in every language: what the page says of it, and where it leads. */
import { readFileSync } from 'node:fs'
import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { StaticRouter } from 'react-router'
import { beforeAll, describe, expect, test } from 'vitest'
import { createI18n, languages, loadTexts } from '#i18n'
import { pathOf } from '#journey'
import { changes, earlierAddress, type Release, resumeEarlier, walk } from '#rules'
import type { ScreenPropsOf } from '../shared/screen.ts'
import { EarlierLink } from './EarlierLink.tsx'

const ways = changes.slice(1).flatMap(({ version }) => {
  const file = new URL(`../../rules/law/released/${version}.json`, import.meta.url)
  const release: Release = JSON.parse(readFileSync(file, 'utf8'))
  return Object.keys(release.ways).map((way) => ({ release, segments: way.split('.') }))
})

describe.each(languages)('in %s', (language) => {
  const i18n = createI18n(language)
  beforeAll(() => loadTexts(i18n, ['ui', 'questions', 'verdicts', 'later']))

  test.each(ways.map((one) => [one.segments.join(' '), one] as const))(
    '%s',
    async (_, { release, segments }) => {
      const { position, rest } = walk(segments)
      const path = pathOf({ page: 'check', language, segments })
      const screen: ScreenPropsOf<'invalidPath'> = {
        kind: 'invalidPath',
        language,
        path,
        position,
        rest,
      }
      const earlier = await earlierAddress(segments)
      if (!earlier?.said) throw new Error('Nothing is known of it')
      const page = parse(
        renderToStaticMarkup(
          <StaticRouter location={path}>
            <I18nextProvider i18n={i18n}>
              <EarlierLink screen={screen} earlier={earlier} />
            </I18nextProvider>
          </StaticRouter>,
        ),
      )
      const verdict = release.ways[segments.join('.')] ?? ''
      const then = page.querySelector('[data-then]')
      expect(then?.attributes).toMatchObject({
        'data-then': verdict,
        'data-level': release.verdicts[verdict]?.level,
      })
      expect(then?.textContent).toContain(release.verdicts[verdict]?.names[language])
      const onward = page.querySelector('a[data-onward]')
      const { pathname } = new URL(onward?.getAttribute('href') ?? '', `https://host.test${path}`)
      const today = resumeEarlier(segments).position
      expect(pathname).toBe(pathOf({ page: 'check', language, segments: today.answers }))
      // No key without its text.
      expect(page.textContent).not.toMatch(/[a-z]+[:.][a-z]+\.[a-z]+|\{\{/)
    },
  )
})
