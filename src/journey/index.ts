/** The door to the journey: answers and addresses. */
export {
  isIndexable,
  languageAt,
  type Place,
  type PlainPage,
  pathOf,
  placeAt,
  plainPages,
  properPath,
  relative,
} from './addresses.ts'
export { permalink } from './permalink.ts'
export { keep, knownSearch, type OwnQuery } from './query.ts'
export {
  type Journey,
  LinkRoot,
  useHref,
  useHydrated,
  useJourney,
  useSearch,
} from './use-journey.ts'
