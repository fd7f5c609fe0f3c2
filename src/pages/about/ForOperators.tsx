/** For those who put the guide onto their own site: how, how to keep it current, what to say about privacy. */
import { useTranslation } from 'react-i18next'
import { plain } from '#i18n'
import { nameAndAddress, operator } from '#site'
import { Folded } from '../shared/Folded.tsx'

const hosts = ['apache', 'iis', 'nginx', 'upload', 'github'] as const

export function ForOperators() {
  const { t } = useTranslation('operators')
  const who = operator ? nameAndAddress(operator) : t('privacy.who')
  const part = (name: 'name' | 'update' | 'current') => (
    <>
      <h3>{t(`${name}.title`)}</h3>
      <p>{t(`${name}.text`)}</p>
    </>
  )
  return (
    <Folded id="operators" title={t('title')}>
      <p>{t('lead')}</p>
      <h3>{t('host.title')}</h3>
      <p>{t('host.text')}</p>
      <ul>
        {hosts.map((host) => (
          <li key={host}>{t(`host.${host}`)}</li>
        ))}
      </ul>
      {part('name')}
      {part('update')}
      {part('current')}
      <h3>{t('privacy.title')}</h3>
      <p>{t('privacy.lead')}</p>
      <div className="code prose">
        <pre>
          <code>{plain(t('privacy.text', { who }))}</code>
        </pre>
      </div>
    </Folded>
  )
}
