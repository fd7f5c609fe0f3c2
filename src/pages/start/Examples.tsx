/** A few situations of different outcome to begin with, each with its level. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf } from '#journey'
import { type CaseId, cases, positionAfter, verdictOf } from '#rules'
import { Level } from '#ui'
import { Link } from '../shared/Link.tsx'

const examples = [
  'agentCallsProspects',
  'personPressesStart',
  'surveyWithConsent',
  'botInCustomerService',
  'aiResearchesPersonCalls',
] as const satisfies readonly CaseId[]

export function Examples({ language }: { language: Language }) {
  const { t } = useTranslation(['start', 'cases', 'ui'])
  return (
    <>
      <ul className="rows">
        {examples.map((id) => {
          const { answers } = cases[id]
          const position = positionAfter(answers)
          const level = 'verdict' in position ? verdictOf(position.verdict).level : undefined
          return (
            <li key={id}>
              <Link to={pathOf({ page: 'check', language, segments: answers })} data-case={id}>
                <strong>{t(`cases:${id}.title`)}</strong>
                {level && <Level level={level}>{t(`ui:levels.${level}.short`)}</Level>}
              </Link>
            </li>
          )
        })}
      </ul>
      <p className="roomy-links">
        <Link to={pathOf({ page: 'cases', language })}>{t('start:cases.all')}</Link>
        {' · '}
        <Link to={pathOf({ page: 'map', language })}>{t('start:cases.map')}</Link>
        {' · '}
        <Link to={pathOf({ page: 'objections', language })}>{t('start:cases.objections')}</Link>
      </p>
    </>
  )
}
