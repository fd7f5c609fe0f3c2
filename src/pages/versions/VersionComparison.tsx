/** A link that names another version of the rules: which one, and what that said of these answers. */
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { loadTexts } from '#i18n'
import { pathOf } from '#journey'
import { type Release, released, saidOf, verdictOf, version } from '#rules'
import { Link } from '../shared/Link.tsx'
import { type ScreenProps, segmentsOf } from '../shared/screen.ts'
import { Then, wholeVersion } from '../shared/Then.tsx'

/** As much of a strange version as a page can show. */
const shorten = (text: string) => (text.length > 20 ? `${text.slice(0, 20)}…` : text)

function What({ screen, release }: { screen: ScreenProps; release: Release }) {
  const { t } = useTranslation('later')
  const said = saidOf(release, segmentsOf(screen))
  if (screen.kind === 'invalidPath') return <p>{t('never')}</p>
  if (screen.kind === 'question')
    return (
      said && (
        <>
          <p>{t('goesOn')}</p>
          <Then said={said} language={screen.language} />
        </>
      )
    )
  if (screen.kind !== 'verdict') return null
  if (!said) return <p>{t('notThen')}</p>
  const { verdict } = screen.position
  if (verdict === said.verdict && verdictOf(verdict).level === said.level) return <p>{t('same')}</p>
  return (
    <>
      <p>{t('differs')}</p>
      <Then said={said} language={screen.language} />
    </>
  )
}

interface Known {
  readonly screen: ScreenProps
  readonly linked: string
  readonly release: Release
}

function Known({ screen, linked, release }: Known) {
  const { t } = useTranslation('later')
  // On the way to another answer, what another version said of half of it tells nobody anything.
  if (screen.kind === 'question' && !saidOf(release, segmentsOf(screen))) return null
  return (
    <div className="earlier roomy-links" data-made={linked}>
      <p>{t('made', { made: wholeVersion(linked), today: wholeVersion(version) })}</p>
      <What screen={screen} release={release} />
      <p>
        <Link to={pathOf({ page: 'about', language: screen.language })}>{t('changes')}</Link>
      </p>
    </div>
  )
}

function Unknown({ linked }: { linked: string }) {
  const { t } = useTranslation('later')
  return (
    <div className="earlier roomy-links" data-made="">
      <p>
        {t('unknown')} <code>{shorten(linked)}</code>
      </p>
      <p>{t('today', { today: wholeVersion(version) })}</p>
    </div>
  )
}

/**
 * Loads what a version said, and the words for it.
 * @returns what to show of it on a page; rejects where a file cannot be fetched
 */
export async function loadVersionComparison(
  linked: string,
  i18n: Parameters<typeof loadTexts>[0],
): Promise<ComponentType<ScreenProps>> {
  const [release] = await Promise.all([released(linked), loadTexts(i18n, ['later'])])
  return (screen) =>
    release ? (
      <Known screen={screen} linked={linked} release={release} />
    ) : (
      <Unknown linked={linked} />
    )
}
