/** Who runs the copy that is being built: from `OPERATOR` (JSON), the file that `OPERATOR_FILE` names, or `operator.json`. */
import { existsSync, readFileSync } from 'node:fs'
import type { Operator } from '#site'

const page = { means: 'an https:// address', fits: isPage }
const fields: Readonly<
  Record<keyof Operator, { readonly means: string; readonly fits: (value: string) => boolean }>
> = {
  name: { means: 'a name', fits: isLine },
  address: { means: 'an address in one line', fits: isLine },
  contact: {
    means: 'a mailto: or https:// address',
    fits: (value) => /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) || isPage(value),
  },
  legalNotice: page,
  privacyPolicy: page,
  article: page,
}

function isLine(value: string): boolean {
  return value.trim() !== '' && !/[\r\n]/.test(value)
}

function isPage(value: string): boolean {
  return !/\s/.test(value) && URL.canParse(value) && new URL(value).protocol === 'https:'
}

/** What is wrong with it, a sentence each. */
function faultsIn(told: Readonly<Record<string, unknown>>): readonly string[] {
  const known = Object.keys(fields)
  return [
    ...Object.keys(told)
      .filter((field) => !known.includes(field))
      .map((field) => `"${field}" is not known; known are ${known.join(', ')}`),
    ...Object.entries(fields).flatMap(([field, { means, fits }]) => {
      const value = told[field]
      if (value === undefined)
        return field === 'name' ? ['"name" is missing: who runs this copy?'] : []
      return typeof value === 'string' && fits(value)
        ? []
        : [`"${field}" must be ${means}, not ${JSON.stringify(value)}`]
    }),
  ]
}

/** Reads what was told; throws, with every fault at once, where it is not as it should be. */
export function parseOperator(text: string, from: string): Operator {
  let told: unknown
  try {
    told = JSON.parse(text)
  } catch (error) {
    throw new Error(`${from} is not JSON: ${(error as Error).message}`)
  }
  if (typeof told !== 'object' || told === null || Array.isArray(told))
    throw new Error(`${from} must be one JSON object, such as {"name": "…"}`)
  const faults = faultsIn({ ...told })
  if (faults.length > 0) throw new Error(`${from}:\n${faults.map((one) => `- ${one}`).join('\n')}`)
  return told as Operator
}

/** @returns the operator, or null where the build was told of none */
export function readOperator({ OPERATOR, OPERATOR_FILE }: NodeJS.ProcessEnv): Operator | null {
  if (OPERATOR) return parseOperator(OPERATOR, 'OPERATOR')
  const file = OPERATOR_FILE || 'operator.json'
  if (!OPERATOR_FILE && !existsSync(file)) return null
  return parseOperator(readFileSync(file, 'utf8'), file)
}
