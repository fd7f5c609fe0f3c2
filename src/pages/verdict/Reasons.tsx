/** Why: one sentence for what nobody doubts, a row for each finding that decides, the others folded. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { type AnswerId, type Explanation, type Found, findingOf, type QuotationId } from '#rules'
import { Evidence } from '../shared/Evidence.tsx'
import { Folded } from '../shared/Folded.tsx'
import { leading, outcomeWord } from '../shared/labels.ts'
import { Notes } from '../shared/Notes.tsx'
import { useSay } from '../shared/say.ts'
import { TextWithTerms } from '../shared/TextWithTerms.tsx'
import { Unseen } from '../shared/Unseen.tsx'

interface Props {
  readonly answers: readonly AnswerId[]
  readonly language: Language
  /** Quotations that already stand above; here they are only cited. */
  readonly shown: readonly QuotationId[]
}

function Finding({ found, answers, language, shown }: Props & { found: Found }) {
  const { t } = useTranslation(['ui', 'verdict', 'findings', 'questions'])
  const say = useSay(answers)
  const { element, outcome, sources } = findingOf(found.finding)
  const others = sources.length - 1
  return (
    <li>
      <details
        data-finding={found.finding}
        data-outcome={outcome}
        data-decides={found.decides ? '' : undefined}
      >
        <summary>
          <span className="element">{t(`findings:elements.${element}`)}</span>
          <strong className="outcome">{outcomeWord(t, outcome, element)}</strong>
          <span className="meta">
            {leading(t, sources[0], language)}
            {others > 0 && <span> · {t('sources.count', { count: sources.length })}</span>}
          </span>
        </summary>
        <Unseen>
          <p>
            <TextWithTerms>{say(`findings:says.${found.finding}`)}</TextWithTerms>
            <Notes ids={sources} />
          </p>
          <Evidence ids={sources} language={language} shown={shown} />
        </Unseen>
      </details>
    </li>
  )
}

function Rows({ some, ...props }: Props & { some: readonly Found[] }) {
  return (
    <ul className="findings">
      {some.map((found) => (
        <Finding key={found.finding} found={found} {...props} />
      ))}
    </ul>
  )
}

export function Reasons({ findings, ...props }: Props & Pick<Explanation, 'findings'>) {
  const { t } = useTranslation('verdict')
  const say = useSay(props.answers)
  const others = findings.filter(({ decides }) => !decides)
  return (
    <>
      <p>
        <TextWithTerms>{say('verdict:why.lead')}</TextWithTerms>
      </p>
      {/* Who hears the page hears these words in place of the sign. */}
      <p className="note" aria-hidden="true">
        ◇ {t('why.beyond')}
      </p>
      <Rows some={findings.filter(({ decides }) => decides)} {...props} />
      {others.length > 0 && (
        <Folded title={t('why.more', { count: others.length })}>
          <Rows some={others} {...props} />
        </Folded>
      )}
    </>
  )
}
