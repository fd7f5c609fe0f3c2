/** Every text of every language at once, and which variant of one is said; for tests. */
import type { Language } from './locales.ts'

export type Texts = { readonly [key: string]: string | Texts }

export const files = import.meta.glob<Texts>('../../locales/*/*.json', {
  import: 'default',
  eager: true,
})

export const textsOf = (language: Language, namespace: string): Texts =>
  files[`../../locales/${language}/${namespace}.json`] ?? {}

/** All texts of a tree by their whole key. */
export const flatten = (texts: Texts, prefix = ''): readonly (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as const]
      : flatten(value, `${prefix + key}.`),
  )

/** A key without the context or plural form of its variant. */
export const baseOf = (key: string): string => key.replace(/_[^.]*$/, '')

/** The key that is said in these situations: the first variant there is, else the key itself. */
export const variantOf = (
  texts: ReadonlyMap<string, string>,
  key: string,
  contexts: readonly string[],
): string =>
  contexts.map((context) => `${key}_${context}`).find((variant) => texts.has(variant)) ?? key

/** Says a key in these situations; throws where there is no such text. */
export function say(
  texts: ReadonlyMap<string, string>,
  key: string,
  contexts: readonly string[] = [],
): string {
  const said = texts.get(variantOf(texts, key, contexts))
  if (said === undefined) throw new Error(`No text "${key}"`)
  return said
}

/** The namespaces of a language, by its files. */
export const namespacesOf = (language: Language): readonly string[] =>
  Object.keys(files)
    .filter((file) => file.includes(`/${language}/`))
    .map((file) => file.replace(/.*\/|\.json/g, ''))
    .sort()
