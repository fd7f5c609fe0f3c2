/** Why a verdict holds, as a slide: the findings that decide in full, the others in a line. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { type AnswerId, type Explanation, type Found, findingOf } from '#rules'
import { leading, outcomeWord } from '../shared/labels.ts'
import { type Say, useSay } from '../shared/say.ts'

interface Props {
  readonly answers: readonly AnswerId[]
  readonly language: Language
}

function Decisive({ found: { finding }, answers, language }: Props & { found: Found }) {
  const { t } = useTranslation(['ui', 'verdict', 'findings', 'questions'])
  const say = useSay(answers)
  const { element, outcome, sources } = findingOf(finding)
  return (
    <li>
      <h3>
        <span>
          {t(`findings:elements.${element}`)}
          {': '}
          <strong>{outcomeWord(t, outcome, element)}</strong>
        </span>
        <span className="slide-source">
          {leading(t, sources[0], language)}
          {sources.length > 1 && <span> · {t('sources.count', { count: sources.length })}</span>}
        </span>
      </h3>
      <p>{say(`findings:says.${finding}`)}</p>
    </li>
  )
}

/** How many letters a view holds, at the size that a room can read; a heading takes the room of some. */
const capacity = 680
const heading = 110

/** The findings that decide, as many to a view as it holds; one view in most cases. */
export function viewsOf(
  findings: Explanation['findings'],
  say: Say,
): readonly (readonly Found[])[] {
  const views: Found[][] = []
  let left = 0
  for (const found of findings.filter(({ decides }) => decides)) {
    const needed = say(`findings:says.${found.finding}`).length + heading
    if (needed > left) {
      views.push([])
      left = capacity
    }
    views.at(-1)?.push(found)
    left -= needed
  }
  return views
}

/** @param view which of the views, from 1 */
export function ReasonsView({
  explanation: { findings },
  view,
  ...props
}: Props & { explanation: Explanation; view: number }) {
  const { t } = useTranslation(['ui', 'verdict', 'findings', 'questions', 'presenting'])
  const say = useSay(props.answers)
  const views = viewsOf(findings, say)
  const others = findings
    .filter(({ decides }) => !decides)
    .map(({ finding }) => {
      const { element, outcome } = findingOf(finding)
      return `${t(`findings:elements.${element}`)}: ${outcomeWord(t, outcome, element)}`
    })
  return (
    <section className="slide-reasons">
      <h2 tabIndex={-1}>{t('verdict:why.title')}</h2>
      {view === 1 && <p>{say('verdict:why.lead')}</p>}
      <ul>
        {views[view - 1]?.map((found) => (
          <Decisive key={found.finding} found={found} {...props} />
        ))}
      </ul>
      {view === views.length && others.length > 0 && (
        <p className="slide-others">
          {t('presenting:others')} {others.join(' · ')}
        </p>
      )}
    </section>
  )
}
