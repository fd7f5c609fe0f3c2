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
export { bareAddress, comparisonLink, ownAddress, permalink } from './permalink.ts'
export {
  isPresenting,
  keep,
  knownSearch,
  madeWith,
  type OwnQuery,
  presentSearch,
  ways,
} from './query.ts'
export {
  type Journey,
  LinkRoot,
  useHref,
  useHydrated,
  useJourney,
  useSearch,
  useWays,
} from './use-journey.ts'
