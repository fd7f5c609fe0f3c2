/** The door to the journey: answers and addresses. */
export {
  formerPlan,
  isIndexable,
  languageAt,
  matchablePath,
  type PlainPage,
  pathOf,
  plainPages,
  properPath,
  relative,
  segmentsIn,
} from './addresses.ts'
export { bareAddress, permalink, planLink, unframedAddress } from './permalink.ts'
export {
  isPresenting,
  knownSearch,
  type OwnQuery,
  pendingQuery,
  presentSearch,
  searchFor,
  versionIn,
  waysIn,
  waysQuery,
} from './query.ts'
export {
  Hydration,
  LinkRoot,
  useHref,
  useHydrated,
  usePendingAnswers,
  useSearch,
  useWays,
} from './use-journey.ts'
