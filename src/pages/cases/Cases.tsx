/** The situations that people bring, by who calls; each a link to its verdict. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf } from '#journey'
import { type CaseId, caseGroups, caseIds, cases, positionAfter, verdictOf } from '#rules'
import { Level, Section } from '#ui'
import { Head } from '../shared/Head.tsx'
import { Link } from '../shared/Link.tsx'
import { Main } from '../shared/Main.tsx'
import { PresentLink } from '../shared/PresentLink.tsx'
import { planWith } from '../shared/plan-at-hand.ts'
import type { PageProps, Screen } from '../shared/screen.ts'

function Case({ id, language }: { id: CaseId; language: Language }) {
  const { t } = useTranslation(['cases', 'ui', 'pages'])
  const position = positionAfter(cases[id].answers)
  const level = 'verdict' in position ? verdictOf(position.verdict).level : undefined
  return (
    <li>
      <Link to={pathOf({ page: 'check', language, segments: cases[id].answers })} data-case={id}>
        <strong>{t(`cases:${id}.title`)}</strong>
        <span>{t(`cases:${id}.text`)}</span>
        {level && <Level level={level}>{t(`ui:levels.${level}.short`)}</Level>}
      </Link>
      <Link
        className="beside screen-only"
        data-add={id}
        to={pathOf({ page: 'plan', language })}
        query={planWith(cases[id].answers)}
      >
        {t('pages:cases.add')}
        <span className="visually-hidden">: {t(`cases:${id}.title`)}</span>
      </Link>
    </li>
  )
}

function Cases({ language, path }: PageProps) {
  const { t } = useTranslation(['pages', 'cases', 'ui'])
  return (
    <Main>
      <Head title={t('pages:cases.title')} description={t('pages:cases.description')} path={path} />
      <h1 tabIndex={-1}>{t('pages:cases.title')}</h1>
      <p className="lead">{t('pages:cases.lead')}</p>
      <p className="note">
        <PresentLink to={pathOf({ page: 'map', language })}>{t('pages:cases.present')}</PresentLink>
        <span>: {t('pages:cases.presentHint')}</span>
      </p>
      {caseGroups.map((group) => (
        <Section key={group} title={t(`pages:cases.groups.${group}`)}>
          <ul className="rows">
            {caseIds
              .filter((id) => cases[id].group === group)
              .map((id) => (
                <Case key={id} id={id} language={language} />
              ))}
          </ul>
        </Section>
      ))}
    </Main>
  )
}

export const screen: Screen = {
  component: Cases,
  namespaces: ['ui', 'pages', 'cases'],
}
