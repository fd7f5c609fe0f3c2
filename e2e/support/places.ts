/** The pages of the guide, derived from the rules and the build: nothing here counts or names them by hand. */
import { existsSync, readdirSync } from 'node:fs'
import { languages } from '../../src/i18n/languages.ts'
import {
  type AnswerId,
  type Level,
  levels,
  type Position,
  positionAfter,
  verdictOf,
  waysFrom,
} from '../../src/rules/index.ts'

export { languages }
export const ways = waysFrom([])
export type Way = (typeof ways)[number]

/** Every position that can be reached, each once: the questions and the verdicts. */
export const positions: readonly Position[] = [
  ...new Map(
    ways
      .flatMap(({ answers }) => [...answers.keys(), answers.length].map((n) => answers.slice(0, n)))
      .map((answers) => [answers.join(), answers] as const),
  ).values(),
].map(positionAfter)

const steps = (answers: readonly string[]) => answers.map((answer) => `${answer}/`).join('')

/** The address of the position after these answers, relative to the guide. */
export const checkPath = (language: string, answers: readonly AnswerId[]) =>
  `${language}/check/${steps(answers)}`

/** The pages beside the check, as addresses within a language; the start page is the empty one. */
export const plainPaths: readonly string[] = [
  '',
  // `test:hosts` needs none of them, and builds a guide of its own.
  ...(existsSync('dist/de') ? readdirSync('dist/de', { withFileTypes: true }) : [])
    .filter((entry) => entry.isDirectory() && entry.name !== 'check')
    .map(({ name }) => `${name}/`),
]

const longest = ways.reduce((a, b) => (b.answers.length > a.answers.length ? b : a)).answers

/** The first way to each level. */
const verdictPaths = Object.fromEntries(
  levels.map((level) => {
    const way = ways.find(({ verdict }) => verdictOf(verdict).level === level)
    if (!way) throw new Error(`No way leads to ${level}`)
    return [level, `check/${steps(way.answers)}`]
  }),
) as Record<Level, string>

/** One page of every kind, by name, as addresses within a language. */
export const kinds = {
  ...Object.fromEntries(plainPaths.map((path) => [path.replace('/', '') || 'start', path])),
  question: `check/${steps(longest.slice(0, -1))}`,
  ...verdictPaths,
  misfit: `check/${steps(longest.slice(0, 2))}nonsense/`,
  notFound: 'no/such/page/',
}
