/** How much is tried, and the seed that all of it follows from: both from the environment. */
const number = (name: string, otherwise: number) => Number(process.env[name] || otherwise)

export const seed = number('FUZZ_SEED', 1)
/** Addresses read in Node. */
export const addresses = number('FUZZ_ADDRESSES', 100_000)
/** Addresses opened in a browser. */
export const pages = number('FUZZ_PAGES', 2_000)
export const walks = number('FUZZ_WALKS', 500)
export const actions = number('FUZZ_ACTIONS', 30)
/** Messages of each side. */
export const messages = number('FUZZ_MESSAGES', 20_000)
/** The first address or walk, so that one that failed can be tried alone. */
export const first = number('FUZZ_FIRST', 0)

/** Some numbers in a row, in parts of a size: as many tests, which run side by side. */
export const inParts = (total: number, size: number): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(total / size) }, (_, part) =>
    Array.from(
      { length: Math.min(size, total - part * size) },
      (_, at) => first + part * size + at,
    ),
  )
