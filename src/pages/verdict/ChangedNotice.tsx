/** After a change: which answer became another one, what held before, and the two beside each other. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { isPresenting, pathOf, useSearch, waysQuery } from '#journey'
import { type AtVerdict, questionOf, verdictOf } from '#rules'
import { Link } from '../shared/Link.tsx'
import { questionTitle } from '../shared/labels.ts'
import { useWayBefore } from '../shared/way-before.ts'

export function ChangedNotice({ way, language }: { way: AtVerdict; language: Language }) {
  const { t } = useTranslation(['ui', 'verdict', 'questions'])
  const before = useWayBefore()
  const isShown = isPresenting(useSearch())
  // From one case to the next, nobody has changed anything.
  if (!before || isShown) return null
  const changed = before.answers.map(questionOf).find((question) => {
    const [then, now] = [before, way].map(({ answers }) =>
      answers.find((answer) => questionOf(answer) === question),
    )
    return now !== undefined && now !== then
  })
  if (!changed) return null
  const { level } = verdictOf(before.verdict)
  const question = questionTitle(t, changed)
  return (
    <p className="changed screen-only" data-changed={changed}>
      <span>
        {level === verdictOf(way.verdict).level
          ? t('verdict:changed.same', { question })
          : t('verdict:changed.said', { question, level: t(`levels.${level}.short`) })}
      </span>
      {' · '}
      <Link to={pathOf({ page: 'plan', language })} query={waysQuery(before.answers, way.answers)}>
        {t('verdict:changed.compare')}
      </Link>
    </p>
  )
}
