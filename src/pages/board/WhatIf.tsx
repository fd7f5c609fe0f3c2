/** What a cell of the board says before anybody goes there: its level, the answer, what to do now. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf } from '#journey'
import { type AtVerdict, type Board, type Cell, wayIn } from '#rules'
import { Level } from '#ui'
import { Link } from '../shared/Link.tsx'
import { useSay } from '../shared/say.ts'
import { factsOf, levelWord } from './words.ts'

interface Props {
  readonly language: Language
  readonly board: Board
  readonly cell: Cell
  readonly named: AtVerdict['answers']
  /** Whether it is the verdict that the reader came from, another one chosen, or only pointed at. */
  readonly as: 'own' | 'whatIf' | 'preview'
}

export function WhatIf({ language, board, cell, named, as }: Props) {
  const { t } = useTranslation(['ui', 'board', 'verdicts'])
  const way = wayIn(cell, named)
  const say = useSay(way.answers)
  const { verdict, answers } = way
  const level = levelWord(t, cell.level)
  const answer = say(`verdicts:says.${verdict}.answer`)
  return (
    <>
      <p className="what-if-facts">
        {as !== 'preview' && <strong>{t(`board:${as}`)}: </strong>}
        <span>{factsOf(say, board, cell)}</span>
      </p>
      <p className="what-if-answer">
        {/* Some answers begin with the level: said once is enough. */}
        <span aria-hidden={answer.startsWith(level) || undefined}>
          <Level level={cell.level}>{level}</Level>
        </span>{' '}
        <span>{answer}</span>
      </p>
      {as !== 'preview' && (
        <p className="what-if-now">
          <span>{say(`verdicts:says.${verdict}.now`)}</span>{' '}
          <Link to={pathOf({ page: 'check', language, segments: answers })}>{t('board:open')}</Link>
        </p>
      )}
    </>
  )
}
