/** What the host page's policy must allow, what the guide's server must send, what it tells. */
import { useTranslation } from 'react-i18next'
import { type EmbedOptions, policyLine } from '#embed'
import { commonHeaders, ownHeaders } from '#site'
import { CodeBlock } from '#ui'
import { Folded } from '../shared/Folded.tsx'

const headers = Object.entries({
  'Content-Security-Policy': ownHeaders('/')['Content-Security-Policy'],
  ...commonHeaders,
})
  .map(([name, value]) => `${name}: ${value}`)
  .join('\n')

export function Technical({ options }: { options: EmbedOptions }) {
  const { t } = useTranslation('embed')
  const copied = { done: t('code.done'), byHand: t('code.byHand') }
  return (
    <>
      <Folded title={t('technical.policy.title')}>
        <p>{t('technical.policy.text')}</p>
        <CodeBlock label={t('technical.policy.copy')} {...copied}>
          {policyLine(options)}
        </CodeBlock>
      </Folded>
      <Folded title={t('technical.headers.title')}>
        <p>{t('technical.headers.text')}</p>
        <CodeBlock label={t('technical.headers.copy')} {...copied}>
          {headers}
        </CodeBlock>
        <p className="note">{t('technical.headers.own')}</p>
      </Folded>
      <Folded title={t('technical.events.title')}>
        <p>{t('technical.events.text')}</p>
      </Folded>
      <Folded title={t('technical.own.title')}>
        <p>{t('technical.own.text')}</p>
      </Folded>
    </>
  )
}
