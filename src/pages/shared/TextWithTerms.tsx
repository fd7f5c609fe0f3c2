/** Legal terms explained where they first occur on a page: a word opens its explanation in place, without script. */
import { createContext, Fragment, type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, sourceLanguage } from '#i18n'
import { pathOf } from '#journey'
import { type SourceId, type TermId, termIds, terms } from '#rules'
import { Citation } from './Citations.tsx'
import { Link } from './Link.tsx'
import { isBeyond } from './labels.ts'

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
  const { t } = useTranslation(['glossary', 'ui'])
  const list = (some: readonly SourceId[]) =>
    some.map((source) => (
      <Fragment key={source}>
        <Citation id={source} language={language} />{' '}
      </Fragment>
    ))
  const sources: readonly SourceId[] = terms[id].sources
  const beyond = sources.filter(isBeyond)
  return (
    <span className="explanation" id={targetOf(id)} popover="auto" role="note">
      <strong>{t(`terms.${id}.name`)}</strong> {t(`terms.${id}.text`)}{' '}
      <span className="citations roomy-links">
        {list(sources.filter((source) => !isBeyond(source)))}
        {beyond.length > 0 && (
          <>
            <span className="tag">{t('ui:kind.beyond')}</span> {list(beyond)}
          </>
        )}
      </span>
      <Link to={pathOf({ page: 'glossary', language })}>{t('more')}</Link>
    </span>
  )
}

/** What stands at a word without a space: quotation marks, a comma. It must not be parted from the word. */
const marksBefore = (text: string) => /[^\s\p{L}\p{N}]*$/u.exec(text)?.[0] ?? ''
const marksAfter = (text: string) => /^[^\s\p{L}\p{N}]*/u.exec(text)?.[0] ?? ''

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
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, at, all) => all.slice(0, at).every(({ end }) => end <= start))
  // Where the text goes on after each term and the marks at it.
  const ends = found.map(({ end }) => end + marksAfter(text.slice(end)).length)
  return (
    <>
      {found.map(({ id, start, end }, at) => {
        const before = text.slice(ends[at - 1] ?? 0, start)
        const marks = marksBefore(before)
        return (
          <Fragment key={id}>
            {before.slice(0, before.length - marks.length)}
            <span className="with-marks">
              {marks}
              <button type="button" className="term" popoverTarget={targetOf(id)}>
                {text.slice(start, end)}
              </button>
              {text.slice(end, ends[at])}
            </span>
          </Fragment>
        )
      })}
      {text.slice(ends.at(-1) ?? 0)}
      {found.map(({ id }) => (
        <Explanation key={id} id={id} language={language} />
      ))}
    </>
  )
}
