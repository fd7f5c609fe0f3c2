/** What people object, each with the answer in short; it opens to the whole answer and what that rests on. */
import type { Language } from '#i18n'
import { type AnswerId, type ObjectionId, objections, type SourceId } from '#rules'
import { Evidence } from './Evidence.tsx'
import { Notes } from './Notes.tsx'
import { useSay } from './say.ts'

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
  return (
    <div className="objections">
      {ids.map((id) => {
        const sources: readonly SourceId[] = objections[id].sources
        return (
          <details key={id} data-objection={id}>
            <summary>
              <span>{say(`objections:${id}.says`)}</span>
              <strong>{say(`objections:${id}.short`)}</strong>
            </summary>
            {/* Browsers open what holds the place that an address names. */}
            <p id={id}>
              {say(`objections:${id}.answer`)}
              <Notes ids={sources} />
            </p>
            <Evidence ids={sources} language={language} shown={quote ? [] : sources} />
          </details>
        )
      })}
    </div>
  )
}
