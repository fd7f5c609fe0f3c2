/** One call type: what it is, its level, why, what to do next; opened, all that can be changed about it. */
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pathOf } from '#journey'
import { explain, findingOf, saidOf } from '#rules'
import { Level } from '#ui'
import { Link } from '../shared/Link.tsx'
import { outcomeWord, runIn } from '../shared/labels.ts'
import { useSay } from '../shared/say.ts'
import { Then, wholeVersion } from '../shared/Then.tsx'
import { EditRow } from './EditRow.tsx'
import type { RowProps } from './row-props.ts'
import type { Earlier } from './use-release.ts'

/** Where the version that the link names came to another verdict. */
function Before({
  way,
  release,
  language,
}: Pick<RowProps, 'way' | 'language'> & { release: Earlier }) {
  const { t } = useTranslation('plan')
  const said = saidOf(release, way.answers)
  if (said?.verdict === way.verdict && said.level === explain(way).level) return null
  const values = { made: wholeVersion(release.version) }
  return (
    <div className="note">
      <p>{t(said ? 'then' : 'notThen', values)}</p>
      {said && <Then said={said} language={language} />}
    </div>
  )
}

export function PlanRow({ release, ...row }: RowProps & { release: Earlier | undefined }) {
  const { way, at, named, language } = row
  const { t } = useTranslation(['ui', 'plan', 'verdict', 'findings', 'questions'])
  const say = useSay(way.answers)
  const [isOpen, open] = useState(false)
  const id = useId()
  const { level, findings, steps } = explain(way)
  // What was found last turned it; all that decides stands on the verdict's own page.
  const [turned] = findings.filter(({ decides }) => decides).slice(-1)
  const reason = turned && findingOf(turned.finding)
  return (
    <tbody data-row={way.answers.join('.')} data-level={level} className={level}>
      <tr>
        <th scope="row">
          <span className="number">{at + 1}</span>
          <Link to={pathOf({ page: 'check', language, segments: way.answers })}>{named.name}</Link>
          <span className="run-in">{runIn(say, way.answers)}</span>
        </th>
        <td data-label={t('plan:columns.level')}>
          <Level level={level}>{t(`levels.${level}.short`)}</Level>
          {release && <Before way={way} release={release} language={language} />}
        </td>
        <td data-label={t('plan:columns.reason')}>
          {reason && (
            <span>
              {t(`findings:elements.${reason.element}`)}:{' '}
              <strong>{outcomeWord(t, reason.outcome, reason.element)}</strong>
            </span>
          )}
        </td>
        <td data-label={t('plan:columns.next')}>
          <span>{steps[0] && say(`duties:${steps[0]}.title`)}</span>
        </td>
        <td className="screen-only">
          <button
            type="button"
            data-edit
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => open(!isOpen)}
          >
            {t('plan:edit.open')}
            <span className="visually-hidden">: {named.name}</span>
          </button>
        </td>
      </tr>
      <tr id={id} className="screen-only" hidden={!isOpen}>
        <td colSpan={5}>{isOpen && <EditRow {...row} />}</td>
      </tr>
    </tbody>
  )
}
