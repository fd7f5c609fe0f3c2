/** What people object, each with the answer in short; it opens to the whole answer and what that rests on. */
import type { Language } from '#i18n'
import { type AnswerId, type ObjectionId, objections, type SourceId } from '#rules'
import { Evidence } from './Evidence.tsx'
import { Notes } from './Notes.tsx'
import { useSay } from './say.ts'

/** For search engines, on the page that is about the objections: its words, marked where they stand. */
const marks = {
  item: { itemProp: 'mainEntity', itemScope: true, itemType: 'https://schema.org/Question' },
  name: { itemProp: 'name' },
  answer: { itemProp: 'acceptedAnswer', itemScope: true, itemType: 'https://schema.org/Answer' },
  text: { itemProp: 'text' },
}

export function ObjectionList({
  ids,
  language,
  answers = [],
  quote,
}: {
  ids: readonly ObjectionId[]
  language: Language
  /** Of the way that the answers are for; without any they hold in general. */
  answers?: readonly AnswerId[]
  /** Whether the quotations stand here in full; on a verdict they already do, further up. */
  quote: boolean
}) {
  const say = useSay(answers)
  const { item, name, answer, text }: Partial<typeof marks> = quote ? marks : {}
  return (
    <div className="objections">
      {ids.map((id) => {
        const sources: readonly SourceId[] = objections[id].sources
        return (
          <details key={id} data-objection={id} {...item}>
            <summary>
              <span {...name}>{say(`objections:${id}.says`)}</span>
              <strong>{say(`objections:${id}.short`)}</strong>
            </summary>
            {/* Browsers open what holds the place that an address names. */}
            <p id={id} {...answer}>
              <span {...text}>{say(`objections:${id}.answer`)}</span>
              <Notes ids={sources} />
            </p>
            <Evidence ids={sources} language={language} shown={quote ? [] : sources} />
          </details>
        )
      })}
    </div>
  )
}
