/** The door to the words: languages, their texts, and how a source is cited. */
export { cite, formatDate } from './cite.ts'
export { isLanguage, type Language, languages } from './languages.ts'
export { createI18n, loadTexts, type Namespace, namespaces, textsFile } from './texts.ts'
