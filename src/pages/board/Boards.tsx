/** The boards, and beside them what the verdict of a cell says. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { useHydrated } from '#journey'
import { type AnswerId, type AtVerdict, boards, levels, wayIn } from '#rules'
import { Level } from '#ui'
import { useSay } from '../shared/say.ts'
import { BoardTable } from './BoardTable.tsx'
import { useChoice } from './use-choice.ts'
import { WhatIf } from './WhatIf.tsx'
import { levelWord } from './words.ts'

/** The five levels, worst first, and what else stands in a cell. */
export function Legend() {
  const { t } = useTranslation(['ui', 'board'])
  return (
    <ul className="levels legend" aria-label={t('board:levels')}>
      {levels.map((level) => (
        <li key={level}>
          <Level level={level}>{levelWord(t, level)}</Level>
        </li>
      ))}
      <li className="unasked">
        <span aria-hidden="true">–</span> {t('board:unasked')}
      </li>
    </ul>
  )
}

/** Said once, when another cell was chosen. */
function Announced({ way }: { way: AtVerdict | undefined }) {
  const say = useSay(way?.answers ?? [])
  return (
    <p className="visually-hidden" role="status">
      {way &&
        `${say(`verdicts:says.${way.verdict}.answer`)} ${say(`verdicts:says.${way.verdict}.now`)}`}
    </p>
  )
}

export function Boards({
  language,
  path,
  way,
  named,
}: {
  language: Language
  path: string
  /** The verdict that the address names. */
  way: AtVerdict | undefined
  /** All answers that the address names, be they a whole way or not. */
  named: readonly AnswerId[]
}) {
  const { t } = useTranslation('board')
  const isHydrated = useHydrated()
  const { shown, origin, isOther, ...choice } = useChoice(path, way)
  const kept = origin?.answers ?? named
  const as = shown?.cell !== choice.own ? 'preview' : isOther ? 'whatIf' : 'own'
  return (
    <div className="boards">
      <div
        className={shown ? `what-if level-${shown.cell.level}` : 'what-if'}
        data-as={shown && as}
      >
        {shown ? (
          <WhatIf {...shown} language={language} named={kept} as={as} />
        ) : (
          isHydrated && <p className="note">{t('hint')}</p>
        )}
      </div>
      <Announced way={isOther && choice.own ? wayIn(choice.own, kept) : undefined} />
      {boards.map((board) => (
        <BoardTable
          key={board.id}
          board={board}
          language={language}
          named={kept}
          {...choice}
          {...(!isHydrated && { tabStop: () => undefined })}
        />
      ))}
    </div>
  )
}
