/** What the drawn edges say of their answers, held against what the ways offer. */
import { expect, test } from 'vitest'
import { type AnswerId, questionIds, questionOf, questions } from '../law/questions.ts'
import { edges, edgesAlong, shortestEndings, shortestWays } from './graph.ts'
import { allWays, positionAfter } from './walk.ts'

const ways = allWays()

/** Every position at a question, on any way. */
const positions = ways.flatMap(({ answers }) =>
  answers.flatMap((_, at) => {
    const position = positionAfter(answers.slice(0, at))
    return 'question' in position ? [position] : []
  }),
)

test('each edge leaves the question that has its answer, in the order in which answers are shown', () => {
  const shown: readonly AnswerId[] = questionIds.flatMap((id) => questions[id].answers)
  for (const { from, answer } of edges) expect(questionOf(answer)).toBe(from)
  expect([...new Set(edges.map(({ answer }) => answer))]).toEqual(shown)
})

const offeredSometimes = new Set(
  positions.flatMap(({ question, options }) =>
    (questions[question].answers as readonly AnswerId[]).filter(
      (answer) => !options.includes(answer),
    ),
  ),
)

test('an edge says on which condition it is offered where its answer is not always on offer, and only there', () => {
  const marked = edges.filter(({ offeredOnlyIf }) => offeredOnlyIf).map(({ answer }) => answer)
  expect(new Set(marked)).toEqual(offeredSometimes)
})

test('no two edges in succession lead from one answer to one place', () => {
  const drawn = edges.map(({ answer, to }) => `${answer} ${to}`)
  expect(drawn.filter((one, at) => one === drawn[at - 1])).toEqual([])
})

test('an answer that leads nowhere is named, with those before it', () => {
  const [answer] = offeredSometimes
  expect(() => edgesAlong([answer as AnswerId])).toThrow(
    new Error(`"${answer}" leads nowhere after ""`),
  )
  expect(() => edgesAlong(['outbound', 'consumer', 'presumed-consent'])).toThrow(
    new Error('"presumed-consent" leads nowhere after "outbound consumer"'),
  )
})

test.each(questionIds)(
  'no way to "%s" is shorter, and of the shortest the first is taken',
  (question) => {
    const all = positions.filter((one) => one.question === question).map(({ answers }) => answers)
    const least = Math.min(...all.map(({ length }) => length))
    expect(shortestWays()[question]).toEqual(all.find(({ length }) => length === least))
  },
)

test('each edge that ends a way has a way along it, of the shortest the first', () => {
  const endings = shortestEndings()
  const isQuestion = (id: string) => (questionIds as readonly string[]).includes(id)
  expect(new Set(endings.keys())).toEqual(new Set(edges.filter(({ to }) => !isQuestion(to))))
  for (const [edge, answers] of endings) {
    const all = ways.map((way) => way.answers).filter((one) => edgesAlong(one).at(-1) === edge)
    const least = Math.min(...all.map(({ length }) => length))
    expect(answers).toEqual(all.find(({ length }) => length === least))
  }
})
