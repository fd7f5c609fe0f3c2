/** Legal terms explained where they first occur on a page: a word leads to its explanation, which opens in place. */
import { createContext, Fragment, type ReactNode, type UIEvent, useContext, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, sourceLanguage } from '#i18n'
import { pathOf } from '#journey'
import { type SourceId, type TermId, termIds, terms } from '#rules'
import { Citation } from './Citations.tsx'
import { Link } from './Link.tsx'

/** For each term the text of this page in which it is explained. */
const FirstTexts = createContext<{
  readonly language: Language
  readonly texts: ReadonlyMap<TermId, string>
}>({ language: sourceLanguage, texts: new Map() })

/** Where a term stands in a text, in any of its forms, or undefined. */
function findTerm(text: string, forms: string): { start: number; end: number } | undefined {
  const match = new RegExp(`(?<![\\p{L}\\u2060-])(?:${forms})(?![\\p{L}-])`, 'iu').exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

/** @param texts what the page says, in the order in which it is read */
export function ExplainTerms({
  language,
  texts,
  children,
}: {
  language: Language
  texts: readonly string[]
  children: ReactNode
}) {
  const { t } = useTranslation('glossary')
  const first = termIds.flatMap((id): [TermId, string][] => {
    const text = texts.find((one) => findTerm(one, t(`terms.${id}.forms`)))
    return text === undefined ? [] : [[id, text]]
  })
  return <FirstTexts value={{ language, texts: new Map(first) }}>{children}</FirstTexts>
}

const targetOf = (id: TermId) => `term-${id}`

function Explanation({ id, language }: { id: TermId; language: Language }) {
  const { t } = useTranslation('glossary')
  const sources: readonly SourceId[] = terms[id].sources
  return (
    <span className="explanation" id={targetOf(id)} popover="auto" role="note">
      <strong>{t(`terms.${id}.name`)}</strong> {t(`terms.${id}.text`)}{' '}
      <span className="citations roomy-links">
        {sources.map((source) => (
          <Fragment key={source}>
            <Citation id={source} language={language} />{' '}
          </Fragment>
        ))}
      </span>
      <Link to={pathOf({ page: 'glossary', language })}>{t('more')}</Link>
    </span>
  )
}

/**
 * A word of the text: a link rather than a button, for a button neither wraps nor copies as text.
 * Without script, or without popovers, the link leads to the explanation.
 */
function Term({ id, children }: { id: TermId; children: string }) {
  // A press outside closes an explanation before the click arrives: this one must not open it anew.
  const wasOpen = useRef(false)
  const find = () => document.getElementById(targetOf(id))
  const toggle = (event: UIEvent<HTMLAnchorElement>) => {
    const explanation = find()
    if (!explanation?.togglePopover) return
    event.preventDefault()
    if (!wasOpen.current) explanation.togglePopover({ source: event.currentTarget })
    wasOpen.current = false
  }
  return (
    <a
      className="term"
      href={`#${targetOf(id)}`}
      onPointerDown={() => {
        wasOpen.current = find()?.matches(':popover-open') ?? false
      }}
      onClick={toggle}
      onKeyDown={(event) => event.key === ' ' && !event.repeat && toggle(event)}
    >
      {children}
    </a>
  )
}

/** A text in which those terms are explained that occur here first; the text itself stays whole. */
export function TextWithTerms({ children: text }: { children: string }) {
  const { language, texts } = useContext(FirstTexts)
  const { t } = useTranslation('glossary')
  const found = termIds
    .filter((id) => texts.get(id) === text)
    .flatMap((id) => {
      const place = findTerm(text, t(`terms.${id}.forms`))
      return place ? [{ id, ...place }] : []
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, at, all) => all.slice(0, at).every(({ end }) => end <= start))
  return (
    <>
      {found.map(({ id, start, end }, at) => (
        <Fragment key={id}>
          {text.slice(found[at - 1]?.end ?? 0, start)}
          <Term id={id}>{text.slice(start, end)}</Term>
        </Fragment>
      ))}
      {text.slice(found.at(-1)?.end ?? 0)}
      {found.map(({ id }) => (
        <Explanation key={id} id={id} language={language} />
      ))}
    </>
  )
}
