/** A link made with another version of the rules: which one, and what it said of these answers then. */
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, loadTexts, sourceLanguage } from '#i18n'
import { pathOf } from '#journey'
import { type Release, released, saidOf, type VerdictId, verdictOf, version } from '#rules'
import { Level } from '#ui'
import { Link } from '../shared/Link.tsx'

/** What the page shows today. */
export interface Place {
  readonly language: Language
  /** The texts after `check/` in the address. */
  readonly asked: readonly string[]
  readonly page: 'verdict' | 'question' | 'misfit' | 'elsewhere'
  readonly verdict?: VerdictId
}

/** As much of a strange version as a page can show. */
const shorten = (text: string) => (text.length > 20 ? `${text.slice(0, 20)}…` : text)

/** A version's name, kept on one line. */
const whole = (name: string) => name.replaceAll('-', '-\u2060')

function What({ language, asked, page, verdict, release }: Place & { release: Release }) {
  const { t } = useTranslation(['later', 'ui'])
  const said = saidOf(release, asked)
  if (page === 'elsewhere') return null
  if (!said) return page === 'question' ? null : <p>{t(verdict ? 'notThen' : 'never')}</p>
  if (verdict === said.verdict && verdictOf(verdict).level === said.level) return <p>{t('same')}</p>
  const lead = { verdict: t('differs'), question: t('goesOn'), misfit: t('gone') }
  return (
    <>
      <p>{lead[page]}</p>
      <p data-then={said.verdict} data-level={said.level}>
        <Level level={said.level}>{t(`ui:levels.${said.level}.label`)}</Level>
        <br />
        {said.names[language] ?? <span lang={sourceLanguage}>{said.names[sourceLanguage]}</span>}
      </p>
    </>
  )
}

function Known({ made, release, ...place }: Place & { made: string; release: Release }) {
  const { t } = useTranslation('later')
  // On the way to another answer, what an earlier version said of half of it tells nobody anything.
  if (place.page === 'question' && !saidOf(release, place.asked)) return null
  return (
    <div className="earlier" data-made={made}>
      <p>{t('made', { made: whole(made), today: whole(version) })}</p>
      <What {...place} release={release} />
      <p>
        <Link to={pathOf({ page: 'about', language: place.language })}>{t('changes')}</Link>
      </p>
    </div>
  )
}

function Unknown({ made }: { made: string }) {
  const { t } = useTranslation('later')
  return (
    <div className="earlier" data-made="">
      <p>
        {t('unknown')} <code>{shorten(made)}</code>
      </p>
      <p>{t('today', { today: whole(version) })}</p>
    </div>
  )
}

/**
 * Loads what a version said, and the words for it.
 * @returns what to show of it at a place; rejects where a file cannot be fetched
 */
export async function recall(
  made: string,
  i18n: Parameters<typeof loadTexts>[0],
): Promise<ComponentType<Place>> {
  const [release] = await Promise.all([released(made), loadTexts(i18n, ['later'])])
  return (place) =>
    release ? <Known {...place} made={made} release={release} /> : <Unknown made={made} />
}
