/** Without JavaScript nobody reads the query: says so, and links every way as it is spelt in the address. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf } from '#journey'
import { verdictIds, verdictOf, waysFrom } from '#rules'
import { Level } from '#ui'
import { Link } from '../shared/Link.tsx'
import type { PageProps } from '../shared/screen.ts'
import { PlanMain } from './PlanMain.tsx'

function Ways({ language }: { language: Language }) {
  const { t } = useTranslation(['ui', 'plan', 'verdicts'])
  return (
    <>
      <p>{t('plan:script.needed')}</p>
      <p>{t('plan:script.ways')}</p>
      {verdictIds.map((verdict) => (
        <section key={verdict} data-ways={verdict}>
          <h2>{t(`verdicts:says.${verdict}.name`)}</h2>
          <p>
            <Level level={verdictOf(verdict).level}>
              {t(`levels.${verdictOf(verdict).level}.label`)}
            </Level>
          </p>
          <ul className="ways roomy-links">
            {waysFrom([])
              .filter((way) => way.verdict === verdict)
              .map(({ answers }) => (
                <li key={answers.join()}>
                  <Link to={pathOf({ page: 'check', language, segments: answers })}>
                    {answers.join('.')}
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

export function AllPaths(screen: PageProps) {
  const { t } = useTranslation('plan')
  return (
    <PlanMain screen={screen} heading={t('title')}>
      <p className="lead">{t('lead')}</p>
      {import.meta.env.SSR ? (
        <div className="unscripted">
          <Ways language={screen.language} />
        </div>
      ) : (
        // React leaves what was served there until the plan takes its place: nothing of it has to be taken over.
        <div
          className="unscripted"
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set while hydrating
          dangerouslySetInnerHTML={{ __html: '' }}
        />
      )}
    </PlanMain>
  )
}
