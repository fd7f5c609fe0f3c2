/** The decisive answers against a search that asks question by question and tries every set of answers. */
import { expect, test } from 'vitest'
import { type AnswerId, type QuestionId, questionOf } from '../law/questions.ts'
import { type Level, verdictOf } from '../law/verdicts.ts'
import { compare } from './compare.ts'
import { type AtVerdict, allWays, positionAfter } from './walk.ts'

/** What a question offers, and what follows each answer; a level where the way ends. */
type Tree = Level | { readonly question: QuestionId; readonly next: ReadonlyMap<AnswerId, Tree> }

function treeAfter(answers: readonly AnswerId[]): Tree {
  const position = positionAfter(answers)
  if ('verdict' in position) return verdictOf(position.verdict).level
  const { question, options } = position
  return { question, next: new Map(options.map((one) => [one, treeAfter([...answers, one])])) }
}

const root = treeAfter([])

/** The levels that can be reached by whoever answers as wanted, and anyhow where nothing is wanted. */
function levelsWith(wanted: ReadonlyMap<QuestionId, AnswerId>, tree = root): readonly Level[] {
  if (typeof tree === 'string') return [tree]
  const answer = wanted.get(tree.question)
  if (answer === undefined) return [...tree.next.values()].flatMap((one) => levelsWith(wanted, one))
  const next = tree.next.get(answer)
  return next === undefined ? [] : levelsWith(wanted, next)
}

/** Every choice of these answers, by counting in binary. */
const choices = (answers: readonly AnswerId[]): readonly (readonly AnswerId[])[] =>
  Array.from({ length: 2 ** answers.length }, (_, bits) =>
    answers.filter((_answer, at) => (bits >> at) % 2 === 1),
  )

const levelOf = ({ verdict }: AtVerdict) => verdictOf(verdict).level

function fewest(first: AtVerdict, second: AtVerdict): readonly (readonly AnswerId[])[] {
  const enough = choices(second.answers.filter((one) => !first.answers.includes(one))).filter(
    (changed) => {
      const answers = [...first.answers, ...changed]
      const reached = levelsWith(new Map(answers.map((one) => [questionOf(one), one])))
      return reached.length > 0 && reached.every((level) => level === levelOf(second))
    },
  )
  const least = Math.min(...enough.map((changed) => changed.length))
  return enough.filter((changed) => changed.length === least)
}

/** One way to each verdict, and every eleventh of all. */
const some = [
  ...new Set([
    ...new Map(allWays().map((one) => [one.verdict, one])).values(),
    ...allWays().filter((_, at) => at % 11 === 0),
  ]),
]
const pairs = some.flatMap((first) => some.map((second) => ({ first, second })))

const inOrder = (sets: readonly (readonly AnswerId[])[]) =>
  sets.map((set) => set.join(' ')).toSorted()

test('are the fewest that are enough, and all sets of that size', () => {
  const sizes = new Set<number>()
  for (const { first, second } of pairs) {
    const { decisive } = compare(first, second)
    const expected = levelOf(first) === levelOf(second) ? [] : fewest(first, second)
    const name = `${first.answers.join(' ')} | ${second.answers.join(' ')}`
    expect(inOrder(decisive), name).toEqual(inOrder(expected))
    for (const answers of decisive) sizes.add(answers.length)
  }
  expect(sizes.size).toBeGreaterThan(1)
})

test('are named in the order in which they are asked', () => {
  for (const { first, second } of pairs) {
    for (const answers of compare(first, second).decisive) {
      expect(second.answers.filter((one) => answers.includes(one))).toEqual(answers)
    }
  }
})
