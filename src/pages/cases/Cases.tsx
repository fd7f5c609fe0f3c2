/** The situations that people bring, each a link to its verdict. */
import { useTranslation } from 'react-i18next'
import { pathOf, presentSearch, useHref, useSearch } from '#journey'
import { caseIds, cases, positionAfter, verdictOf } from '#rules'
import { Level } from '#ui'
import { Head } from '../shared/Head.tsx'
import { Link } from '../shared/Link.tsx'
import { Main } from '../shared/Main.tsx'
import type { PageProps, Screen } from '../shared/screen.ts'

function Cases({ language, path }: PageProps) {
  const { t } = useTranslation(['pages', 'cases', 'ui'])
  const search = useSearch()
  const [address] = useHref()(path).split('?')
  return (
    <Main>
      <Head title={t('pages:cases.title')} description={t('pages:cases.description')} path={path} />
      <h1 tabIndex={-1}>{t('pages:cases.title')}</h1>
      <p className="lead">{t('pages:cases.lead')}</p>
      <p className="note">
        <a href={address + presentSearch(search, true)}>{t('pages:cases.present')}</a>:{' '}
        {t('pages:cases.presentHint')}
      </p>
      <ul className="rows">
        {caseIds.map((id) => {
          const position = positionAfter(cases[id].answers)
          const level = 'verdict' in position ? verdictOf(position.verdict).level : undefined
          return (
            <li key={id}>
              <Link
                to={pathOf({ page: 'check', language, segments: cases[id].answers })}
                data-case={id}
              >
                <strong>{t(`cases:${id}.title`)}</strong>
                <span>{t(`cases:${id}.text`)}</span>
                {level && <Level level={level}>{t(`ui:levels.${level}.short`)}</Level>}
              </Link>
            </li>
          )
        })}
      </ul>
    </Main>
  )
}

export const screen: Screen = {
  component: Cases,
  namespaces: ['ui', 'pages', 'cases'],
}
