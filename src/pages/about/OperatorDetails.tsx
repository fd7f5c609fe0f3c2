/** Who runs this copy; where the build was not told, that it names nobody. */
import { useTranslation } from 'react-i18next'
import { nameAndAddress, operator } from '#site'
import { ExternalLink } from '../shared/ExternalLink.tsx'

export function OperatorDetails() {
  const { t } = useTranslation('pages')
  if (!operator) return <p>{t('about.noOperator')}</p>
  const links = (['legalNotice', 'privacyPolicy', 'contact', 'article'] as const).flatMap(
    (name) => {
      const href = operator?.[name]
      return href ? [[name, href] as const] : []
    },
  )
  return (
    <>
      <p>{t('about.runBy', { name: nameAndAddress(operator) })}</p>
      {links.length > 0 && (
        <ul>
          {links.map(([name, href]) => (
            <li key={name}>
              <ExternalLink href={href}>{t(`about.operator.${name}`)}</ExternalLink>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
