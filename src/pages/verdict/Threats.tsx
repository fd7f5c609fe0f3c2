/** What threatens, weightiest first: four lines, their details and the others folded. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { type AnswerId, type Explanation, type SanctionId, sanctionOf } from '#rules'
import { Evidence } from '../shared/Evidence.tsx'
import { Folded } from '../shared/Folded.tsx'
import { Notes } from '../shared/Notes.tsx'
import { useSay } from '../shared/say.ts'

const openLines = 4

interface Props {
  readonly answers: readonly AnswerId[]
  readonly language: Language
}

function Details({ ids, answers, language }: Props & { ids: readonly SanctionId[] }) {
  const say = useSay(answers)
  return (
    <ul className="sanctions">
      {ids.map((id) => (
        <li key={id} data-sanction={id}>
          <p>
            <strong>{say(`sanctions:says.${id}.title`)}</strong>{' '}
            {say.maybe(`sanctions:says.${id}.text`)}
            <Notes ids={sanctionOf(id).sources} />
          </p>
          <Evidence ids={sanctionOf(id).sources} language={language} />
        </li>
      ))}
    </ul>
  )
}

export function Threats({
  explanation: { certainty, sanctions },
  ...props
}: Props & { explanation: Explanation }) {
  const { t } = useTranslation(['verdict', 'sanctions'])
  const say = useSay(props.answers)
  // Where the law is open, a sanction supposes that a court decides against the call.
  const isSupposed = certainty === 'open' || certainty === 'inference'
  return (
    <>
      {isSupposed && <p>{t('sanctions:lead')}</p>}
      <ul className="lines">
        {sanctions.slice(0, openLines).map((id) => (
          <li key={id}>{say(`sanctions:says.${id}.title`)}</li>
        ))}
      </ul>
      <Folded title={t('sanctions.details')} count={t('points', { count: sanctions.length })}>
        <Details ids={sanctions} {...props} />
      </Folded>
    </>
  )
}
