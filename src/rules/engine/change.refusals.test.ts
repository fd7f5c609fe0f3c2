/** What changing an answer refuses and says so, and which pending answers it forgets on the way. */
import { expect, test } from 'vitest'
import { type AnswerId, questionIds, questionOf, questions } from '../law/questions.ts'
import { change, resume, splitAt } from './change.ts'
import { allWays, positionAfter } from './walk.ts'

const ways = allWays()

const everyAnswer: readonly AnswerId[] = questionIds.flatMap((id) => questions[id].answers)
const beginnings = [
  ...new Map(
    ways.flatMap(({ answers }) =>
      answers.map((_, at) => [answers.slice(0, at).join(), answers.slice(0, at)] as const),
    ),
  ).values(),
]

test('an unanswered question cannot be split at or changed: the error names it and the answers', () => {
  for (const { answers } of ways) {
    for (const question of questionIds) {
      if (answers.map(questionOf).includes(question)) continue
      const message = `"${question}" is not answered by "${answers.join(' ')}"`
      expect(() => splitAt(answers, question)).toThrow(new Error(message))
      expect(() => change(answers, question, questions[question].answers[0])).toThrow(
        new Error(message),
      )
    }
  }
})

test('each answer parts those before it from those after it', () => {
  for (const { answers } of ways) {
    answers.forEach((answer, at) => {
      const { before, after } = splitAt(answers, questionOf(answer))
      expect([...before, answer, ...after]).toEqual(answers)
      expect(before).toHaveLength(at)
    })
  }
})

test('answers that do not follow are refused: the error names the first and those before it', () => {
  for (const before of beginnings) {
    const position = positionAfter(before)
    const offered = 'question' in position ? position.options : []
    const refused = everyAnswer.find((answer) => !offered.includes(answer)) as AnswerId
    expect(() => resume([...before, refused], [])).toThrow(
      new Error(`"${refused}" does not follow "${before.join(' ')}"`),
    )
  }
})

test('of all answers pending at once, none waits for a question that is asked or was answered', () => {
  for (const before of beginnings) {
    const { position, pendingAnswers } = resume(before, everyAnswer)
    const asked = position.answers.map(questionOf)
    const done = 'question' in position ? [...asked, position.question] : questionIds
    expect(pendingAnswers).toEqual(
      everyAnswer.filter((answer) => !done.includes(questionOf(answer))),
    )
  }
})

test('without pending answers it stays where it is', () => {
  for (const before of beginnings) {
    expect(resume(before, [])).toEqual({ position: positionAfter(before), pendingAnswers: [] })
  }
})
