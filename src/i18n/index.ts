/** The door to the words: languages, their texts, and how a source is cited. */
export { cite, formatDate, quote } from './cite.ts'
export { elsewhere } from './elsewhere.ts'
export { isLanguage, languages, othersThan, sourceLanguage } from './languages.ts'
export { type Language, locales } from './locales.ts'
export {
  createI18n,
  hasTexts,
  loadTexts,
  type Namespace,
  noteTexts,
  takeTexts,
  textsFile,
} from './texts.ts'
export { plain } from './typography.ts'
