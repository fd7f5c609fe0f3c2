/** What can be done with a plan – print, copy, save, mail – and what each came to. */
import { useTranslation } from 'react-i18next'
import { type Language, plain } from '#i18n'
import { planLink } from '#journey'
import { fileName } from '../../shared/file-name.ts'
import { localDay } from '../../shared/timestamp.ts'
import { useOutcome } from '../../shared/use-outcome.ts'
import { planNamespaces } from './namespaces.ts'
import { type PlanOccasion, planRecordOf } from './plan-record.ts'
import { planMail, planText } from './plan-text.ts'

export interface KeptPlan extends Pick<PlanOccasion, 'rows' | 'names' | 'plan' | 'overall'> {
  readonly language: Language
}

export function usePlanKeeping(kept: KeptPlan) {
  const { t, i18n } = useTranslation(planNamespaces)
  const address = planLink(
    window.location.href,
    kept.rows.map(({ answers }) => answers),
  )
  const { tell: _, copyLink, ...can } = useOutcome(address)
  const record = () => planRecordOf({ ...kept, address, timestamp: new Date() }, t, i18n)
  const name = (extension: 'md' | 'json') =>
    fileName([t('brand'), t('plan:short'), localDay(new Date())], extension)
  return {
    ...can,
    address,
    mail: planMail(record(), t),
    copyLink: () => copyLink(address),
    copyText: () => can.copyText(planText(record(), kept.language, t)),
    save(extension: 'md' | 'json') {
      return extension === 'md'
        ? can.save(name('md'), 'text/markdown', planText(record(), kept.language, t))
        : can.save(
            name('json'),
            'application/json',
            plain(`${JSON.stringify(record(), null, 2)}\n`),
          )
    },
  }
}
