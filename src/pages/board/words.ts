/** The words of a board: its rows, its columns, and what a cell stands for. */

import { type AnswerId, type Board, type Cell, questionOf } from '#rules'

import type { Translate } from '../shared/labels.ts'
import type { Say } from '../shared/say.ts'

type T = Translate<readonly ['ui', 'board']>

/** What tells a row apart: its last answer, after whether AI calls were named where that was asked. */
export function rowWords(t: T, row: readonly AnswerId[]): string {
  const key = row.slice(row.includes('documented') ? -2 : -1).join('-')
  return t(`board:rows.${key}` as 'board:rows.disclosed')
}

export const columnWords = (t: T, column: AnswerId): string =>
  t(`board:columns.${column}` as 'board:columns.human')

/** A level as the first word of a sentence. */
export const levelWord = (t: T, level: Cell['level']): string =>
  t(`ui:levels.${level}.short`).replace(/^./, (letter) => letter.toUpperCase())

/** What a cell stands for, in a line: „mutmaßliche Einwilligung, die KI spricht, ein Mensch drückt auf Start“. */
export function factsOf(say: Say, { speakers, id }: Board, { ways, column }: Cell): string {
  const { answers } = ways[0]
  const at = answers.findIndex((answer) => questionOf(answer) === speakers)
  const isConsent = (answer: AnswerId) => questionOf(answer) !== 'disclosure'
  const rest = answers.slice(at + 1)
  return [...rest.filter(isConsent), column, ...rest.filter((answer) => !isConsent(answer))]
    .map((answer) => say(`board:spoken.${answer}`))
    .concat(say(`board:where.${id}`))
    .join(', ')
}
