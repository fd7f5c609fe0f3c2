/** A link that names another version of the rules: which one, and what that said of these answers. */
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { loadTexts, sourceLanguage } from '#i18n'
import { pathOf } from '#journey'
import { type Release, released, saidOf, verdictOf, version } from '#rules'
import { Level } from '#ui'
import { Link } from '../shared/Link.tsx'
import { type ScreenProps, segmentsOf } from '../shared/screen.ts'

/** As much of a strange version as a page can show. */
const shorten = (text: string) => (text.length > 20 ? `${text.slice(0, 20)}…` : text)

/** A version's name, kept on one line. */
const whole = (name: string) => name.replaceAll('-', '-\u2060')

function What({ screen, release }: { screen: ScreenProps; release: Release }) {
  const { t } = useTranslation(['later', 'ui'])
  const said = saidOf(release, segmentsOf(screen))
  if (!('position' in screen)) return null
  if (!said) {
    if (screen.kind === 'question') return null
    return <p>{t(screen.kind === 'verdict' ? 'notThen' : 'never')}</p>
  }
  if (screen.kind === 'verdict') {
    const { verdict } = screen.position
    if (verdict === said.verdict && verdictOf(verdict).level === said.level)
      return <p>{t('same')}</p>
  }
  const lead = { verdict: t('differs'), question: t('goesOn'), invalidPath: t('gone') }
  return (
    <>
      <p>{lead[screen.kind]}</p>
      <p data-then={said.verdict} data-level={said.level}>
        <Level level={said.level}>{t(`ui:levels.${said.level}.label`)}</Level>
        <br />
        {said.names[screen.language] ?? (
          <span lang={sourceLanguage}>{said.names[sourceLanguage]}</span>
        )}
      </p>
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
      <p>{t('made', { made: whole(linked), today: whole(version) })}</p>
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
      <p>{t('today', { today: whole(version) })}</p>
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
