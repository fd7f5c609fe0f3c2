/** What to do now, numbered; what else holds for the call, or would if it were made later, is folded. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { type AnswerId, type DutyId, duties, type Explanation } from '#rules'
import { Citations } from '../shared/Citations.tsx'
import { Folded } from '../shared/Folded.tsx'
import { useFraming } from '../shared/framing.ts'
import { Notes } from '../shared/Notes.tsx'
import { useSay } from '../shared/say.ts'
import { TextWithTerms } from '../shared/TextWithTerms.tsx'
import { Unseen } from '../shared/Unseen.tsx'

interface Props {
  readonly answers: readonly AnswerId[]
  readonly language: Language
}

function DutyList({ ids, answers, language }: Props & { ids: readonly DutyId[] }) {
  const { t } = useTranslation(['verdict', 'ui'])
  const say = useSay(answers)
  const isFramed = useFraming() !== undefined
  return (
    <ol className="steps">
      {ids.map((id) => {
        const more = say.maybe(`duties:${id}.more`)
        if (isFramed) {
          return (
            <li key={id} data-step={id}>
              <details>
                <summary>
                  <strong>{say(`duties:${id}.title`)}</strong>
                </summary>
                <Unseen>
                  {[say(`duties:${id}.text`), more].map(
                    (text) =>
                      text && (
                        <p key={text}>
                          <TextWithTerms>{text}</TextWithTerms>
                        </p>
                      ),
                  )}
                  <Citations ids={duties[id].sources} language={language} />
                </Unseen>
              </details>
            </li>
          )
        }
        return (
          <li key={id} data-step={id}>
            <p>
              <strong>{say(`duties:${id}.title`)}</strong>
              <span className="what">
                <TextWithTerms>{say(`duties:${id}.text`)}</TextWithTerms>
              </span>
              {!more && <Notes ids={duties[id].sources} />}
            </p>
            <details>
              <summary>
                <span>
                  {more
                    ? t('duties.more')
                    : t('ui:sources.count', { count: duties[id].sources.length })}
                </span>
                <span className="visually-hidden">: {say(`duties:${id}.title`)}</span>
              </summary>
              <Unseen>
                {more && (
                  <p>
                    <TextWithTerms>{more}</TextWithTerms>
                    <Notes ids={duties[id].sources} />
                  </p>
                )}
                <Citations ids={duties[id].sources} language={language} />
              </Unseen>
            </details>
          </li>
        )
      })}
    </ol>
  )
}

type OfVerdict = Props & { readonly explanation: Explanation }

export const Steps = ({ explanation, ...props }: OfVerdict) => (
  <DutyList ids={explanation.steps} {...props} />
)

export function FurtherSteps({ explanation: { further, later }, ...props }: OfVerdict) {
  const { t } = useTranslation('verdict')
  return (
    <>
      {further.length > 0 && (
        <Folded title={t('duties.besides')} count={t('points', { count: further.length })}>
          <DutyList ids={further} {...props} />
        </Folded>
      )}
      {later.length > 0 && (
        <Folded title={t('later.title')} count={t('points', { count: later.length })}>
          <p className="note">{t('later.lead')}</p>
          <DutyList ids={later} {...props} />
        </Folded>
      )}
    </>
  )
}
