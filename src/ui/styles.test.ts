/** Every stylesheet stands in one layer, and a plain element is styled for all pages in few layers only. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const lists = ['src/ui/styles/index.css', 'src/pages/pages.css']
/** Loaded with what it styles, so it names its layer itself. */
const late = 'src/pages/presenting/presenting.css'
/** Theirs is every page; whatever else names an element says whose. */
const mayStyleElements = ['reset', 'tokens', 'base', 'print']

const read = (file: string) => readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '')
const order = /^@layer ([\w, ]+);/.exec(read(lists[0] ?? '').trim())?.[1]?.split(', ') ?? []

/** Every file that a list imports, with its layer. */
const sheets = lists.flatMap((list) =>
  [...read(list).matchAll(/@import "(.+)" layer\((\w+)\);/g)].map(([, file = '', layer = '']) => ({
    file: join(dirname(list), file),
    layer,
  })),
)

/** The selectors of a stylesheet, one by one, those within conditions too. */
function selectorsIn(css: string): readonly string[] {
  return [...css.matchAll(/([^{};]+)\{/g)]
    .map(([, head = '']) => head.trim())
    .filter((head) => !/^(@|from$|to$|[\d.]+%$)/.test(head))
    .flatMap((head) => head.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim())
}

/** Whether a selector takes elements of any page: it names no class, attribute or id, but in a negation. */
const isBare = (selector: string) => !/[.#[]/.test(selector.replace(/:not\([^)]*\)/g, ''))

test('selectors are read as they are written', () => {
  expect(
    selectorsIn(
      '@media print { a:is(b, .c) > d, e { x: y } @page { x: y } } @keyframes k { from { x: y } }',
    ),
  ).toEqual(['a:is(b, .c) > d', 'e'])
  expect(['main > * + *', 'ul:not([class])', '::before'].every(isBare)).toBe(true)
  expect(['.a b', 'a[href]', '#a', 'p:has(> .tag)'].some(isBare)).toBe(false)
})

test('the layers are declared once, and the lists hold nothing but imports into them', () => {
  expect(new Set(sheets.map(({ layer }) => layer))).toEqual(new Set(order))
  const declaration = /@layer [\w, ]+;/
  const rest = lists.map((list) =>
    read(list)
      .replace(/@import "[^"]+" layer\(\w+\);/g, '')
      .trim(),
  )
  expect(rest[0]).toMatch(new RegExp(`^${declaration.source}$`))
  expect(rest.slice(1).join('')).toBe('')
})

test('every stylesheet stands in exactly one layer: those of pages in theirs', () => {
  const files = globSync('src/{ui,pages}/**/*.css').filter(
    (file) => !lists.includes(file) && file !== late,
  )
  expect(sheets.map(({ file }) => file).toSorted()).toEqual(files.toSorted())
  for (const { file, layer } of sheets) {
    expect(layer === 'pages', file).toBe(file.startsWith('src/pages/'))
    expect(read(file), file).not.toMatch(/@layer|@import/)
  }
})

test('what is loaded later stands in the layer of pages as a whole', () => {
  const css = read(late).trim()
  expect(css).toMatch(/^@layer pages \{/)
  let depth = 0
  const closed = [...css].findIndex((sign) => {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
    return sign === '}' && depth === 0
  })
  expect(closed).toBe(css.length - 1)
  expect(css).not.toContain('!important')
  expect(selectorsIn(css).filter(isBare)).toEqual([])
})

test.each(sheets.filter(({ layer }) => !mayStyleElements.includes(layer)))(
  '$file styles no plain element',
  ({ file }) => expect(selectorsIn(read(file)).filter(isBare)).toEqual([]),
)

test('no rule needs to be important', () => {
  for (const { file } of sheets) expect(read(file), file).not.toContain('!important')
})
