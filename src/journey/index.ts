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
export {
  isPresenting,
  keep,
  knownSearch,
  type OwnQuery,
  presentSearch,
  wayOf,
  waysIn,
} from './query.ts'
export {
  type Journey,
  LinkRoot,
  useHref,
  useHydrated,
  useJourney,
  useSearch,
} from './use-journey.ts'
