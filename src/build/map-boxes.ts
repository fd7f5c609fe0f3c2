/** The boxes of the drawing: questions with a row for each line that starts there, verdicts beside their rows. */
import { type AnswerId, edges, type QuestionId, questionIds, questions } from '#rules'

/** All lengths are CSS pixels at the natural size of the drawing. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A row of a question's box: an answer with its edge, or an answer and then each of its edges. */
export interface Row {
  readonly answer: AnswerId
  /** Which of `edges` starts here. */
  readonly edge?: number
  /** Whether it says under which condition the answer above leads there. */
  readonly isCondition: boolean
  readonly y: number
  readonly height: number
}

const sizes = {
  questionWidth: 360,
  title: 52,
  foot: 6,
  betweenQuestions: 28,
  verdictWidth: 368,
  verdictHeight: 52,
  /** Two lines of words each, four where an answer is not always offered. */
  answer: 40,
  answerIfOffered: 72,
  line: 40,
  lineToVerdict: 58,
} as const
/** From a question to the verdicts beside it. */
const verdictGap = 44

const isQuestion = (id: string): boolean => (questionIds as readonly string[]).includes(id)

export const middle = ({ y, height }: Pick<Box, 'y' | 'height'>): number => y + height / 2

/** Where a line to a question enters it: beside its title. */
export const entry = ({ y }: Box): number => y + sizes.title / 2

type UnplacedRow = Omit<Row, 'y'>

function rowsOf(id: QuestionId): readonly UnplacedRow[] {
  return questions[id].answers.flatMap((answer: AnswerId): readonly UnplacedRow[] => {
    const own = edges.flatMap((edge, at) => (edge.answer === answer ? [{ ...edge, at }] : []))
    const rows = own.map(({ to, at }) => ({
      answer,
      edge: at,
      isCondition: own.length > 1,
      height: isQuestion(to) ? sizes.line : sizes.lineToVerdict,
    }))
    const height = own[0]?.offeredOnlyIf ? sizes.answerIfOffered : sizes.answer
    return own.length > 1 ? [{ answer, isCondition: false, height }, ...rows] : rows
  })
}

export interface PlacedQuestion {
  readonly id: QuestionId
  readonly box: Box
  readonly rows: readonly Row[]
}

/** The questions one below the other, in the order in which they are asked. @param x their left edge */
export function placeQuestions(x: number): readonly PlacedQuestion[] {
  const placed: PlacedQuestion[] = []
  let y = sizes.betweenQuestions / 2
  for (const id of questionIds) {
    const rows: Row[] = []
    const begin = y
    y += sizes.title
    for (const row of rowsOf(id)) {
      rows.push({ ...row, y })
      y += row.height
    }
    y += sizes.foot
    const box = { x, y: begin, width: sizes.questionWidth, height: y - begin }
    placed.push({ id, box, rows })
    y += sizes.betweenQuestions
  }
  return placed
}

/** For each edge that ends the way the box of its verdict, beside the row: as often as the verdict occurs. */
export const placeVerdicts = (placed: readonly PlacedQuestion[]): Readonly<Record<number, Box>> =>
  Object.fromEntries(
    placed.flatMap(({ box, rows }) =>
      rows.flatMap((row): readonly [number, Box][] => {
        const { edge } = row
        if (edge === undefined || isQuestion(edges[edge]?.to ?? '')) return []
        const { verdictWidth: width, verdictHeight: height } = sizes
        const x = box.x + box.width + verdictGap
        return [[edge, { x, y: middle(row) - height / 2, width, height }]]
      }),
    ),
  )

/** Where the drawing can be cut: between two questions, and at its end. */
export const cutsBetween = (placed: readonly PlacedQuestion[]): readonly number[] =>
  placed.map(({ box }) => box.y + box.height + sizes.betweenQuestions / 2)
