/** Legal terms explained where they first occur on a page: a word leads to its explanation, which opens in place. */
import { createContext, type ReactNode, type UIEvent, useContext, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, sourceLanguage } from '#i18n'
import { pathOf } from '#journey'
import { type SourceId, type TermId, termIds, terms } from '#rules'
import { Citation } from './Citations.tsx'
import { Link } from './Link.tsx'
import { Unseen } from './Unseen.tsx'

/** What a page says, in the order in which it is read: a term is explained in the first text that has it. */
const Texts = createContext<{
  readonly language: Language
  readonly texts: readonly string[]
  readonly patterns: readonly (readonly [TermId, RegExp])[]
}>({ language: sourceLanguage, texts: [], patterns: [] })

/** By a term's forms, each built once: building one takes as long as searching a page with it. */
const known = new Map<string, RegExp>()

function patternOf(forms: string): RegExp {
  const pattern =
    known.get(forms) ?? new RegExp(`(?<![\\p{L}\\u2060-])(?:${forms})(?![\\p{L}-])`, 'iu')
  known.set(forms, pattern)
  return pattern
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
  const patterns = termIds.map((id) => [id, patternOf(t(`terms.${id}.forms`))] as const)
  return <Texts value={{ language, texts, patterns }}>{children}</Texts>
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
          <span key={source}>
            <Citation id={source} language={language} />{' '}
          </span>
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
    // For browsers that anchor nothing: in a frame as high as its page, its edge would be far away.
    if (!CSS.supports('position-area', 'block-end')) {
      const { bottom } = event.currentTarget.getBoundingClientRect()
      explanation.style.top = `${bottom + scrollY}px`
    }
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
  const { language, texts, patterns } = useContext(Texts)
  const at = texts.indexOf(text)
  const before = texts.slice(0, Math.max(0, at))
  const found = (at < 0 ? [] : patterns)
    .flatMap(([id, pattern]) => {
      const match = pattern.exec(text)
      if (!match || before.some((one) => pattern.test(one))) return []
      return [{ id, start: match.index, end: match.index + match[0].length }]
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, at, all) => all.slice(0, at).every(({ end }) => end <= start))
  return (
    <>
      {[...found, undefined].map((term, at) => (
        <span key={`${term?.id} ${text}`}>
          {text.slice(found[at - 1]?.end ?? 0, term?.start)}
          {term && <Term id={term.id}>{text.slice(term.start, term.end)}</Term>}
        </span>
      ))}
      <Unseen>
        {found.map(({ id }) => (
          <Explanation key={id} id={id} language={language} />
        ))}
      </Unseen>
    </>
  )
}
