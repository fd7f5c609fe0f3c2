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

/** Loads namespaces that are not there yet; rejects where a file cannot be fetched. */
export async function loadTexts(i18n: I18n, wanted: readonly Namespace[]): Promise<void> {
  const language = i18n.language as Language
  const missing = wanted.filter((namespace) => !i18n.hasResourceBundle(language, namespace))
  await Promise.all(
    missing.map(async (namespace) => {
      const load = files[`../../${textsFile(language, namespace)}`]
      // Translations of German wording exist only in the other languages.
      i18n.addResourceBundle(language, namespace, load ? typeset(await load(), language) : {})
    }),
  )
}
