/**
 * Translators move texts into elements of their own. React then no longer finds a text that it is to remove,
 * nor one before which it is to insert, and gives the page up. So what comes and goes is never a bare text
 * beside something else, nor does it stand before one.
 */
import { globSync, readFileSync } from 'node:fs'
import { type ESTree, parseSync, Visitor } from 'vite'
import { expect, test } from 'vitest'

type Expression = ESTree.Expression | ESTree.JSXEmptyExpression
type Child = ESTree.JSXChild
type What = 'element' | 'text' | 'many' | 'nothing'

/** Components that are one element, always; the others may be none at first. */
const alwaysOne = ['Link', 'ExternalLink', 'PresentLink', 'Level', 'Citation']

const isFragment = ({ openingElement: { name } }: ESTree.JSXElement) =>
  name.type === 'JSXIdentifier' && name.name === 'Fragment'

/** What an expression may come to; `known` are the names of elements and of what yields one. */
function outcomesOf(node: Expression, known: ReadonlySet<string>): readonly What[] {
  switch (node.type) {
    case 'ParenthesizedExpression':
      return outcomesOf(node.expression, known)
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap((one) => outcomesOf(one, known))
    case 'LogicalExpression':
      return [
        ...(node.operator === '&&' ? (['nothing'] as const) : outcomesOf(node.left, known)),
        ...outcomesOf(node.right, known),
      ]
    case 'JSXElement':
      return [isFragment(node) ? 'many' : 'element']
    case 'JSXFragment':
      return ['many', 'nothing']
    case 'CallExpression': {
      const { callee } = node
      if (callee.type === 'Identifier' && known.has(callee.name)) return ['element']
      const method = callee.type === 'MemberExpression' && callee.property
      const isMap = method && method.type === 'Identifier' && method.name === 'map'
      return isMap ? ['many', 'nothing'] : ['text']
    }
    case 'Identifier':
      // What a component is given to hold is not its own to word.
      if (node.name === 'children' || known.has(node.name)) return ['element']
      return [node.name === 'undefined' ? 'nothing' : 'text']
    case 'Literal':
      return [typeof node.value === 'string' ? 'text' : 'nothing']
    case 'JSXEmptyExpression':
      return []
    default:
      return ['text']
  }
}

function childOutcomes(child: Child, known: ReadonlySet<string>): readonly What[] {
  if (child.type === 'JSXText') return /^\s*\n\s*$/.test(child.value) ? [] : ['text']
  if (child.type === 'JSXExpressionContainer') return outcomesOf(child.expression, known)
  if (child.type !== 'JSXElement') return ['many', 'nothing']
  const { name } = child.openingElement
  const isOwn = name.type !== 'JSXIdentifier' || /^[A-Z]/.test(name.name)
  const isOne = name.type === 'JSXIdentifier' && alwaysOne.includes(name.name)
  return isOwn && !isOne ? ['element', 'nothing'] : ['element']
}

/** The children of an element or a fragment at which React could lose its way. */
function faultsAmong(node: ESTree.JSXElement | ESTree.JSXFragment, known: Set<string>) {
  const isGroup = node.type === 'JSXFragment' || isFragment(node)
  const all = node.children
    .map((child) => ({ child, outcomes: childOutcomes(child, known) }))
    .filter(({ outcomes }) => outcomes.length > 0)
  // The only text of an element is set as such, whatever stands there.
  if (!isGroup && all.length < 2) return []
  return all
    .filter(({ outcomes }, at) => {
      const isText = outcomes.includes('text')
      // A fragment comes and goes as a whole, or belongs to what does.
      if (isText && (outcomes.length > 1 || isGroup)) return true
      if (outcomes.length === 1) return false
      const after = all.slice(at + 1)
      const next = after.findIndex((one) => one.outcomes.length === 1)
      return after[next]?.outcomes[0] === 'text'
    })
    .map(({ child }) => child)
}

/** The faults of a file, as they are written there. */
function faultsIn(file: string, source: string): readonly string[] {
  const { program } = parseSync(file, source)
  const known = new Set<string>()
  new Visitor({
    VariableDeclarator({ id, init }) {
      const value = init?.type === 'ArrowFunctionExpression' ? init.body : init
      const body = value?.type === 'BlockStatement' ? value.body.at(-1) : value
      const last = body?.type === 'ReturnStatement' ? body.argument : body
      const bare = last?.type === 'ParenthesizedExpression' ? last.expression : last
      if (id.type === 'Identifier' && bare?.type === 'JSXElement') known.add(id.name)
    },
  }).visit(program)
  const faults: string[] = []
  const look = (node: ESTree.JSXElement | ESTree.JSXFragment) => {
    for (const { start, end } of faultsAmong(node, known))
      faults.push(
        `${file}:${source.slice(0, start).split('\n').length} ${source.slice(start, end)}`,
      )
  }
  new Visitor({ JSXElement: look, JSXFragment: look }).visit(program)
  return faults
}

test.each([
  '<p>{some && words}<b /></p>',
  '<p>{some ? t("a") : t("b")} <b /></p>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is looked for
  '<p><b />{some && `, ${words}`}</p>',
  '<p>{some && <b />}{words}</p>',
  '<p>{some && <b />} <b /></p>',
  '<p>{all.map((one) => <b key={one} />)}, </p>',
  '<p><Notice />: {words}</p>',
  '<p>{some && <>{" "}<b /></>}</p>',
  '<p>{all.map((one) => <Fragment key={one}>, <b /></Fragment>)}</p>',
])('%s is found', (markup) => {
  expect(faultsIn('some.tsx', `const it = ${markup}`)).not.toEqual([])
})

test.each([
  '<p>{some && words}</p>',
  '<p>{words} <b /></p>',
  '<p>{some && <b />}<i>{words}</i></p>',
  '<p><b />{some && <i>{words}</i>}</p>',
  '<p>{words}{some && <b />}</p>',
  '<p><Link to="">{words}</Link>: {words}</p>',
  '<>{some && <b />}{children}</>',
])('%s is none', (markup) => {
  expect(faultsIn('some.tsx', `const it = ${markup}`)).toEqual([])
})

test('no text that comes and goes, and none behind what does, is without an element of its own', () => {
  const files = globSync('src/**/*.tsx')
  expect(files.length).toBeGreaterThan(90)
  expect(files.flatMap((file) => faultsIn(file, readFileSync(file, 'utf8')))).toEqual([])
})
