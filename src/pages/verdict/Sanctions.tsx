/** What threatens, towards consumers and towards businesses apart. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { type SanctionId, sanctionOf } from '#rules'
import { Evidence } from '../shared/Evidence.tsx'

export function Sanctions({ ids, language }: { ids: readonly SanctionId[]; language: Language }) {
  const { t } = useTranslation(['ui', 'sanctions'])
  return (['consumer', 'business', 'anyone'] as const).map((towards) => {
    const some = ids.filter((id) => sanctionOf(id).towards === towards)
    if (some.length === 0) return null
    return (
      <div key={towards}>
        <h3>{t(`sanctions:towards.${towards}`)}</h3>
        <ul className="sanctions">
          {some.map((id) => (
            <li key={id}>
              <p>{t(`sanctions:says.${id}`)}</p>
              <Evidence ids={sanctionOf(id).sources} language={language} />
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
