/** What the README of the rules shows and lists is what there is. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mermaid } from './mermaid.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('its diagram is the chart: renewed with `npm run test:unit -- -u`', async () => {
  const drawn = `<!-- chart -->\n\n\`\`\`mermaid\n${mermaid()}\n\`\`\`\n\n<!-- /chart -->`
  const renewed = readme.replace(/<!-- chart -->[\s\S]*<!-- \/chart -->/, () => drawn)
  expect(renewed, 'the place of the diagram').toContain(drawn)
  await expect(renewed).toMatchFileSnapshot('../README.md')
})

test('every file that it names is there', () => {
  const named = [...readme.matchAll(/`((?:law|engine)\/[a-z./-]+)`/g)].map(([, path]) => path)
  expect(named.length).toBeGreaterThan(0)
  for (const path of named) {
    expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true)
  }
})
