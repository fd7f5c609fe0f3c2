/** The texts of each language, one file a namespace, loaded when a page needs them. */
import { type CustomTypeOptions, createInstance, type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from './locales.ts'
import { keepTogether } from './typography.ts'

/** A file of `locales/`; which ones there are, i18next.d.ts says. */
export type Namespace = keyof CustomTypeOptions['resources']

/** What one namespace holds: texts by key, nested. */
interface Texts {
  readonly [key: string]: string | Texts
}
const files = import.meta.glob<Texts>(
  // The host script brings its few words itself; what is said elsewhere is there at once.
  ['../../locales/*/*.json', '!../../locales/*/{host,elsewhere}.json'],
  { import: 'default' },
)

/** The file that holds a namespace, as the build knows it. */
export const textsFile = (language: Language, namespace: Namespace) =>
  `locales/${language}/${namespace}.json`

/** Creates the i18next instance of a language, without any texts yet. */
export function createI18n(language: Language): I18n {
  const i18n = createInstance()
  i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    ns: [],
    defaultNS: 'ui',
    resources: { [language]: {} },
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18n: false, bindI18nStore: false },
  })
  return i18n
}

const typeset = (texts: Texts, language: Language): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? keepTogether(text, language) : typeset(text, language),
    ]),
  )

/** The namespaces of which only the texts of one page are there. */
const partial = new WeakMap<I18n, Set<string>>()

/** Whether namespaces are there as a whole. */
export const hasTexts = (i18n: I18n, wanted: readonly Namespace[]): boolean =>
  wanted.every((one) => !partial.get(i18n)?.has(one) && i18n.hasResourceBundle(i18n.language, one))

/** Loads namespaces that are not there yet as a whole; rejects where a file cannot be fetched. */
export async function loadTexts(i18n: I18n, wanted: readonly Namespace[]): Promise<void> {
  const language = i18n.language as Language
  const missing = wanted.filter((namespace) => !hasTexts(i18n, [namespace]))
  await Promise.all(
    missing.map(async (namespace) => {
      const load = files[`../../${textsFile(language, namespace)}`]
      // Translations of German wording exist only in the other languages.
      const texts = load ? typeset(await load(), language) : {}
      i18n.addResourceBundle(language, namespace, texts, true, true)
      partial.get(i18n)?.delete(namespace)
    }),
  )
}

/** Where i18next looks texts up; its typings leave this out. */
interface Store {
  getResource(language: string, namespace: string, key: string, options?: object): unknown
}

/**
 * Takes note of what is said from now on.
 * @returns the texts of these namespaces that were said, for `takeTexts`
 */
export function noteTexts(i18n: I18n, namespaces: readonly Namespace[]): Texts {
  const said: { [key: string]: Texts } = {}
  const store = i18n.services.resourceStore as unknown as Store
  const original = store.getResource.bind(store)
  store.getResource = (language, namespace, key, options) => {
    const text = original(language, namespace, key, options)
    if (typeof text === 'string' && (namespaces as readonly string[]).includes(namespace)) {
      let place = said as { [key: string]: Record<string, unknown> }
      const path = [namespace, ...key.split('.')]
      for (const part of path.slice(0, -1)) {
        place[part] ??= {}
        place = place[part] as typeof place
      }
      Object.assign(place, { [path.at(-1) ?? '']: text })
    }
    return text
  }
  return said
}

/** Takes the texts of one page, as `noteTexts` gave them: its namespaces are there in part. */
export function takeTexts(i18n: I18n, texts: Texts): void {
  partial.set(i18n, new Set(Object.keys(texts)))
  for (const [namespace, some] of Object.entries(texts)) {
    i18n.addResourceBundle(i18n.language, namespace, some)
  }
}
