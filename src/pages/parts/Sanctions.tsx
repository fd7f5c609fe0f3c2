/** What threatens, towards consumers and towards businesses apart. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { isQuotation, type SanctionId, sanctionOf } from '#rules'
import { Quotation } from './Quotation.tsx'
import { Citations } from './Sources.tsx'

export function Sanctions({ ids, language }: { ids: readonly SanctionId[]; language: Language }) {
  const { t } = useTranslation(['ui', 'sanctions'])
  return (['consumer', 'business', 'anyone'] as const).map((towards) => {
    const some = ids.filter((id) => sanctionOf(id).towards === towards)
    if (some.length === 0) return null
    return (
      <div key={towards}>
        <h3>{t(`sanctions:towards.${towards}`)}</h3>
        <ul className="sanctions">
          {some.map((id) => {
            const { sources } = sanctionOf(id)
            const quoted = sources.filter(isQuotation)
            return (
              <li key={id}>
                <p>{t(`sanctions:says.${id}`)}</p>
                {quoted.map((quotation) => (
                  <Quotation
                    key={quotation}
                    id={quotation}
                    language={language}
                    className="quotation small"
                  />
                ))}
                <Citations
                  ids={sources.filter((source) => !isQuotation(source))}
                  language={language}
                />
              </li>
            )
          })}
        </ul>
      </div>
    )
  })
}
