/** The parts of the platform that the built scripts name, read off their syntax, and which browsers have them. */
import { readdirSync, readFileSync } from 'node:fs'
import bcd from '@mdn/browser-compat-data' with { type: 'json' }
import { parseAst } from 'vite'

/** Versions by browser, as the compatibility data names them. */
export type Browsers = Readonly<Record<string, string>>

interface Node {
  readonly type?: string
  readonly name?: unknown
  readonly computed?: boolean
  readonly callee?: Node
  readonly expression?: Node
  readonly property?: Node
}

/** The names in the scripts of the guide: those that are called, and all. */
export function namesInScripts(): Readonly<Record<'called' | 'all', ReadonlySet<string>>> {
  const called = new Set<string>()
  const all = new Set<string>()
  const call = ({ callee }: Node) => {
    const what = callee?.type === 'ChainExpression' ? callee.expression : callee
    const name = what?.type === 'MemberExpression' && !what.computed ? what.property : what
    // One or two letters are what the minifier made of a name.
    if (typeof name?.name === 'string' && (name !== what || name.name.length > 2))
      called.add(name.name)
  }
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, name } = node as Node
    if (type === 'CallExpression' || type === 'NewExpression') call(node as Node)
    if (type === 'Identifier' && typeof name === 'string') all.add(name)
    Object.values(node).forEach(visit)
  }
  for (const file of readdirSync('dist/assets').filter((one) => one.endsWith('.js')))
    visit(parseAst(readFileSync(`dist/assets/${file}`, 'utf8')))
  return { called, all }
}

interface Support {
  readonly version_added?: string | boolean | null
}
interface Feature {
  readonly __compat?: { readonly support: Readonly<Record<string, Support | readonly Support[]>> }
}

/** Each function or property of the platform by its name alone, with all that have it. */
const features = new Map<string, Feature[]>()
for (const part of [bcd.api, bcd.javascript.builtins] as unknown as Record<string, Feature>[]) {
  for (const [owner, feature] of Object.entries(part)) {
    const members = Object.entries(feature).filter(([name]) => !/_event$|^__/.test(name))
    const named = [[owner, feature], ...members.filter(([name]) => name !== owner)] as const
    for (const [name, one] of named) {
      const key = name.replace(/_static$/, '')
      if ((one as Feature).__compat)
        features.set(key, [...(features.get(key) ?? []), one as Feature])
    }
  }
}

const isLater = (added: Support['version_added'], than: string) => {
  if (typeof added !== 'string') return added !== true
  const [a = Number.POSITIVE_INFINITY, b = 0] = added.replace('≤', '').split('.').map(Number)
  const [c = 0, d = 0] = than.split('.').map(Number)
  return Number.isNaN(a) || a > c || (a === c && b > d)
}

/** Whether a name of the platform stands for nothing that all these browsers have. */
export const isMissingIn = (browsers: Browsers, name: string): boolean =>
  features.get(name)?.every(({ __compat }) =>
    Object.entries(browsers).some(([browser, version]) => {
      const support = __compat?.support[browser]
      const [first] = Array.isArray(support) ? support : [support]
      return isLater(first?.version_added, version)
    }),
  ) ?? false
